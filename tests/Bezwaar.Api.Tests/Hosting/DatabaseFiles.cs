using System.Text;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>The files of a municipality's database, byte for byte, as somebody who stole the disk would read them.</summary>
internal static class DatabaseFiles
{
    /// <summary>Which of the texts stand anywhere in the database or the files beside it, whatever their case.</summary>
    public static IReadOnlyList<string> Find(TestMunicipality municipality, params string[] texts)
    {
        var content = string.Join('\n', Of(municipality).Select(ReadShared));
        return [.. texts.Where(text => content.Contains(AsRead(text), StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Writes the database anew, so that what is found is what the database itself keeps.</summary>
    public static async Task RewriteAsync(TestMunicipality municipality)
    {
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        Assert.True(await db.TryRewriteAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Visibly skips the test where the files of the database are another machine's.</summary>
    private static IReadOnlyList<string> Of(TestMunicipality municipality)
    {
        if (TestDatabase.IsSqlite)
        {
            var database = new SqliteConnectionStringBuilder(municipality.Tenant.ConnectionString).DataSource;
            return [.. new[] { "", "-wal", "-shm", "-journal" }.Select(part => database + part).Where(File.Exists)];
        }

        var files = TestDatabase.Server!.FilesOf($"{municipality.Host.DatabasePrefix}-{municipality.Slug}");
        Assert.SkipWhen(files.Count == 0, "The files of the database are on the server's disk.");
        return files;
    }

    private static string AsRead(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static string ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
