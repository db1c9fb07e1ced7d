using System.Text.Encodings.Web;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>The first page: which municipalities work here and where their API is described.</summary>
internal sealed class FrontDoor : IEndpoint<PlatformGroup>
{
    public static void Map(RouteGroupBuilder group) => group
        .MapGet("/", async (TenantDirectory directory, CancellationToken cancellationToken) =>
            Results.Content(Render(await directory.AllAsync(cancellationToken)), "text/html; charset=utf-8"));

    private static string Render(IReadOnlyCollection<Tenant> tenants)
    {
        var rows = string.Concat(tenants
            .OrderBy(tenant => tenant.Settings.Name, StringComparer.CurrentCulture)
            .Select(tenant => (tenant.Slug, Name: HtmlEncoder.Default.Encode(tenant.Settings.Name)))
            .Select(row => $"""
                  <li>
                    <h2>{row.Name}</h2>
                    <p><a href="/{row.Slug}/api/docs">API van {row.Name}</a> · <a href="/{row.Slug}/api/v1/openapi.json">OpenAPI-document</a></p>
                  </li>

            """));

        return $"""
            <!doctype html>
            <html lang="nl">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Bezwaar</title>
            </head>
            <body>
              <main>
                <h1>Bezwaar</h1>
                <p>Deze gemeenten behandelen bezwaren met dit platform.</p>
                <ul>
            {rows}    </ul>
              </main>
            </body>
            </html>
            """;
    }
}

/// <summary>Pages of the platform itself, outside every municipality.</summary>
internal sealed class PlatformGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) =>
        routes.MapGroup("").ExcludeFromDescription().WithMetadata(new PlatformEndpointAttribute());
}
