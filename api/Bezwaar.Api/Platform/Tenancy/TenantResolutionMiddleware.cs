using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>
/// Finds the municipality of a request: by host where the municipality has its own, otherwise by the first path segment,
/// which becomes the path base. Below it every path is the same.
/// </summary>
internal sealed class TenantResolutionMiddleware(RequestDelegate next, TenantDirectory directory)
{
    public async Task InvokeAsync(HttpContext context, TenantScope scope)
    {
        var request = context.Request;
        var cancellationToken = context.RequestAborted;

        if (await directory.FindByHostAsync(request.Host.Host, cancellationToken) is { } byHost)
        {
            scope.Bind(byHost);
        }
        else if (FirstSegment(request.Path) is { Length: > 0 } segment
            && await directory.FindBySlugAsync(segment, cancellationToken) is { } bySlug
            && request.Path.StartsWithSegments($"/{segment}", out var rest))
        {
            scope.Bind(bySlug);
            request.PathBase = request.PathBase.Add($"/{bySlug.Slug}");
            request.Path = rest.HasValue ? rest : "/";
        }

        await next(context);
    }

    private static string FirstSegment(PathString path)
    {
        var value = path.Value.AsSpan().TrimStart('/');
        var end = value.IndexOf('/');
        return (end < 0 ? value : value[..end]).ToString();
    }
}

/// <summary>Marks an endpoint that belongs to the platform and works without a municipality.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PlatformEndpointAttribute : Attribute;

/// <summary>
/// Runs after routing. An endpoint of a municipality without a municipality, or a platform endpoint below one, does not exist.
/// </summary>
internal sealed class TenantRequiredMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, TenantScope scope)
    {
        if (context.GetEndpoint() is { } endpoint)
        {
            var isPlatform = endpoint.Metadata.GetMetadata<PlatformEndpointAttribute>() is not null;
            if (isPlatform == scope.Current is not null)
                return Problems.NotFound.ExecuteAsync(context);
        }

        return next(context);
    }
}
