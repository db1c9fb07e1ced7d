using Bezwaar.Api.Platform.Endpoints;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>Paths are relative to the server's address, which ends on the version.</summary>
internal sealed class PathsBelowVersion : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in swaggerDoc.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            paths[path[EndpointConventions.ApiPrefix.Length..]] = item;
        swaggerDoc.Paths = paths;
    }
}
