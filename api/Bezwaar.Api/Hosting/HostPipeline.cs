using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.OpenApi;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Bezwaar.Api.Hosting;

/// <summary>The order in which a request passes through the host.</summary>
internal static class HostPipeline
{
    public static WebApplication UseBezwaar(this WebApplication app)
    {
        app.UseProxies();
        app.UseMiddleware<RequestLog>();
        app.UseStrictTransport();
        app.UseRequestLocalization(options => options.SetDefaultCulture("nl").AddSupportedCultures("nl", "en").AddSupportedUICultures("nl", "en"));
        app.UseMiddleware<ResponseHeadersMiddleware>();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(status => Problems.From([Problems.Errors.ForStatus(status.HttpContext.Response.StatusCode)]).ExecuteAsync(status.HttpContext));
        // Whether the process lives does not depend on the catalogue, which every request below asks for its municipality.
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        // Probes ask by address and without HTTPS; the answer names neither host nor municipality.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/health"), others =>
        {
            others.UseMiddleware<HostFilterMiddleware>();
            others.UseHttpsWhereKnown();
        });
        app.UseDevelopmentIdentityProvider();
        app.UseMiddleware<StorableQueryMiddleware>();
        app.UseMiddleware<TenantResolutionMiddleware>();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseWebClient();
        app.UseMiddleware<TenantRequiredMiddleware>();
        app.UseCors();
        // The authorization server refuses a wrong secret inside authentication: guesses are counted before that.
        app.UseWhen(IsTokenRequest, token => token.UseRateLimiter());
        app.UseMiddleware<GuessingLockoutMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<CallerMunicipalityMiddleware>();
        app.UseMiddleware<AntiForgeryMiddleware>();
        app.UseWhen(context => !IsTokenRequest(context), others => others.UseRateLimiter());
        app.UseAuthorization();
        app.UseApiPage();

        app.MapEndpoints();
        app.MapTokenEndpoint();
        app.MapSignIn();
        app.MapOpenApiDocument();
        app.MapHealthChecks("/health/ready").WithMetadata(new PlatformEndpointAttribute());
        return app;
    }

    /// <summary>Makes what answers each endpoint, which otherwise the first request waits for.</summary>
    public static void PrepareEndpoints(this IEndpointRouteBuilder app)
    {
        foreach (var source in app.DataSources)
            _ = source.Endpoints;
    }

    private static bool IsTokenRequest(HttpContext context) => context.Request.Path == $"/{AuthorizationServer.TokenPath}";
}
