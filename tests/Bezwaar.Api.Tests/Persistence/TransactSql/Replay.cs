using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Persistence.SqlServer;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>Does again what was captured, through the SQL Server provider as hosts use it, and hears what it tells the server.</summary>
internal sealed class Replay : IAsyncDisposable
{
    private static readonly MethodInfo Executing =
        typeof(Replay).GetMethod(nameof(Execute), BindingFlags.NonPublic | BindingFlags.Instance, [typeof(DbContext), typeof(Expression)])!;

    private readonly SilentServer server = new();
    private readonly ServiceProvider services;
    private readonly DatabaseProvider provider;

    public Replay()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [nameof(DatabaseSettings.Catalog)] = "Server=none;Database=catalog",
            [nameof(DatabaseSettings.Municipality)] = "Server=none;Database={slug}",
        }).Build();
        var collection = new ServiceCollection().AddLogging().Configure<DatabaseSettings>(settings);
        SqlServerProvider.Register(collection);
        collection.ConfigureDbContext<SqlServerTenantDbContext>(server.Watch);
        collection.ConfigureDbContext<SqlServerCatalogDbContext>(server.Watch);
        services = collection.BuildServiceProvider();
        provider = services.GetRequiredService<DatabaseProvider>();
    }

    /// <summary>The statements of a query, for each of the values of its parameters that makes another text of it.</summary>
    public async Task<IReadOnlyList<Statement>> RunAsync(CapturedQuery query)
    {
        await using var context = await OpenAsync(query.Context);
        var expression = new Retargeting(context.Db.Model).Visit(query.Expression);
        return (IReadOnlyList<Statement>)Executing.MakeGenericMethod(ResultOf(expression.Type)).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [context.Db, expression], null)!;
    }

    public async Task<IReadOnlyList<Statement>> RunAsync(CapturedSave save)
    {
        await using var context = await OpenAsync(save.Context);
        context.Db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        foreach (var entry in save.Entries)
            Attach(context.Db, entry);
        await context.Db.SaveChangesAsync(acceptAllChangesOnSuccess: false);
        return server.TakeTold();
    }

    /// <summary>What the provider says in its own words.</summary>
    public async Task<IReadOnlyList<Statement>> RunOwnAsync()
    {
        await using var context = await OpenAsync(typeof(TenantDbContext));
        var db = (TenantDbContext)context.Db;
        await db.TakeTurnAsync(Turn.OfCase(Guid.NewGuid()), CancellationToken.None);
        await db.TakeTurnAsync(Turn.Alone, CancellationToken.None);
        await db.TryRewriteAsync(CancellationToken.None);
        return [.. server.TakeTold(), .. MadeForTables(db)];
    }

    /// <summary>What is made for whichever table the model has, and goes past EF Core.</summary>
    private static IEnumerable<Statement> MadeForTables(TenantDbContext db)
    {
        yield return new(db.CountUpStatement(NumberSeriesTable.Name, nameof(NumberSeries.Year), nameof(NumberSeries.Last)), "@key int");
        foreach (var table in TenantTable.Of(db))
        {
            foreach (var text in (string[])[table.AnyStatement, table.ClearStatement, table.ReadStatement, SqlServerTenantDbContext.HoldStatement(table)])
                yield return new(text, "");
        }

        foreach (var row in db.Model.GetEntityTypes().Select(entity => entity.ClrType))
        {
            using var command = new SqlCommand();
            var insert = InsertStatement.For(db, row);
            command.CommandText = insert.Text;
            insert.AddParameters(command.Parameters, command, RuntimeHelpers.GetUninitializedObject(row));
            yield return Statement.Of(command);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<Opened> OpenAsync(Type database)
    {
        server.TakeTold();
        if (database == typeof(CatalogDbContext))
            return new(provider.CreateCatalogContext());

        var db = provider.CreateTenantContext();
        await db.BindAsync(new Tenant(Guid.NewGuid(), "replay", provider.Name, provider.ConnectionStringFor("replay"), provider.LatestTenantMigration, null!), CancellationToken.None);
        return new(db);
    }

    private List<Statement> Execute<TResult>(DbContext db, Expression query)
    {
        var run = db.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);
        List<Statement> statements = [];
        foreach (var values in SampleValues.For(query))
        {
            var queryContext = db.GetService<IQueryContextFactory>().Create();
            foreach (var (name, value) in values)
                queryContext.Parameters[name] = value;
            Execute(() => run(queryContext));
            statements.AddRange(server.TakeTold());
        }

        return statements;
    }

    /// <summary>That nothing is found is no failure once the statement has been told.</summary>
    private void Execute<TResult>(Func<TResult> run)
    {
        try
        {
            if (run() is IEnumerable rows and not string)
                _ = rows.Cast<object?>().Count();
        }
        catch (InvalidOperationException) when (server.HasBeenTold)
        {
        }
    }

    private static Type ResultOf(Type expression) =>
        expression.GetInterfaces().Append(expression).FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>)) is { } rows
            ? typeof(IEnumerable<>).MakeGenericType(rows.GetGenericArguments())
            : expression;

    private static void Attach(DbContext db, CapturedEntry captured)
    {
        var entry = db.Entry(captured.Entity);
        foreach (var property in captured.Properties)
            entry.Property(property.Name).CurrentValue = property.Current;
        entry.State = captured.State is EntityState.Added ? EntityState.Added : EntityState.Unchanged;
        foreach (var property in captured.Properties)
        {
            if (captured.State is EntityState.Added)
                entry.Property(property.Name).IsTemporary = property.IsTemporary;
            else
                entry.Property(property.Name).OriginalValue = property.Original;
            if (captured.State is EntityState.Modified && property.IsModified)
                entry.Property(property.Name).IsModified = true;
        }

        if (captured.State is EntityState.Deleted)
            entry.State = EntityState.Deleted;
    }

    /// <summary>From the tables of the model that a query was written against to the same of this one.</summary>
    private sealed class Retargeting(Microsoft.EntityFrameworkCore.Metadata.IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root ? new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!) : base.VisitExtension(node);
    }

    private readonly record struct Opened(DbContext Db) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            (Db as TenantDbContext)?.Discard();
            return Db.DisposeAsync();
        }
    }
}
