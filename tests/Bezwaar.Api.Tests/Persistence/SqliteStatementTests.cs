using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>Statements that a connection has prepared are found again, and nobody is in another's way by that.</summary>
public sealed class SqliteStatementTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>, IAsyncLifetime
{
    private const string Numbers = "SELECT 1 UNION ALL SELECT 2";

    private DatabaseLease? lease;

    private SqliteTenantDbContext Db => (SqliteTenantDbContext)lease!.Db;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        TestDatabase.OnlyOnSqlite("a server or its driver prepares statements by itself.");
        lease = await municipality.Host.Services.GetRequiredService<TenantDbContextFactory>().LeaseAsync(municipality.Tenant, Cancel);
    }

    public ValueTask DisposeAsync()
    {
        lease?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_query_of_EF_Core_runs_as_the_statement_that_was_prepared_before()
    {
        const int Mark = 77;
        var text = Referring("1").ToQueryString().Split("\n\n")[^1];
        var connection = (SqliteConnection)Db.Database.GetDbConnection();
        var prepared = Db.Statements.Borrow(connection, text);
        prepared.CommandTimeout = Mark;
        Db.Statements.GiveBack(prepared);

        _ = await Referring("2").ToListAsync(Cancel);

        // Whoever runs a statement gives it his own timeout.
        Assert.NotEqual(Mark, prepared.CommandTimeout);
        Assert.Same(prepared, Db.Statements.Borrow(connection, text));
        prepared.Dispose();
    }

    [Fact]
    public async Task Two_who_read_by_the_same_statement_at_once_read_their_own()
    {
        await using var first = Db.NewCommand(Numbers);
        await using var second = Db.NewCommand(Numbers);
        await using var one = await first.ExecuteReaderAsync(Cancel);
        Assert.True(await one.ReadAsync(Cancel));
        await using var other = await second.ExecuteReaderAsync(Cancel);
        Assert.True(await other.ReadAsync(Cancel));
        Assert.True(await one.ReadAsync(Cancel));

        Assert.Equal((2L, 1L), (one.GetInt64(0), other.GetInt64(0)));
    }

    [Fact]
    public async Task One_that_fails_is_not_kept_and_harms_no_other()
    {
        await Assert.ThrowsAsync<SqliteException>(() => ScalarAsync("SELECT nothing FROM nowhere"));
        await Assert.ThrowsAsync<SqliteException>(() => ScalarAsync("SELECT json('no JSON')"));

        Assert.Equal(1L, await ScalarAsync("SELECT 1"));
        Assert.Equal(1L, await ScalarAsync("SELECT 1"));
    }

    [Fact]
    public async Task A_script_runs_whose_end_needs_what_its_beginning_makes()
    {
        await Db.Database.ExecuteSqlRawAsync("CREATE TEMP TABLE made (value); INSERT INTO made VALUES (40), (2);", Cancel);

        Assert.Equal(42L, await ScalarAsync("SELECT sum(value) FROM made"));
        await Db.Database.ExecuteSqlRawAsync("DROP TABLE made", Cancel);
    }

    private async Task<object?> ScalarAsync(string statement)
    {
        await using var command = Db.NewCommand(statement);
        return await command.ExecuteScalarAsync(Cancel);
    }

    private IQueryable<Guid> Referring(string reference) => Db.Set<Decision>().Where(decision => decision.Reference == reference).Select(decision => decision.Id);
}
