using Bezwaar.Api.Platform.Endpoints;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>
/// Makes the document as a reader expects it: paths relative to the server's address, which ends on the version, and no
/// schema that nothing refers to.
/// </summary>
internal sealed class DocumentShape : IDocumentFilter
{
    private static readonly string[] Unused = ["Fact", "ProblemDetails"];

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in swaggerDoc.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            paths[path[EndpointConventions.ApiPrefix.Length..]] = item;
        swaggerDoc.Paths = paths;

        foreach (var name in Unused)
            context.SchemaRepository.Schemas.Remove(name);
    }
}
