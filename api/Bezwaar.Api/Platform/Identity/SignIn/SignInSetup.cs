using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Identity.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>How callers prove who they are; <see cref="CallerSchemes"/> decides which proof counts.</summary>
internal static class SignInSetup
{
    /// <summary>The scheme of the OpenID Connect handler, whose provider depends on the request.</summary>
    public const string SchemeName = "sign-in";

    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SessionSettings>(configuration.GetSection(SessionSettings.Section));
        services.AddSingleton<SignInSecrets>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<SessionPrincipals>();
        services.AddSingleton<SignInEvents>();
        services.AddSingleton<SignInProviders>();
        services.AddSingleton<IOptionsMonitor<OpenIdConnectOptions>>(provider => provider.GetRequiredService<SignInProviders>());
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddHttpClient(SignInProviders.HttpClientName, client => client.Timeout = TimeSpan.FromSeconds(10));

        services.AddSingleton<IAuthenticationSchemeProvider, CallerSchemes>();
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, PartnerAuthentication>(PartnerAuthentication.SchemeName, _ => { })
            .AddCookie(SessionCookie.SchemeName)
            .AddScheme<OpenIdConnectOptions, OpenIdConnectHandler>(SchemeName, _ => { });
        services.AddAuthorization(options =>
        {
            foreach (var permission in Permissions.All)
                options.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => CallerIn(context).Has(permission)));
        });
    }

    /// <summary>The request's own, so that it is made of its claims once.</summary>
    private static Caller CallerIn(AuthorizationHandlerContext context) =>
        ((HttpContext)context.Resource!).RequestServices.GetRequiredService<CallerScope>().Caller;
}
