using System.Security.Claims;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.AspNetCore;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Bezwaar.Api.Hosting.DevelopmentIdentityProvider;

/// <summary>
/// A stand-in for the DigiD and eHerkenning broker and for the municipality's own sign-in, at <c>/dev-idp</c> of this host.
/// It speaks OpenID Connect over HTTP, so that the code that runs in production runs here too. It has its own services:
/// a host has one authorization server, and that is the one of partners. Keys are made at start and nothing is stored.
/// </summary>
internal static class DevelopmentIdentityProvider
{
    private const string AuthorizePath = "/authorize";
    private const string EndSessionPath = "/logout";

    /// <summary>Does nothing unless it is asked for; the guard of production refuses it outside Development.</summary>
    public static void UseDevelopmentIdentityProvider(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<PlatformOptions>>().Value.DevelopmentIdentityProvider || !app.Environment.IsDevelopment())
            return;

        var services = MakeServices(app);
        var pipeline = new ApplicationBuilder(services).UseRouting().UseAuthentication().UseEndpoints(Map).Build();
        app.Map(DevelopmentProviders.Path, branch => branch.Run(async context =>
        {
            var outer = context.RequestServices;
            await using var scope = services.CreateAsyncScope();
            context.RequestServices = scope.ServiceProvider;
            try
            {
                await pipeline(context);
            }
            finally
            {
                context.RequestServices = outer;
            }
        }));
        app.Lifetime.ApplicationStopped.Register(services.Dispose);
    }

    private static ServiceProvider MakeServices(WebApplication app)
    {
        var services = new ServiceCollection();
        services.AddSingleton(app.Services.GetRequiredService<ILoggerFactory>());
        services.AddLogging();
        services.AddSingleton<IHostEnvironment>(app.Environment);
        services.AddSingleton(app.Environment);
        services.AddSingleton(app.Services.GetRequiredService<System.Diagnostics.DiagnosticListener>());
        services.AddRouting();
        services.AddAuthentication();
        services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris(AuthorizePath[1..]).SetTokenEndpointUris("token").SetEndSessionEndpointUris(EndSessionPath[1..]);
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.EnableDegradedMode();
            server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement();
            server.AddEventHandler<OpenIddictServerEvents.ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (ProviderOf(context.ClientId) is not { } provider || SlugOf(context.RedirectUri, $"/auth/callback/{provider}") is null)
                    context.Reject(Errors.InvalidClient, "No client of this provider, or an address that is not its own.");
                return default;
            }));
            server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (ProviderOf(context.ClientId) is not { } provider || context.ClientSecret != DevelopmentProviders.SecretOf(provider))
                    context.Reject(Errors.InvalidClient, "Wrong client or secret.");
                return default;
            }));
            server.AddEventHandler<OpenIddictServerEvents.ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.PostLogoutRedirectUri is { } address && SlugOf(address, "/aanmelden") is null)
                    context.Reject(Errors.InvalidRequest, "An address that is not the client's.");
                return default;
            }));
        });
        return services.BuildServiceProvider();
    }

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AuthorizePath, IResult (HttpContext context) => Ask(context, null));
        routes.MapPost(AuthorizePath, AuthorizeAsync);
        routes.MapGet(EndSessionPath, () => Results.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]));
    }

    private static IResult Ask(HttpContext context, string? objection)
    {
        var request = context.GetOpenIddictServerRequest()!;
        var provider = ProviderOf(request.ClientId)!;
        var slug = SlugOf(request.RedirectUri, $"/auth/callback/{provider}")!;
        return Results.Content(DevelopmentSignInPage.Render(request, provider, slug, objection), "text/html; charset=utf-8");
    }

    private static async Task<IResult> AuthorizeAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        if (form.ContainsKey("cancel"))
        {
            return Results.Forbid(
                new(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.AccessDenied }),
                [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        }

        var (subject, objection) = DevelopmentSubject.Read(ProviderOf(context.GetOpenIddictServerRequest()!.ClientId)!, form);
        return subject is null
            ? Ask(context, objection)
            : Results.SignIn(PrincipalOf(subject), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static ClaimsPrincipal PrincipalOf(DevelopmentSubject subject)
    {
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, subject.Subject)
            .SetClaim("sub_id_type", subject.SubjectType)
            .SetClaim("acr", subject.Assurance)
            .SetClaim(Claims.Name, subject.Name)
            .SetClaim(Claims.PreferredUsername, subject.Subject)
            .SetClaims(DevelopmentProviders.RoleClaim, [.. subject.Groups]);
        if (subject.Represents is { } represents)
            identity.SetClaim("represents", represents);
        identity.SetScopes(Scopes.OpenId);
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Clients are named after what they offer: bezwaar-digid is DigiD.</summary>
    private static string? ProviderOf(string? clientId) => DevelopmentProviders.All.FirstOrDefault(provider => provider.ClientId == clientId)?.Id;

    /// <summary>The municipality in an address such as http://localhost:5080/eikendam/auth/callback/digid; empty at its own host; null for any other address.</summary>
    private static string? SlugOf(string? address, string path) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath.EndsWith(path, StringComparison.Ordinal)
            ? uri.AbsolutePath[..^path.Length].Trim('/')
            : null;
}
