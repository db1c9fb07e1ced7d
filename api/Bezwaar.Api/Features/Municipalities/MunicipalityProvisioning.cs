using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>
/// Adds a municipality in steps: its row and its key in the catalogue, its database, the schema, and last that it is
/// complete. Until then it does not exist for requests, so nobody sees half of one; the same again finishes what was left.
/// </summary>
internal sealed partial class MunicipalityProvisioning(
    IDbContextFactory<CatalogDbContext> catalogs, DatabaseMigrator migrator, DatabaseProviders providers, TenantDbContextFactory databases, MunicipalityKeys keys, TenantDirectory directory, TimeProvider clock)
{
    /// <summary>First segments of the platform's own paths; a municipality cannot have them as its slug.</summary>
    private static readonly string[] Reserved = ["api", "assets", "auth", "dev-idp", "health", "oauth2"];

    public static readonly Error InvalidSlug = Problem.Invalid(
        "slug", "slug", "Gebruik 3 tot 40 kleine letters, cijfers en koppeltekens, te beginnen met een letter.", "Use 3 to 40 lower-case letters, digits and hyphens, starting with a letter.");

    public static readonly Error SlugTaken = Problem.Conflict("slug-taken", "Deze gemeente bestaat al.", "This municipality exists already.");

    public static readonly Error DatabaseInUse = Problem.Conflict(
        "database-in-use", "In de database van deze gemeente staan al gegevens.", "The database of this municipality holds data already: of another one, or of an earlier one of this name. Remove it or place the municipality elsewhere.");

    public async Task<ErrorOr<Tenant>> AddAsync(string slug, string cbsCode, IReadOnlyList<string> hosts, MunicipalitySettings settings, CancellationToken cancellationToken)
    {
        if (!Slug().IsMatch(slug) || Reserved.Contains(slug))
            return InvalidSlug;
        if (ContactPolicyRules.Problems(settings) is [_, ..] problems)
            return problems.ToList();

        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        var municipality = await catalog.Municipalities.SingleOrDefaultAsync(known => known.Slug == slug, cancellationToken) ?? Begin(catalog, slug);
        if (municipality.State is not MunicipalityState.Adding)
            return SlugTaken;

        municipality.Describe(cbsCode, hosts, new(providers.Default.Name, providers.Default.ConnectionStringFor(slug)), settings);
        await catalog.SaveChangesAsync(cancellationToken);
        await migrator.MigrateAsync(municipality, cancellationToken);
        if (await databases.ReadAsync(municipality.AsTenant(), db => TenantTable.AnyRowAsync(db, cancellationToken), cancellationToken))
            return DatabaseInUse;

        municipality.Complete();
        await catalog.SaveChangesAsync(cancellationToken);
        directory.Forget();
        return municipality.AsTenant();
    }

    private Municipality Begin(CatalogDbContext catalog, string slug)
    {
        var now = clock.GetUtcNow();
        var municipality = Municipality.Add(slug, Guid.CreateVersion7(now), now);
        catalog.Add(municipality);
        catalog.Add(keys.NewFor(municipality.Id));
        return municipality;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{2,39}$")]
    private static partial Regex Slug();
}
