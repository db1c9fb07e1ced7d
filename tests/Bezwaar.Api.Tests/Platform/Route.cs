using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>One operation that the host really maps.</summary>
/// <param name="Method">HTTP method; * where the endpoint takes any.</param>
/// <param name="Pattern">Route pattern, with its parameters.</param>
/// <param name="IsPublic">Whether anybody may call it.</param>
/// <param name="Permission">The scope that it needs.</param>
internal sealed record Route(string Method, string Pattern, bool IsPublic, string? Permission)
{
    public bool IsApi => Pattern.StartsWith(EndpointConventions.ApiPrefix + "/", StringComparison.Ordinal);

    /// <summary>The path with ids that nobody has, below a municipality.</summary>
    public string PathBelow(string slug) => $"/{slug}" + Pattern
        .Replace("{partyId}", "objector", StringComparison.Ordinal)
        .Replace("{objectionId}", Guid.Empty.ToString(), StringComparison.Ordinal)
        .Replace("{decisionId}", Guid.Empty.ToString(), StringComparison.Ordinal)
        .Replace("{attemptId}", Guid.Empty.ToString(), StringComparison.Ordinal)
        .Replace("{referralId}", Guid.Empty.ToString(), StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Pattern}";

    /// <summary>Read from the routing of the running host: no list that can get out of date.</summary>
    public static IReadOnlyList<Route> AllOf(BezwaarHost host) =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(endpoint =>
        {
            var metadata = endpoint.Metadata;
            var isPublic = metadata.GetMetadata<IAllowAnonymous>() is not null || metadata.GetMetadata<IAuthorizeData>() is null;
            var methods = metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"];
            var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
            return methods.Select(method => new Route(method, pattern, isPublic, metadata.GetMetadata<PermissionMetadata>()?.Permission));
        }),
    ];
}
