using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>
/// Moves a municipality to another server or engine. It can be read alone for the time of the copy: the catalogue says so,
/// every host knows within seconds, and then the old database is held, so that nothing that was acknowledged stays behind.
/// Requests go to the new database by one save, after what arrived there was checked. Broken off anywhere, the same again
/// finishes it, and cancelling gives the municipality back. The old database stays as it was.
/// </summary>
internal sealed class MunicipalityMove(
    IDbContextFactory<CatalogDbContext> catalogs, DatabaseProviders providers, DatabaseMigrator migrator, TenantDbContextFactory databases, TenantDirectory directory, TimeProvider clock)
{
    public static readonly Error AlreadyThere = Problem.Conflict("already-there", "De gegevens van de gemeente staan daar al.", "The data of the municipality are there already.");
    public static readonly Error TargetTaken = Problem.Conflict("target-taken", "Die database is van een andere gemeente.", "That database is another municipality's.");
    public static readonly Error TargetInUse = Problem.Conflict("target-in-use", "In die database staan al gegevens.", "That database holds data already. Remove it, or name another one.");
    public static readonly Error NotUpToDate = Problem.Conflict("not-up-to-date", "De database van de gemeente heeft niet het schema van deze versie.", "The municipality's database does not have the schema of this version. Run migrate first.");
    public static readonly Error OtherCopy = Problem.Conflict("other-copy", "Deze gemeente wordt al ergens anders heen gekopieerd of is nog niet compleet.", "This municipality is being copied to somewhere else, or is not complete. Finish or cancel that first.");
    public static readonly Error Cancelled = Problem.Conflict("cancelled", "Het verplaatsen is intussen afgebroken.", "The move was cancelled meanwhile.");
    public static readonly Error NothingToCancel = Problem.Conflict("nothing-to-cancel", "Er wordt niets verplaatst of teruggezet.", "Nothing is being moved or restored.");

    /// <param name="slug">The municipality.</param>
    /// <param name="target">Where to.</param>
    /// <param name="report">Hears what is being done, for an administrator.</param>
    /// <param name="cancellationToken">Breaks it off; it can be run again.</param>
    /// <returns>What was copied; nothing where only the end was left.</returns>
    public async Task<ErrorOr<IReadOnlyList<TableContent>>> RunAsync(string slug, Placement target, Action<string> report, CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        if (await catalog.Municipalities.SingleOrDefaultAsync(known => known.Slug == slug, cancellationToken) is not { } municipality)
            return Problems.Errors.NotFound;
        if (await WhyNotAsync(catalog, municipality, target, cancellationToken) is { } reason)
            return reason;

        municipality.StartMove(target);
        await catalog.SaveChangesAsync(cancellationToken);
        report($"{slug} can be read and not changed from now on; waiting until every host knows");
        await SpreadAsync(cancellationToken);

        using var lease = await databases.LeaseAsync(municipality.AsTenant(), cancellationToken);
        await using var hold = await lease.Db.HoldAsync(cancellationToken);

        // Another run may have had the hold before, and somebody may have cancelled.
        catalog.ChangeTracker.Clear();
        municipality = await catalog.Municipalities.SingleAsync(known => known.Slug == slug, cancellationToken);
        if (municipality.State is not MunicipalityState.Moving || municipality.Target != target)
            return Cancelled;

        IReadOnlyList<TableContent> copied = [];
        if (municipality.Placement != target)
        {
            report("copying");
            using var there = await databases.LeaseAsync(municipality.AsTenantAt(target), cancellationToken);
            await TenantTable.ClearAsync(there.Db, cancellationToken);
            copied = await DatabaseCopy.RunAsync(lease.Db, there.Db, cancellationToken);
            municipality.PlaceAt(target, providers.Of(target.Provider).LatestTenantMigration);
            if (!await TrySaveAsync(catalog, cancellationToken))
                return Cancelled;
        }

        report("the same on both sides; waiting until every host reads the new database");
        await SpreadAsync(cancellationToken);
        municipality.Complete();
        if (!await TrySaveAsync(catalog, cancellationToken))
            return Cancelled;

        directory.Forget();
        return copied.ToErrorOr();
    }

    /// <summary>Ends a move or a restore that was begun; the municipality is where the catalogue says.</summary>
    public async Task<ErrorOr<Placement>> CancelAsync(string slug, CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        if (await catalog.Municipalities.SingleOrDefaultAsync(known => known.Slug == slug, cancellationToken) is not { } municipality)
            return Problems.Errors.NotFound;
        if (municipality.State is not (MunicipalityState.Moving or MunicipalityState.Restoring))
            return NothingToCancel;

        municipality.Complete();
        await catalog.SaveChangesAsync(cancellationToken);
        directory.Forget();
        return municipality.Placement;
    }

    /// <summary>Checks what can be checked while the municipality still works, with the new database made and empty.</summary>
    private async Task<Error?> WhyNotAsync(CatalogDbContext catalog, Municipality municipality, Placement target, CancellationToken cancellationToken)
    {
        var isBegun = municipality.State is MunicipalityState.Moving && municipality.Target == target;
        if (!isBegun && municipality.State is not MunicipalityState.Active)
            return OtherCopy;
        if (!isBegun && municipality.Placement == target)
            return AlreadyThere;
        if (isBegun && municipality.Placement == target)
            return null;
        if (municipality.SchemaVersion != providers.Of(municipality.Provider).LatestTenantMigration)
            return NotUpToDate;
        if (await catalog.Municipalities.AnyAsync(other => other.Id != municipality.Id && other.Provider == target.Provider && other.ConnectionString == target.ConnectionString, cancellationToken))
            return TargetTaken;

        var there = municipality.AsTenantAt(target);
        await migrator.MigrateAsync(there, cancellationToken);
        return !isBegun && await databases.ReadAsync(there, db => TenantTable.AnyRowAsync(db, cancellationToken), cancellationToken) ? TargetInUse : null;
    }

    private Task SpreadAsync(CancellationToken cancellationToken)
    {
        directory.Forget();
        return Task.Delay(TenantDirectory.ReachesEveryHostWithin, clock, cancellationToken);
    }

    /// <summary>False where somebody changed what the catalogue says of the copy.</summary>
    private static async Task<bool> TrySaveAsync(CatalogDbContext catalog, CancellationToken cancellationToken)
    {
        try
        {
            await catalog.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
