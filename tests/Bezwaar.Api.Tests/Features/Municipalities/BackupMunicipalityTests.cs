using System.IO.Compression;
using System.Net;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using ErrorOr;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.Municipalities;

/// <summary>One municipality in one file, and back.</summary>
public sealed class BackupMunicipalityTests(BezwaarHost host) : IAsyncLifetime
{
    private readonly TestMunicipality municipality = new(host);
    private readonly string directory = Directory.CreateTempSubdirectory("bezwaar-backup-").FullName;

    private string Backup => Path.Combine(directory, "eikendam.zip");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_municipality_whose_database_was_destroyed_comes_back_with_everything_and_its_key()
    {
        var bsn = Bsns.Next();
        using (var citizen = await municipality.CitizenAsync(bsn))
            await citizen.FileAsync();
        await using (var load = new FilingLoad(host.With(), municipality.Slug, municipality.CaseSystem))
        {
            while (load.Acknowledged.Count < 10)
                await Task.Delay(TimeSpan.FromMilliseconds(50), Cancel);
            (await BackUpAsync()).OrFail();
            await load.EndAsync();
        }

        var manifest = await ManifestAsync();
        await DestroyAsync();
        (await municipality.CaseSystem.ReadAsync("objections")).Is(HttpStatusCode.ServiceUnavailable);

        (await RestoreAsync()).OrFail();

        var numbers = (await municipality.CaseSystem.AllPagesAsync("objections?sort=receivedAt&limit=100")).SelectMany(page => page.Rows("number")).ToList();
        Assert.Equal(manifest.Tables.Single(table => table.Table == "Objections").Rows, numbers.Count);
        Assert.True(numbers.Count >= 11);
        using var again = await municipality.CitizenAsync(bsn);
        Assert.Single((await again.ReadAsync("my/objections")).Rows("id"));
        await again.FileAsync();
        var next = (await municipality.CaseSystem.ReadAsync("objections?sort=-receivedAt&limit=1")).Get("items.0.number")!;
        Assert.Equal(numbers.Count + 1, int.Parse(next[^6..], null));
        Assert.Empty(Directory.GetFiles(directory).Except([Backup]));
    }

    [Fact]
    public async Task Its_documents_come_along_and_damage_to_one_is_found()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        var objection = await citizen.FileAsync();
        var photo = Uploads.Jpeg(5 * Uploads.Megabyte);
        var document = (await citizen.UploadAsync($"my/objections/{objection}", "foto.jpg", photo)).Get("id");
        (await BackUpAsync()).OrFail();
        var store = Path.Combine(host.DataDirectory, "documents", municipality.Tenant.Id.ToString("N"));
        Directory.Delete(store, recursive: true);

        (await RestoreAsync(overwrite: true)).OrFail();

        using var content = await citizen.GetAsync(new Uri($"my/objections/{objection}/documents/{document}/content", UriKind.Relative), Cancel);
        Assert.Equal(photo, await content.Content.ReadAsByteArrayAsync(Cancel));

        Directory.Delete(store, recursive: true);
        using (var zip = ZipFile.Open(Backup, ZipArchiveMode.Update))
        {
            var entry = zip.Entries.Single(entry => entry.FullName.StartsWith("documents/", StringComparison.Ordinal));
            var name = entry.FullName;
            entry.Delete();
            await using var other = await zip.CreateEntry(name).OpenAsync(Cancel);
            await other.WriteAsync(Uploads.Pdf, Cancel);
        }

