using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>What can be said of statements for SQL Server 2022 without one: whether they can be read, and whether everything that they name is there.</summary>
internal static partial class SqlServerCheck
{
    /// <summary>Replays what was captured and checks each statement that came of it.</summary>
    public static async Task<CheckResult> RunAsync(StatementCapture capture)
    {
        await using var replay = new Replay();
        List<string> errors = [];
        var statements = new Dictionary<Type, HashSet<Statement>> { [typeof(TenantDbContext)] = [.. await replay.RunOwnAsync()], [typeof(CatalogDbContext)] = [] };
        var (queries, saves) = (capture.Queries, capture.Saves);
        foreach (var query in queries)
            await AddAsync(query.Context, () => replay.RunAsync(query), query);
        foreach (var save in saves)
            await AddAsync(save.Context, () => replay.RunAsync(save), save);

        foreach (var (database, texts) in statements)
            errors.AddRange(ErrorsIn(SchemaOf(database), texts));
        return new(statements.Values.Sum(texts => texts.Count), queries.Count, saves.Count, errors);

        async Task AddAsync(Type database, Func<Task<IReadOnlyList<Statement>>> run, object what)
        {
            try
            {
                var told = await run();
                statements[database].UnionWith(told);
                if (told.Count == 0)
                    errors.Add($"No statement came of {what}");
            }
            catch (Exception exception)
            {
                errors.Add($"{exception.GetType().Name} at {what}: {exception.Message} {exception.InnerException?.Message}");
            }
        }
    }

    public static string SchemaOf(Type database)
    {
        using var context = database == typeof(TenantDbContext)
            ? (DbContext)new SqlServerTenantDbContext.DesignTimeFactory().CreateDbContext([])
            : new SqlServerCatalogDbContext.DesignTimeFactory().CreateDbContext([]);
        return context.Database.GenerateCreateScript();
    }

    /// <summary>Errors of statements on a schema; what a warning says of a name that is not there, is an error of ours.</summary>
    public static IReadOnlyList<string> ErrorsIn(string schema, IEnumerable<Statement> statements)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions { Collation = SqlServerCatalogDbContext.Collation });
        model.AddObjects(schema);
        List<string> errors = [];
        Dictionary<string, Statement> procedures = [];
        foreach (var statement in statements)
        {
            var unreadable = ParseErrorsIn(statement.Text);
            errors.AddRange(unreadable.Select(error => $"{error}\n{statement.Text}"));
            if (unreadable.Count > 0)
                continue;

            var name = $"Statement{procedures.Count}";
            procedures[name] = statement;
            try
            {
                model.AddOrUpdateObjects(statement.AsProcedure(name), name, new TSqlObjectOptions());
            }
            catch (DacModelException refused)
            {
                errors.Add($"{refused.Message}\n{statement.Text}");
            }
        }

        return
        [
            .. errors,
            .. from message in model.Validate()
               where !OfServer().IsMatch(message.Message)
               select $"{message.Prefix}{message.Number} {message.Message}\n{TextIn(message.Message)}",
        ];

        string TextIn(string message) => procedures.FirstOrDefault(procedure => message.Contains($"[{procedure.Key}]", StringComparison.Ordinal)).Value?.Text ?? "";
    }

    public static IReadOnlyList<string> ParseErrorsIn(string script)
    {
        using var text = new StringReader(script);
        _ = new TSql160Parser(initialQuotedIdentifiers: true).Parse(text, out var errors);
        return [.. errors.Select(error => $"line {error.Line}: {error.Message}")];
    }

    /// <summary>These every server has, in master, which is no part of a model.</summary>
    [GeneratedRegex(@"unresolved reference to object \[sys\]\.\[(sp_getapplock|sp_executesql|sp_clean_db_free_space|tables)\]")]
    private static partial Regex OfServer();
}

/// <param name="Statements">How many different ones.</param>
internal sealed record CheckResult(int Statements, int Queries, int Saves, IReadOnlyList<string> Errors)
{
    public override string ToString() => $"SQL Server: {Statements} statements of {Queries} queries and {Saves} writes checked, {Errors.Count} errors";
}
