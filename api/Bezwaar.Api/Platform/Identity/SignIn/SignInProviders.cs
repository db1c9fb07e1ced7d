using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>
/// Gives the OpenID Connect handler, which knows one set of options, those of the municipality and provider that the
/// request is about: its callback path or its query names the provider. Made once for each and kept, with what was
/// discovered about the provider; a change of the municipality's settings makes new ones.
/// </summary>
internal sealed class SignInProviders(
    IHttpContextAccessor http, IHttpClientFactory clients, IDataProtectionProvider protection, SignInSecrets secrets,
    SignInEvents events, IHostEnvironment environment, TimeProvider clock, ILogger<SignInProviders> logger)
    : IOptionsMonitor<OpenIdConnectOptions>
{
    public const string HttpClientName = "identity-providers";

    private const string CallbackPath = "/auth/callback/";

    private readonly ConcurrentDictionary<(Guid Tenant, SignInProvider Provider, string Authority), ProviderOptions> known = new();

    /// <summary>For requests that are about no provider: the handler is made for each request, and then does nothing.</summary>
    private readonly OpenIdConnectOptions none = new();

    public OpenIdConnectOptions CurrentValue => Get(null);

    public OpenIdConnectOptions Get(string? name)
    {
        if (http.HttpContext is not { } context || context.RequestServices.GetRequiredService<TenantScope>().Current is not { } tenant)
            return none;

        var id = context.Request.Path.StartsWithSegments(SignInEndpoints.LoginPath)
            ? context.Request.Query["provider"].ToString()
            : context.Request.Path.Value is { } path && path.StartsWith(CallbackPath, StringComparison.Ordinal) ? path[CallbackPath.Length..] : "";
        return id.Length > 0 && Find(tenant, id) is { } provider ? OptionsOf(tenant, provider, context.Request) : none;
    }

    public IDisposable? OnChange(Action<OpenIdConnectOptions, string?> listener) => null;

    public static SignInProvider? Find(Tenant tenant, string id) => tenant.Settings.SignInProviders.FirstOrDefault(provider => provider.Id == id);

    public ProviderOptions OptionsOf(Tenant tenant, SignInProvider provider, HttpRequest request)
    {
        var authority = provider.Authority.StartsWith('/') ? $"{request.Scheme}://{request.Host}{provider.Authority}" : provider.Authority;
        return known.GetOrAdd((tenant.Id, provider, authority), key => Make(tenant, key.Provider, key.Authority));
    }

    /// <summary>What the provider says of itself, from memory where it was asked lately; null where it cannot be reached.</summary>
    public async Task<OpenIdConnectConfiguration?> DiscoverAsync(ProviderOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await options.ConfigurationManager!.GetConfigurationAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException)
        {
            logger.LogWarning("The identity provider {Provider} at {Authority} cannot be reached ({Failure})", options.Provider.Id, options.Authority, exception.InnerException?.GetType().Name);
            return null;
        }
    }

    private ProviderOptions Make(Tenant tenant, SignInProvider provider, string authority)
    {
        var options = new ProviderOptions
        {
            Provider = provider,
            Authority = authority,
            ClientId = provider.ClientId,
            ClientSecret = secrets.Of(tenant.Slug, provider.Id),
            CallbackPath = CallbackPath + provider.Id,
            ResponseType = OpenIdConnectResponseType.Code,
            // The default, a form post, would need cookies that every site may send along.
            ResponseMode = OpenIdConnectResponseMode.Query,
            UsePkce = true,
            MapInboundClaims = false,
            SaveTokens = false,
            DisableTelemetry = true,
            GetClaimsFromUserInfoEndpoint = false,
            RequireHttpsMetadata = !environment.IsDevelopment(),
            SignInScheme = Sessions.SessionCookie.SchemeName,
            DataProtectionProvider = protection.CreateProtector("Bezwaar.SignIn", tenant.Id.ToString()),
            Backchannel = clients.CreateClient(HttpClientName),
            Events = events,
            TimeProvider = clock,
            CorrelationCookie = { SameSite = SameSiteMode.Lax },
            NonceCookie = { SameSite = SameSiteMode.Lax },
        };
        options.Scope.Clear();
        foreach (var scope in provider.Scopes)
            options.Scope.Add(scope);
        new OpenIdConnectPostConfigureOptions(options.DataProtectionProvider).PostConfigure(SignInSetup.SchemeName, options);
        return options;
    }
}

/// <summary>The handler's options, with the provider that they were made of.</summary>
internal sealed class ProviderOptions : OpenIdConnectOptions
{
    public required SignInProvider Provider { get; init; }
}
