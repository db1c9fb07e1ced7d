using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>
/// Two fictitious municipalities with data that look like life. Each step does nothing where its result exists, so a run that
/// was cut off is finished by the next one. The clients come last: where they are, the rest is, and nothing else is looked at.
/// </summary>
internal sealed class DemoData(IServiceProvider services)
{
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await Verbs.MigrateCatalogAsync(services, cancellationToken);
        var known = await KnownClientsAsync(cancellationToken);
        foreach (var municipality in DemoMunicipality.All)
        {
            var tenant = await ProvisionAsync(municipality, cancellationToken);
            var missing = municipality.Clients.Where(client => !known.Contains(client.Id)).ToList();
            if (missing.Count == 0)
                continue;

            await WriteAsync(municipality, tenant, cancellationToken);
            foreach (var client in missing)
            {
                (await services.GetRequiredService<ApiClientRegistrar>()
                    .RegisterAsync(tenant, new NewApiClient(client.Id, client.Name, client.Scopes) { Purpose = client.Purpose, Secret = client.Secret }, cancellationToken)).OrThrow();
            }
        }
    }

    private async Task<HashSet<string>> KnownClientsAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await services.GetRequiredService<IDbContextFactory<CatalogDbContext>>().CreateDbContextAsync(cancellationToken);
        var wanted = DemoMunicipality.All.SelectMany(municipality => municipality.Clients).Select(client => client.Id).ToList();
        return await catalog.Set<ApiClient>().Where(client => wanted.Contains(client.ClientId!)).Select(client => client.ClientId!).ToHashSetAsync(cancellationToken);
    }

    private async Task<Tenant> ProvisionAsync(DemoMunicipality municipality, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<TenantDirectory>().FindBySlugAsync(municipality.Slug, cancellationToken) is not { } tenant)
            return (await services.GetRequiredService<MunicipalityProvisioning>().AddAsync(municipality.Slug, municipality.CbsCode, [], municipality.Settings, cancellationToken)).OrThrow();

        if (tenant.SchemaVersion != services.GetRequiredService<DatabaseProviders>().Of(tenant).LatestTenantMigration)
            await MigrateAsync(municipality.Slug, cancellationToken);

        // A newer build may have given the demo settings that an older one did not know; what somebody set by hand stays.
        var register = services.GetRequiredService<SettingsRegister>();
        if (StoredJson.Write(tenant.Settings) == StoredJson.Write(municipality.Settings) || await register.IsChangedByStaffAsync(tenant.Id, cancellationToken))
            return tenant;

        return (await register.ChangeAsync(municipality.Slug, _ => municipality.Settings, cancellationToken)).OrThrow();
    }

    /// <summary>A newer build finds the demo of an older one behind; nobody runs 'migrate' by hand for a demo.</summary>
    private async Task MigrateAsync(string slug, CancellationToken cancellationToken)
    {
        await using var catalog = await services.GetRequiredService<IDbContextFactory<CatalogDbContext>>().CreateDbContextAsync(cancellationToken);
        var behind = await catalog.Municipalities.SingleAsync(known => known.Slug == slug, cancellationToken);
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(behind, cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);
    }

    private async Task WriteAsync(DemoMunicipality municipality, Tenant tenant, CancellationToken cancellationToken)
    {
        using var lease = await services.GetRequiredService<TenantDbContextFactory>().LeaseAsync(tenant, cancellationToken);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var writer = new DemoWriter(lease.Db, municipality, services.GetRequiredService<IValidator<FileObjection.Body>>(), new(lease.Db, services.GetRequiredService<IDocumentStore>(), now), now);
        if (await writer.WriteOnceAsync(cancellationToken) is > 0 and var objections)
            services.GetRequiredService<ILogger<DemoData>>().LogInformation("{Municipality}: {Objections} fictitious objections written", municipality.Settings.Name, objections);
    }
}
