using System.Globalization;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>The write-ahead log of SQLite is copied into the file beside the work of those who write.</summary>
public sealed class SqliteCheckpointTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const long Megabyte = 1_000_000;

    private readonly TenantWriter writer = municipality.Host.Services.GetRequiredService<TenantWriter>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FileInfo File => new(new SqliteConnectionStringBuilder(municipality.Tenant.ConnectionString).DataSource);

    [Fact]
    public async Task Much_that_was_written_is_copied_while_more_is_written()
    {
        TestDatabase.OnlyOnSqlite("a server does it by itself.");
        await ExecuteAsync("CREATE TABLE \"Heaps\" (\"Heap\" BLOB NOT NULL)");
        var before = File.Length;
        await WriteAsync(megabytes: 5);
        var afterLittle = File.Length;

        var megabytes = 5;
        while (File.Length < before + (25 * Megabyte))
        {
            // Below 256 MB the writer itself copies nothing.
            Assert.InRange(megabytes, 0, 200);
            await WriteAsync(megabytes: 1);
            megabytes++;
        }

        Assert.Equal(before, afterLittle);
        Assert.Equal(megabytes, await ExecuteAsync("SELECT COUNT(*) FROM \"Heaps\" WHERE length(\"Heap\") = 1000000"));
    }

    private async Task WriteAsync(int megabytes)
    {
        for (var written = 0; written < megabytes; written++)
            await ExecuteAsync("INSERT INTO \"Heaps\" VALUES (zeroblob(1000000))");
    }

    private async Task<int> ExecuteAsync(string statement)
    {
        object? result = null;
        await writer.WriteAsync(municipality.Tenant, turn: null, async db =>
        {
            await using var command = db.NewCommand(statement);
            result = await command.ExecuteScalarAsync(Cancel);
        }, Cancel);
        return Convert.ToInt32(result, CultureInfo.InvariantCulture);
    }
}
