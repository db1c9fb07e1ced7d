using System.Text.Encodings.Web;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>The first page: which municipalities work here and where their API is described.</summary>
internal sealed class FrontDoor : IEndpoint<PlatformGroup>
{
    private const string Styles =
        """
        :root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
        body { margin: 0; }
        main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; }
        ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
        li { border: 1px solid #767676; border-radius: .5rem; padding: 1rem 1.25rem; }
        h2 { margin: 0; font-size: 1.375rem; }
        p { margin: .25rem 0; }
        """;

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", async (TenantDirectory directory, CancellationToken cancellationToken) =>
            Results.Content(Render(await directory.AllAsync(cancellationToken)), "text/html; charset=utf-8"));
        group.MapGet("/front-door.css", () => Results.Content(Styles, "text/css; charset=utf-8"));
    }

    private static string Render(IReadOnlyCollection<Tenant> tenants)
    {
        var rows = string.Concat(tenants
            .OrderBy(tenant => tenant.Settings.Name, StringComparer.CurrentCulture)
            .Select(tenant => (tenant.Slug, Name: HtmlEncoder.Default.Encode(tenant.Settings.Name)))
            .Select(row => $"""
                  <li>
                    <h2><a href="/{row.Slug}/">{row.Name}</a></h2>
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
              <link rel="stylesheet" href="/front-door.css">
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
