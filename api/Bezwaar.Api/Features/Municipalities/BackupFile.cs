using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>What a backup says of itself, and of the municipality's place in the catalogue.</summary>
/// <param name="Format">Version of this description.</param>
/// <param name="MadeAt">The moment that the backup shows.</param>
/// <param name="Id">Id of the municipality; what is encrypted is bound to it.</param>
/// <param name="Slug">Short name.</param>
/// <param name="CbsCode">CBS code.</param>
/// <param name="Hosts">Host names of its own.</param>
/// <param name="Settings">What the municipality decided for itself.</param>
/// <param name="ProtectedKey">The municipality's key as the catalogue keeps it: the platform's keys open it, the backup alone does not.</param>
/// <param name="SchemaVersion">Last migration of the database in the backup.</param>
/// <param name="DatabaseSha256">SHA-256 of the database in the backup, in hexadecimal.</param>
/// <param name="Tables">What every table holds.</param>
/// <param name="Documents">The pieces of documents in the backup; null in one of format 1, which has none.</param>
internal sealed record BackupManifest(
    int Format, DateTimeOffset MadeAt, Guid Id, string Slug, string CbsCode, IReadOnlyList<string> Hosts, MunicipalitySettings Settings,
    byte[] ProtectedKey, string SchemaVersion, string DatabaseSha256, IReadOnlyList<TableContent> Tables, IReadOnlyList<PieceContent>? Documents)
{
    public const int CurrentFormat = 2;
}

/// <summary>
/// One municipality in one file: a zip with its data as an SQLite database, whatever engine they came from, its documents and the manifest.
/// It is only there once it is whole, and only its owner may read it.
/// </summary>
internal static class BackupFile
{
    private const string ManifestEntry = "municipality.json";
    private const string DatabaseEntry = "municipality.db";

    public static async Task WriteAsync(
        string file, string database, Func<ZipArchive, Task<IReadOnlyList<PieceContent>>> packDocuments, Func<string, IReadOnlyList<PieceContent>, BackupManifest> manifest, CancellationToken cancellationToken)
    {
        string hash;
        await using (var content = File.OpenRead(database))
            hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));

        var part = $"{file}.part";
        await using (var stream = WorkFile.CreatePrivate(part))
        await using (var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            await zip.CreateEntryFromFileAsync(database, DatabaseEntry, CompressionLevel.Fastest, cancellationToken);
            var documents = await packDocuments(zip);
            await using var entry = await zip.CreateEntry(ManifestEntry).OpenAsync(cancellationToken);
            await using var writer = new StreamWriter(entry);
            await writer.WriteAsync(StoredJson.Write(manifest(hash, documents)).AsMemory(), cancellationToken);
        }

        File.Move(part, file, overwrite: true);
    }

    /// <summary>Unpacks the database and gives what the backup says of it.</summary>
    /// <exception cref="InvalidDataException">It is no backup, or not what was written.</exception>
    public static async Task<BackupManifest> ReadAsync(string file, string database, CancellationToken cancellationToken)
    {
        await using var zip = await ZipFile.OpenReadAsync(file, cancellationToken);
        if (zip.GetEntry(ManifestEntry) is not { } described || zip.GetEntry(DatabaseEntry) is not { } packed)
            throw new InvalidDataException("This is no backup of a municipality.");

        var manifest = await ManifestAsync(described, cancellationToken);
        if (manifest.Format is < 1 or > BackupManifest.CurrentFormat)
            throw new InvalidDataException($"This build does not read backups of format {manifest.Format}.");

        await DocumentBackup.CheckAsync(zip, manifest.Documents ?? [], cancellationToken);
        await using (var content = WorkFile.CreatePrivate(database))
        await using (var entry = await packed.OpenAsync(cancellationToken))
            await entry.CopyToAsync(content, cancellationToken);
        await using var written = File.OpenRead(database);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancellationToken)) == manifest.DatabaseSha256
            ? manifest
            : throw new InvalidDataException("The backup is damaged: its database is not what was written.");
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchiveEntry described, CancellationToken cancellationToken)
    {
        try
        {
            await using var entry = await described.OpenAsync(cancellationToken);
            using var reader = new StreamReader(entry);
            return StoredJson.Read<BackupManifest>(await reader.ReadToEndAsync(cancellationToken));
        }
        catch (JsonException)
        {
            throw new InvalidDataException("The backup is damaged: what it says of itself cannot be read.");
        }
    }
}
