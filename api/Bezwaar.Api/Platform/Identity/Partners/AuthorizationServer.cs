using Bezwaar.Api.Platform.Persistence;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.Server;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>The embedded OAuth 2.0 server of partner systems and the validation of its tokens.</summary>
internal static class AuthorizationServer
{
    public const string TokenPath = "oauth2/token";

    internal const string Audience = "bezwaar";

    private const int LargestDiscoveryDocument = 1024 * 1024;

    public static void AddAuthorizationServer(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<SigningKeys>());
        services.AddScoped<ApiClientManager>(provider => (ApiClientManager)provider.GetRequiredService<OpenIddictApplicationManager<ApiClient>>());
        services.AddScoped<ApiClientRegistrar>();
        services.AddScoped<ApiClientSecrets>();
        services.AddSingleton<ApiClientDirectory>();
        services.AddSingleton<ApiClientUse>();
        services.AddScoped<CallerScope>();
        services.AddHttpContextAccessor();

        services.AddOpenIddict()
            .AddCore(core => core
                .ReplaceApplicationManager<ApiClient, ApiClientManager>()
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

                // Whether a client exists is nobody's business who cannot prove to be it.
                server.AddEventHandler<OpenIddictServerEvents.ApplyTokenResponseContext>(handler => handler.SetOrder(int.MinValue).UseInlineHandler(context =>
                {
                    if (context.Error == OpenIddictConstants.Errors.InvalidClient)
                        (context.Response.ErrorDescription, context.Response.ErrorUri) = ("The client is not known here, or did not prove who it is.", null);
                    return ValueTask.CompletedTask;
                }));

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
        services.AddScoped<LocalTokens>();
        services.AddSingleton<ExternalTokens>();
        services.AddSingleton<AuthorityKeys>();
        services.AddHttpClient(AuthorityKeys.HttpClientName, client =>
        {
            client.Timeout = AuthorityKeys.Timeout;
            client.MaxResponseContentBufferSize = LargestDiscoveryDocument;
        });
    }
}
