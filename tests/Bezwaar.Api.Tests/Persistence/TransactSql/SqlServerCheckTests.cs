using System.Text.RegularExpressions;
using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Tests.Architecture;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>That the check of a run (<see cref="SqlServerScan"/>) would find what it is for.</summary>
public sealed partial class SqlServerCheckTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_SQL_Server_can_do_is_counted()
    {
        var capture = new StatementCapture();
        Guid[] ids = [Guid.NewGuid()];
        await AskAsync(capture, db => db.Set<Decision>().Where(decision => ids.Contains(decision.Id) && decision.Reference.StartsWith("Z-")));
        await SaveAsync(capture, new DataProtectionKey { FriendlyName = "one" }, new DataProtectionKey { FriendlyName = "another" });

        var own = await SqlServerCheck.RunAsync(new StatementCapture());
        var result = await SqlServerCheck.RunAsync(capture);

        Assert.Empty(result.Errors);
        Assert.Equal((1, 1), (result.Queries, result.Saves));
        Assert.InRange(result.Statements - own.Statements, 2, 6);
    }

    [Fact]
    public async Task A_query_that_only_another_engine_can_do_is_an_error()
    {
        var capture = new StatementCapture();
        await AskAsync(capture, db => db.Set<Decision>().Where(decision => EF.Functions.Glob(decision.Reference, "Z*")));

        var error = Assert.Single((await SqlServerCheck.RunAsync(capture)).Errors);

        Assert.Contains("Glob", error, StringComparison.Ordinal);
        Assert.Contains("could not be translated", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SQL_of_a_tests_own_is_left_out()
    {
        var capture = new StatementCapture();
        await AskAsync(capture, db => db.Set<Decision>().FromSql($"SELECT * FROM \"Decisions\" LIMIT 1"));
        await AskAsync(capture, db => db.Database.SqlQuery<int>($"SELECT 1 LIMIT 1"));

        Assert.Empty(capture.Queries);
    }

    [Theory]
    [InlineData("SELECT [Reference] FROM [Decisions] WHERE [Id] = @id", null)]
    [InlineData("SELECT [Kenmerk] FROM [Decisions] WHERE [Id] = @id", "[Kenmerk]")]
    [InlineData("UPDATE [Decisions] SET [Kenmerk] = N'' WHERE [Id] = @id", "[Kenmerk]")]
    [InlineData("INSERT INTO [Besluiten] ([Id]) VALUES (@id)", "[Besluiten]")]
    [InlineData("EXEC sys.sp_geenslot @id", "[sp_geenslot]")]
    [InlineData("INSERT INTO [Decisions] ([Id]) OUTPUT INSERTED.[Id] VALUES (@id)", null)]
    [InlineData("SELECT [Reference] FROM [Decisions] WHERE [Id] = @kenmerk", "@kenmerk")]
    [InlineData("SELECT [Reference] FROM [Decisions] LIMIT 1", "Incorrect syntax")]
    public void A_name_that_is_not_there_is_an_error(string text, string? wrong)
    {
        var errors = SqlServerCheck.ErrorsIn(SqlServerCheck.SchemaOf(typeof(TenantDbContext)), [new Statement(text, "@id uniqueidentifier")]);

        if (wrong is null)
            Assert.Empty(errors);
        else
            Assert.Contains(errors, error => error.Contains(wrong, StringComparison.Ordinal));
    }

    /// <summary>What is written in SQL outside the providers is written for one engine, and no capture would see it.</summary>
    [Fact]
    public void Only_the_providers_speak_SQL_and_what_makes_it_for_every_table()
    {
        string[] checkedForEveryTable = ["AppendedRows.cs", "TenantDbContext.cs", "TenantTable.cs"];
        var api = Path.Combine(Code.Repository, "api", "Bezwaar.Api");
        string[] providers = [.. ((string[])["Sqlite", "PostgreSql", "SqlServer"]).Select(provider => Path.Combine(api, "Platform", "Persistence", provider))];
        var speaking = Directory.EnumerateFiles(api, "*.cs", SearchOption.AllDirectories).Where(file => Sql().IsMatch(File.ReadAllText(file))).ToLookup(file => providers.Any(file.StartsWith) || checkedForEveryTable.Contains(Path.GetFileName(file)));

        Assert.NotEmpty(speaking[true]);
        Assert.Empty(speaking[false]);
    }

    /// <summary>A context that is bound to no municipality compiles, and then refuses to run.</summary>
    private static async Task AskAsync<T>(StatementCapture capture, Func<TenantDbContext, IQueryable<T>> query)
    {
        var options = new DbContextOptionsBuilder<SqliteTenantDbContext>();
        SqliteTenantDbContext.Configure(options);
        capture.Watch(options);
        await using var db = new SqliteTenantDbContext(options.Options);
        await Assert.ThrowsAsync<InvalidOperationException>(() => query(db).ToListAsync(Cancellation));
    }

    /// <summary>Into a catalogue without tables.</summary>
    private static async Task SaveAsync(StatementCapture capture, params object[] rows)
    {
        var options = new DbContextOptionsBuilder<SqliteCatalogDbContext>();
        SqliteCatalogDbContext.Configure(options, "Data Source=:memory:");
        capture.Watch(options);
        await using var db = new SqliteCatalogDbContext(options.Options);
        db.AddRange(rows);
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
    }

    [GeneratedRegex("FromSql|ExecuteSql|SqlQuery|CommandText")]
    private static partial Regex Sql();
}
