using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>
/// Writes one municipality to one file while it works, as of one moment. The data go through the same copy as a move, into
/// SQLite, on every engine: that needs no tool of a database server, can be restored to any engine, and is checked row by
/// row. An engine's own dump would be faster and do none of that.
/// </summary>
internal sealed class MunicipalityBackup(
    IDbContextFactory<CatalogDbContext> catalogs, DatabaseProviders providers, DatabaseMigrator migrator, TenantDbContextFactory databases, DocumentBackup documents, TimeProvider clock)
{
    public static readonly Error FileExists = Problem.Conflict("file-exists", "Dit bestand bestaat al.", "This file exists already; a backup is never overwritten.");

    public async Task<ErrorOr<BackupManifest>> RunAsync(string slug, string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
            return FileExists;

        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        if (await catalog.Municipalities.AsNoTracking().SingleOrDefaultAsync(known => known.Slug == slug && known.State != MunicipalityState.Adding, cancellationToken) is not { } municipality)
            return Problems.Errors.NotFound;
        if (municipality.SchemaVersion != providers.Of(municipality.Provider).LatestTenantMigration)
            return MunicipalityMove.NotUpToDate;

        var key = await catalog.MunicipalityKeys.AsNoTracking().SingleAsync(known => known.MunicipalityId == municipality.Id, cancellationToken);
        using var work = WorkFile.Beside(file);
        var (here, there) = (municipality.AsTenant(), municipality.AsTenantAt(work.Placement));
        await WorkFile.CreatePrivate(work.Path).DisposeAsync();
        var schemaVersion = await migrator.MigrateAsync(there, cancellationToken);
        var (madeAt, tables, pieces) = await CopyAsync(here, there, cancellationToken);
        databases.Close(here);
        BackupManifest? written = null;
        await BackupFile.WriteAsync(
            file, work.Path,
            zip => documents.PackAsync(zip, here, pieces, cancellationToken),
            (hash, packed) => written = new(
                BackupManifest.CurrentFormat, madeAt, municipality.Id, slug, municipality.CbsCode, municipality.Hosts, municipality.Settings, key.ProtectedKey, schemaVersion, hash, tables, packed),
            cancellationToken);
        return written!;
    }

    private async Task<(DateTimeOffset MadeAt, IReadOnlyList<TableContent> Tables, IReadOnlyList<Guid> Pieces)> CopyAsync(Tenant here, Tenant there, CancellationToken cancellationToken)
    {
        using var source = await databases.LeaseAsync(here, cancellationToken);
        await using var snapshot = await source.Db.SnapshotAsync(cancellationToken);
        var madeAt = clock.GetUtcNow();
        using var target = await databases.LeaseAsync(there, cancellationToken);
        var tables = await DatabaseCopy.RunAsync(source.Db, target.Db, cancellationToken);
        var pieces = await DocumentBackup.NeededAsync(source.Db, cancellationToken);

        // What is still in the log goes into the file.
        return await target.Db.TryRewriteAsync(cancellationToken) ? (madeAt, tables, pieces) : throw new IOException("The file of the backup is in use by somebody else.");
    }
}
