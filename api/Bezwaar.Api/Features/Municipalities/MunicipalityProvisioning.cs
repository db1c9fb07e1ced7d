using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>Adds a municipality: its own database first, then its place in the catalogue, so that nobody sees half of one.</summary>
internal sealed partial class MunicipalityProvisioning(
    IDbContextFactory<CatalogDbContext> catalogs, DatabaseMigrator migrator, DatabaseProviders providers, MunicipalityKeys keys, TenantDirectory directory, TimeProvider clock)
{
    /// <summary>First segments of the platform's own paths; a municipality cannot have them as its slug.</summary>
    private static readonly string[] Reserved = ["api", "assets", "auth", "dev-idp", "health", "oauth2"];

    public static readonly Error InvalidSlug = Problem.Invalid(
        "slug", "slug", "Gebruik 3 tot 40 kleine letters, cijfers en koppeltekens, te beginnen met een letter.", "Use 3 to 40 lower-case letters, digits and hyphens, starting with a letter.");

    public static readonly Error SlugTaken = Problem.Conflict("slug-taken", "Deze gemeente bestaat al.", "This municipality exists already.");

    public async Task<ErrorOr<Tenant>> AddAsync(string slug, string cbsCode, IReadOnlyList<string> hosts, MunicipalitySettings settings, CancellationToken cancellationToken)
    {
        if (!Slug().IsMatch(slug) || Reserved.Contains(slug))
            return InvalidSlug;

        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        if (await catalog.Municipalities.AnyAsync(known => known.Slug == slug, cancellationToken))
            return SlugTaken;

        var provider = providers.Default;
        var municipality = Municipality.Add(slug, cbsCode, hosts, provider.Name, provider.ConnectionStringFor(slug), settings, clock.GetUtcNow());
        await migrator.MigrateAsync(municipality, cancellationToken);
        catalog.Add(municipality);
        catalog.Add(keys.NewFor(municipality.Id));
        await catalog.SaveChangesAsync(cancellationToken);
        directory.Forget();
        return municipality.AsTenant();
    }

    /// <summary>Replaces what a municipality decided for itself. This host works with it at once, other copies within seconds.</summary>
    public async Task<ErrorOr<Tenant>> ChangeSettingsAsync(string slug, Func<MunicipalitySettings, MunicipalitySettings> change, CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        if (await catalog.Municipalities.SingleOrDefaultAsync(known => known.Slug == slug, cancellationToken) is not { } municipality)
            return Problems.Errors.NotFound;

        municipality.Decide(change(municipality.Settings));
        await catalog.SaveChangesAsync(cancellationToken);
        directory.Forget();
        return municipality.AsTenant();
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{2,39}$")]
    private static partial Regex Slug();
}
