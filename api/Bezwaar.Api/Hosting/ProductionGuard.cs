using Bezwaar.Api.Hosting.Demo;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Hosting;

/// <summary>
/// Outside Development the host refuses to serve with what is only safe there, and says every reason at once: an
/// administrator must not find them one restart at a time.
/// </summary>
internal static partial class ProductionGuard
{
    /// <exception cref="StartupRefusedException">The host must not serve as it is configured.</exception>
    public static async Task CheckAsync(WebApplication app, CancellationToken cancellationToken)
    {
        if (app.Environment.IsDevelopment())
            return;

        await using var scope = app.Services.CreateAsyncScope();
        var reasons = InSettings(app.Configuration, app.Services.GetRequiredService<IOptions<PlatformOptions>>().Value).ToList();
        try
        {
            reasons.AddRange(await InClientsAsync(scope.ServiceProvider, cancellationToken));
            var secrets = app.Services.GetRequiredService<SignInSecrets>();
            foreach (var tenant in await app.Services.GetRequiredService<TenantDirectory>().AllAsync(cancellationToken))
                reasons.AddRange(InMunicipality(tenant, secrets));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            reasons.Add("The catalogue cannot be read, so nobody knows whether its clients are safe. Is Platform:DataDirectory right, and was 'migrate' run?");
        }

        if (reasons.Count > 0)
            throw new StartupRefusedException(reasons);
        if (app.Configuration[KeyProtection.CertificateSetting] is not { Length: > 0 })
            LogUnprotectedKeys(app.Logger, KeyProtection.CertificateSetting);
    }

    private static IEnumerable<string> InSettings(IConfiguration configuration, PlatformOptions platform)
    {
        if (platform.ProvisionDemo)
            yield return "Platform:ProvisionDemo is on: its clients have known secrets. It works in Development only.";
        if (platform.DevelopmentIdentityProvider)
            yield return "Platform:DevelopmentIdentityProvider is on: it lets anybody sign in as anybody. It works in Development only.";
        if (HostFilterMiddleware.IsOpen(configuration))
            yield return $"{HostFilterMiddleware.Setting} is not set, or is \"*\": name the hosts of the platform, with ; between them. The municipalities' own hosts are known already.";
        if (Proxies.BelievesEverybody(configuration))
            yield return "ASPNETCORE_FORWARDEDHEADERS_ENABLED is on: it believes every caller about its address. Name the proxies in ForwardedHeaders:KnownProxies or :KnownNetworks.";
    }

    /// <summary>What is left of a demonstration: its clients, when their secret still works.</summary>
    private static async Task<IReadOnlyList<string>> InClientsAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var secrets = DemoMunicipality.All.SelectMany(municipality => municipality.Clients).ToDictionary(client => client.Id, client => client.Secret);
        var ids = secrets.Keys.ToArray();
        // From the catalogue itself: the manager knows the clients of one municipality, and here there is none.
        var left = await services.GetRequiredService<CatalogDbContext>().Set<ApiClient>().AsNoTracking()
            .Where(client => ids.Contains(client.ClientId) && client.RevokedAt == null).OrderBy(client => client.ClientId).ToListAsync(cancellationToken);
        var manager = services.GetRequiredService<ApiClientManager>();
        var reasons = new List<string>();
        foreach (var client in left)
        {
            if (await manager.ValidateClientSecretAsync(client, secrets[client.ClientId!], cancellationToken))
                reasons.Add($"The API client {client.ClientId} still has the secret of the demonstration, which everybody knows. Use another Platform:DataDirectory, or revoke the client.");
        }

        return reasons;
    }

    private static IEnumerable<string> InMunicipality(Tenant tenant, SignInSecrets secrets)
    {
        foreach (var provider in tenant.Settings.SignInProviders)
        {
            if (!Uri.TryCreate(provider.Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps)
                yield return $"{tenant.Slug}: the sign-in provider {provider.Id} has the authority {provider.Authority}, which is not an https address.";
            if (secrets.Of(tenant.Slug, provider.Id) == DevelopmentProviders.SecretOf(provider.Id))
                yield return $"{tenant.Slug}: the sign-in provider {provider.Id} has the client secret of the development identity provider, which everybody knows.";
        }
    }

    [LoggerMessage(LogLevel.Warning,
        "{Setting} is not set: the keys that protect citizens' numbers, sessions and tokens lie readable in the catalogue. Whoever gets hold of a copy of the data directory can read and sign everything.")]
    private static partial void LogUnprotectedKeys(ILogger logger, string setting);
}
