using Microsoft.Data.Sqlite;

namespace Bezwaar.Api.Tests.Hosting.Databases;

/// <summary>Takes one database away, with what is connected to it, until it ends: on SQLite the files, elsewhere the server lets nobody in.</summary>
internal sealed class Outage : IAsyncDisposable
{
    private readonly Func<Task> end;
    private bool ended;

    private Outage(Func<Task> end) => this.end = end;

    public static Task<Outage> OfAsync(TestMunicipality municipality) => TestDatabase.IsSqlite
        ? OfFileAsync(new SqliteConnectionStringBuilder(municipality.Tenant.ConnectionString).DataSource)
        : OfDatabaseAsync($"{municipality.Host.DatabasePrefix}-{municipality.Slug}");

    public static Task<Outage> OfCatalogAsync(BezwaarHost host) =>
        TestDatabase.IsSqlite ? OfFileAsync(Path.Combine(host.DataDirectory, "catalog.db")) : OfDatabaseAsync($"{host.DatabasePrefix}-catalog");

    public async Task EndAsync()
    {
        if (!ended)
            await end();
        ended = true;
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    private static Task<Outage> OfFileAsync(string file)
    {
        var away = Directory.CreateTempSubdirectory("bezwaar-away-").FullName;
        Move(file, away);
        return Task.FromResult(new Outage(() =>
        {
            Move(Path.Combine(away, Path.GetFileName(file)), Path.GetDirectoryName(file)!);
            Directory.Delete(away, recursive: true);
            return Task.CompletedTask;
        }));
    }

    private static async Task<Outage> OfDatabaseAsync(string database)
    {
        await TestDatabase.Server!.ShutAsync(database);
        return new(() => TestDatabase.Server!.OpenAsync(database));
    }

    private static void Move(string file, string directory)
    {
        foreach (var part in new[] { "", "-wal", "-shm" }.Where(part => File.Exists(file + part)))
            File.Move(file + part, Path.Combine(directory, Path.GetFileName(file) + part));
    }
}
