using Bezwaar.Api.Platform.Persistence;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>The embedded OAuth 2.0 server of partner systems and the validation of its tokens.</summary>
internal static class AuthorizationServer
{
    public const string TokenPath = "oauth2/token";

    internal const string Audience = "bezwaar";

    public static void AddAuthorizationServer(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<SigningKeys>());
        services.AddScoped<ApiClientRegistrar>();
        services.AddScoped<CallerScope>();
        services.AddHttpContextAccessor();

        services.AddOpenIddict()
            .AddCore(core => core
                .UseEntityFrameworkCore()
                .UseDbContext<CatalogDbContext>()
                .ReplaceDefaultEntities<ApiClient, ApiClientAuthorization, ApiScope, ApiToken, Guid>())
            .AddServer(server =>
            {
                server.SetTokenEndpointUris(TokenPath).AllowClientCredentialsFlow();
                server.RegisterScopes([.. Permissions.Scopes.Keys]);
                server.SetAccessTokenLifetime(TimeSpan.FromMinutes(30));
                server.DisableAccessTokenEncryption();

                // Short-lived tokens that nobody looks up again: a row per token would only grow the catalogue.
                server.DisableTokenStorage();

                var host = server.UseAspNetCore().EnableTokenEndpointPassthrough();
                if (environment.IsDevelopment())
                    host.DisableTransportSecurityRequirement();
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.AddAudiences(Audience);
                // Every municipality has its own address and so its own issuer, all with the keys of this server. A token of
                // another municipality must be told apart from a false one: CallerMunicipalityMiddleware does that.
                validation.Configure(options => options.TokenValidationParameters.IssuerValidator = (issuer, _, _) => issuer);
            });

        services.AddSingleton<ValidatedTokens>();
    }
}
