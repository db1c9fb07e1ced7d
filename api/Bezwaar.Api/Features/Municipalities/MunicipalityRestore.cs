using System.IO.Compression;
using System.Globalization;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>
/// Gives a municipality back from a backup, in a new database: whatever is left of the old one stays as it is, so a restore
/// that fails, or was a mistake, has destroyed nothing. Where the catalogue lost the municipality too, its row and its key
/// come from the backup; where it did not, the catalogue's settings hold. Broken off, the same again finishes it.
/// </summary>
internal sealed class MunicipalityRestore(
    IDbContextFactory<CatalogDbContext> catalogs, DatabaseProviders providers, DatabaseMigrator migrator, TenantDbContextFactory databases,
    MunicipalityKeys keys, DocumentBackup documents, TenantDirectory directory, TimeProvider clock)
{
    public static readonly Error OtherMunicipality = Problem.Conflict("other-municipality", "Deze back-up is van een andere gemeente.", "This backup is another municipality's, or the catalogue knows this name with another id or key.");
    public static readonly Error StillAlive = Problem.Conflict("still-alive", "De database van deze gemeente werkt nog.", "The municipality's database works. What was stored after the backup would be missing: say --overwrite if that is what you want.");
    public static readonly Error NewerBackup = Problem.Conflict("newer-backup", "Deze back-up is van een nieuwere versie.", "This backup was made by a newer version than this one.");
    public static readonly Error KeyUnreadable = Problem.Conflict("key-unreadable", "De sleutel in deze back-up kan hier niet worden gelezen.", "The key in this backup cannot be opened with the keys of this catalogue: restore the catalogue first, and set KeyProtection as it was.");

    /// <param name="slug">The municipality.</param>
    /// <param name="file">The backup.</param>
    /// <param name="overwrite">Put the backup in the place of a database that works.</param>
    /// <param name="report">Hears what is being done, for an administrator.</param>
    /// <param name="cancellationToken">Breaks it off; it can be run again.</param>
    /// <exception cref="InvalidDataException">The file is no backup, or damaged.</exception>
    public async Task<ErrorOr<BackupManifest>> RunAsync(string slug, string file, bool overwrite, Action<string> report, CancellationToken cancellationToken)
    {
        using var work = WorkFile.Beside(file);
        var manifest = await BackupFile.ReadAsync(file, work.Path, cancellationToken);
        if (manifest.Slug != slug)
            return OtherMunicipality;
        if (string.CompareOrdinal(manifest.SchemaVersion, providers.Of(work.Placement.Provider).LatestTenantMigration) > 0)
            return NewerBackup;
        if (!keys.CanOpen(manifest.Id, manifest.ProtectedKey))
            return KeyUnreadable;

        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        var known = await catalog.Municipalities.SingleOrDefaultAsync(row => row.Slug == slug, cancellationToken);
        if (known is not null && await WhyNotAsync(catalog, known, manifest, overwrite, cancellationToken) is { } reason)
            return reason;

        var municipality = known ?? await BeginAsync(catalog, manifest, cancellationToken);
        var target = municipality.Target ?? (known?.State is MunicipalityState.Adding ? known.Placement : NewPlace(municipality, slug));
        if (municipality.State is MunicipalityState.Adding)
            municipality.Describe(manifest.CbsCode, manifest.Hosts, target, manifest.Settings);
        else
            municipality.StartRestore(target);
        await catalog.SaveChangesAsync(cancellationToken);
        if (municipality.State is MunicipalityState.Restoring)
        {
            report($"{slug} cannot be changed from now on; waiting until every host knows");
            await SpreadAsync(cancellationToken);
        }

        if (municipality.State is MunicipalityState.Adding || municipality.Placement != target)
        {
            report("restoring");
            await using (var zip = await ZipFile.OpenReadAsync(file, cancellationToken))
                await documents.UnpackAsync(zip, municipality.AsTenantAt(target), manifest.Documents ?? [], cancellationToken);
            municipality.PlaceAt(target, await CopyAsync(municipality.AsTenantAt(work.Placement), municipality.AsTenantAt(target), manifest, cancellationToken));
            await catalog.SaveChangesAsync(cancellationToken);
        }

        report("the same as in the backup; waiting until every host reads the new database");
        await SpreadAsync(cancellationToken);
        municipality.Complete();
        await catalog.SaveChangesAsync(cancellationToken);
        directory.Forget();
        return manifest;
    }

    private async Task<Error?> WhyNotAsync(CatalogDbContext catalog, Municipality known, BackupManifest manifest, bool overwrite, CancellationToken cancellationToken)
    {
        var key = await catalog.MunicipalityKeys.AsNoTracking().SingleOrDefaultAsync(own => own.MunicipalityId == known.Id, cancellationToken);
        if (known.Id != manifest.Id || key is null || !key.ProtectedKey.AsSpan().SequenceEqual(manifest.ProtectedKey))
            return OtherMunicipality;
        if (known.State is MunicipalityState.Moving)
            return MunicipalityMove.OtherCopy;
        return known.State is MunicipalityState.Active && !overwrite && await IsAliveAsync(known, cancellationToken) ? StillAlive : null;
    }

    private async Task<bool> IsAliveAsync(Municipality municipality, CancellationToken cancellationToken)
    {
        try
        {
            await databases.ReadAsync(municipality.AsTenant(), db => TenantTable.AnyRowAsync(db, cancellationToken), cancellationToken);
            return true;
        }
        catch (Exception exception) when (DatabaseFailure.Of(exception) is not null)
        {
            return false;
        }
    }

    private static async Task<Municipality> BeginAsync(CatalogDbContext catalog, BackupManifest manifest, CancellationToken cancellationToken)
    {
        var municipality = Municipality.Add(manifest.Slug, manifest.Id, manifest.MadeAt);
        catalog.Add(municipality);
        if (!await catalog.MunicipalityKeys.AnyAsync(key => key.MunicipalityId == manifest.Id, cancellationToken))
            catalog.Add(new MunicipalityKey { MunicipalityId = manifest.Id, ProtectedKey = manifest.ProtectedKey, CreatedAt = manifest.MadeAt });
        return municipality;
    }

    private Placement NewPlace(Municipality municipality, string slug)
    {
        var provider = municipality.Provider.Length > 0 ? providers.Of(municipality.Provider) : providers.Default;
        return new(provider.Name, provider.ConnectionStringFor($"{slug}-{clock.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}"));
    }

    /// <summary>An older backup is brought to the schema of this build first, in its copy.</summary>
    private async Task<string> CopyAsync(Tenant backup, Tenant target, BackupManifest manifest, CancellationToken cancellationToken)
    {
        var backupVersion = await migrator.MigrateAsync(backup, cancellationToken);
        var version = await migrator.MigrateAsync(target, cancellationToken);
        using (var from = await databases.LeaseAsync(backup, cancellationToken))
        using (var to = await databases.LeaseAsync(target, cancellationToken))
        {
            await TenantTable.ClearAsync(to.Db, cancellationToken);
            var copied = await DatabaseCopy.RunAsync(from.Db, to.Db, cancellationToken);
            if (backupVersion == manifest.SchemaVersion && copied.Except(manifest.Tables).Select(table => table.Table).ToList() is { Count: > 0 } different)
                throw new CopyDiffersException(different);
        }

        databases.Close(target);
        return version;
    }

    private Task SpreadAsync(CancellationToken cancellationToken)
    {
        directory.Forget();
        return Task.Delay(TenantDirectory.ReachesEveryHostWithin, clock, cancellationToken);
    }
}
