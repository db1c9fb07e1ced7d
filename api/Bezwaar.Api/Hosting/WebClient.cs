using System.Text.Encodings.Web;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Bezwaar.Api.Hosting;

/// <summary>
/// Serves the web client below every municipality, from the web root (wwwroot; in development web-client/dist). Every
/// address that is a page to a browser answers with the one page of the client, which finds its way by its base.
/// </summary>
internal static class WebClient
{
    private const string Page = "index.html";
    private const string BaseOfBuild = "<base href=\"/\" />";

    internal static string PolicyOf(Tenant tenant) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{LogoOriginOf(tenant)}; font-src 'self'; connect-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Where the municipality keeps its logo, where that is not here.</summary>
    private static string LogoOriginOf(Tenant tenant) =>
        Uri.TryCreate(tenant.Settings.Theme.LogoUrl, UriKind.Absolute, out var logo) && logo.Scheme == Uri.UriSchemeHttps ? $" {logo.GetLeftPart(UriPartial.Authority)}" : "";

    /// <summary>First segments that belong to the host: below them a browser gets the host's own answer, a 404 included.</summary>
    private static readonly string[] OfTheHost = ["/api", "/auth", "/oauth2", "/health", "/dev-idp", "/.well-known"];

    public static void AddWebClient(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        // Files that are the same for everybody: no secret can be guessed from how well they compress.
        options.EnableForHttps = true;
        options.MimeTypes = ["text/javascript", "text/css", "image/svg+xml"];
    });

    /// <summary>Stands after the municipality is known and before an address without endpoint becomes a 404.</summary>
    public static void UseWebClient(this WebApplication app)
    {
        if (!app.Environment.WebRootFileProvider.GetFileInfo(Page).Exists)
        {
            app.Logger.LogWarning("The web client is not built, so there are no pages for citizens and staff; the API works. Build it with Node.js 20: npm ci && npm run build in web-client.");
            return;
        }

        app.UseWhen(IsFile, files => files.UseResponseCompression().UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepLong }));
        app.UseWhen(IsPage, pages => pages.Run(context => WritePageAsync(context, app.Environment.WebRootFileProvider)));
    }

    private static bool IsFile(HttpContext context) =>
        IsRead(context.Request) && (context.Request.Path.StartsWithSegments("/assets") || context.Request.Path == "/favicon.svg");

    /// <summary>The platform's first page has the address that the client's has below a municipality.</summary>
    private static bool IsPage(HttpContext context) =>
        IsRead(context.Request)
        && context.RequestServices.GetRequiredService<TenantScope>().Current is not null
        && (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<PlatformEndpointAttribute>() is not null)
        && !OfTheHost.Any(segment => context.Request.Path.StartsWithSegments(segment))
        && context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>The name of a built file holds its hash: it never changes.</summary>
    private static void KeepLong(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "public, max-age=3600";

    /// <summary>Never kept by the browser, so that a new version is there at once and going back after signing out shows nothing.</summary>
    private static async Task WritePageAsync(HttpContext context, IFileProvider files)
    {
        using var reader = new StreamReader(files.GetFileInfo(Page).CreateReadStream());
        var page = await reader.ReadToEndAsync(context.RequestAborted);
        var root = HtmlEncoder.Default.Encode(context.Request.PathBase.ToUriComponent());
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = PolicyOf(context.RequestServices.GetRequiredService<TenantScope>().Tenant);
        await context.Response.WriteAsync(page.Replace(BaseOfBuild, $"<base href=\"{root}/\" />", StringComparison.Ordinal), context.RequestAborted);
    }
}
