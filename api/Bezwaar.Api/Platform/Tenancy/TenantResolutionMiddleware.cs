using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>
/// Finds the municipality of a request: by host where the municipality has its own, otherwise by the first path segment,
/// which becomes the path base. Below it every path is the same.
/// </summary>
internal sealed class TenantResolutionMiddleware(RequestDelegate next, TenantDirectory directory)
{
    public Task InvokeAsync(HttpContext context, TenantScope scope)
    {
        // The catalogue is in memory, so there is almost never something to wait for.
        var resolving = ResolveAsync(context.Request, scope, context.RequestAborted);
        return resolving.IsCompletedSuccessfully ? next(context) : AfterAsync(resolving, context);
    }

    private async Task AfterAsync(ValueTask resolving, HttpContext context)
    {
        await resolving;
        await next(context);
    }

    private async ValueTask ResolveAsync(HttpRequest request, TenantScope scope, CancellationToken cancellationToken)
    {
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
