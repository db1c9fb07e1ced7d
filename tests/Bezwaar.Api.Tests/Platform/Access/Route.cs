using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Tests.Platform.Access;

/// <summary>One operation that the host really maps.</summary>
/// <param name="Method">HTTP method; * where the endpoint takes any.</param>
/// <param name="Pattern">Route pattern, with its parameters.</param>
/// <param name="IsPublic">Whether anybody may call it.</param>
/// <param name="Permission">The permission that it needs.</param>
/// <param name="Example">A body that it takes.</param>
internal sealed partial record Route(string Method, string Pattern, bool IsPublic, string? Permission, JsonNode? Example = null)
{
    public bool IsApi => Pattern.StartsWith(EndpointConventions.ApiPrefix + "/", StringComparison.Ordinal);

    public bool IsOfPlatform => Pattern is "/" or "/front-door.css" or "/health/ready";

    /// <summary>The path for one objection; whatever else it names is something that nobody has.</summary>
    public string Path(Guid objection) => Parameter().Replace(Pattern, parameter => parameter.Groups["name"].Value switch
    {
        "objectionId" => objection.ToString(),
        "documentName" => "v1",
        "partyId" => "objector",
        "sequence" => "1",
        _ => Guid.Empty.ToString(),
    });

    public override string ToString() => $"{Method} {Pattern}";

    /// <summary>Read from the routing of the running host: no list that can get out of date.</summary>
    public static IReadOnlyList<Route> AllOf(BezwaarHost host)
    {
        var options = host.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return
        [
            .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(endpoint =>
            {
                var metadata = endpoint.Metadata;
                var isPublic = metadata.GetMetadata<IAllowAnonymous>() is not null || metadata.GetMetadata<IAuthorizeData>() is null;
                var methods = metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"];
                var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
                var example = JsonSerializer.SerializeToNode(metadata.GetMetadata<RequestExampleMetadata>()?.Example, options);
                return methods.Select(method => new Route(method, pattern, isPublic, metadata.GetMetadata<PermissionMetadata>()?.Permission, example));
            }),
        ];
    }

    [GeneratedRegex(@"\{(?<name>\w+)(:\w+)?\}")]
    private static partial Regex Parameter();
}