        await Assert.ThrowsAsync<InvalidDataException>(() => RestoreAsync(overwrite: true));
    }

    [Fact]
    public async Task A_municipality_that_works_is_overwritten_only_when_that_is_said()
    {
        var kept = await municipality.Citizen.FileAsync();
        (await BackUpAsync()).OrFail();
        var later = await municipality.Citizen.FileAsync();

        Assert.Equal(MunicipalityRestore.StillAlive.Code, (await RestoreAsync()).FirstError.Code);
        Assert.Equal(2, (await municipality.CaseSystem.ReadAsync("objections")).Rows("id").Count);
        (await RestoreAsync(overwrite: true)).OrFail();

        var restored = (await municipality.CaseSystem.ReadAsync("objections")).Rows("id");
        Assert.Equal([kept.ToString()], restored);
        Assert.DoesNotContain(later.ToString(), restored);
    }

    [Fact]
    public async Task A_municipality_that_the_catalogue_lost_too_comes_back_with_its_settings()
    {
        await municipality.Citizen.FileAsync();
        (await BackUpAsync()).OrFail();
        await DestroyAsync();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
            await catalog.Municipalities.Where(row => row.Slug == municipality.Slug).ExecuteDeleteAsync(Cancel);
            await catalog.MunicipalityKeys.Where(key => key.MunicipalityId == municipality.Tenant.Id).ExecuteDeleteAsync(Cancel);
        }

        (await RestoreAsync()).OrFail();

        await using var started = host.With();
        using var citizen = started.ClientOf(municipality.Slug);
        Assert.Equal(municipality.Tenant.Settings.Name, (await citizen.ReadAsync("municipality")).Is(HttpStatusCode.OK).Get("name"));
        Assert.Single((await municipality.CaseSystem.ReadAsync("objections")).Rows("id"));
        await citizen.FileAsync();
    }

    [Fact]
    public async Task A_restore_that_was_broken_off_is_finished_by_the_same_again()
    {
        var id = await municipality.Citizen.FileAsync();
        (await BackUpAsync()).OrFail();
        using var kill = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RestoreAsync(overwrite: true, _ => kill.Cancel(), kill.Token));

        (await RestoreAsync()).OrFail();

        Assert.Equal([id.ToString()], (await municipality.CaseSystem.ReadAsync("objections")).Rows("id"));
    }

    [Fact]
    public async Task A_backup_is_private_and_never_overwritten()
    {
        (await BackUpAsync()).OrFail();

        Assert.Equal(MunicipalityBackup.FileExists.Code, (await BackUpAsync()).FirstError.Code);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
    }

    [Fact]
    public async Task A_damaged_backup_or_one_of_somebody_else_restores_nothing()
    {
        await municipality.Citizen.FileAsync();
        (await BackUpAsync()).OrFail();
        await using var other = new TestMunicipality(host);
        await other.InitializeAsync();

        Assert.Equal(MunicipalityRestore.OtherMunicipality.Code, (await RestoreAsync(slug: other.Slug)).FirstError.Code);
        await using (var file = new FileStream(Backup, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Position = file.Length / 2;
            var here = file.ReadByte();
            file.Position--;
            file.WriteByte((byte)(here ^ 0xff));
        }

        await Assert.ThrowsAnyAsync<InvalidDataException>(() => RestoreAsync(overwrite: true));
        await File.WriteAllTextAsync(Backup, "This is no backup.", Cancel);
        await Assert.ThrowsAnyAsync<InvalidDataException>(() => RestoreAsync(overwrite: true));
        Assert.Single((await municipality.CaseSystem.ReadAsync("objections")).Rows("id"));
        Assert.Empty(Directory.GetFiles(directory).Except([Backup]));
    }

    public ValueTask InitializeAsync() => municipality.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await municipality.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    private async Task<ErrorOr<BackupManifest>> BackUpAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MunicipalityBackup>().RunAsync(municipality.Slug, Backup, Cancel);
    }

    private async Task<ErrorOr<BackupManifest>> RestoreAsync(bool overwrite = false, Action<string>? report = null, CancellationToken? cancel = null, string? slug = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MunicipalityRestore>()
            .RunAsync(slug ?? municipality.Slug, Backup, overwrite, report ?? (_ => { }), cancel ?? Cancel);
    }

    private async Task<BackupManifest> ManifestAsync()
    {
        using var work = WorkFile.Beside(Backup);
        return await BackupFile.ReadAsync(Backup, work.Path, Cancel);
    }

    private async Task DestroyAsync()
    {
        host.Services.GetRequiredService<TenantDbContextFactory>().Close(municipality.Tenant);
        if (TestDatabase.IsSqlite)
            File.Delete(new SqliteConnectionStringBuilder(municipality.Tenant.ConnectionString).DataSource);
        else
            await TestDatabase.Server!.DropAsync($"{host.DatabasePrefix}-{municipality.Slug}");
    }
}
