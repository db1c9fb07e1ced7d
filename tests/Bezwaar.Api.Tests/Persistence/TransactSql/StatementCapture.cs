using System.Collections.Concurrent;
using System.Linq.Expressions;
using Bezwaar.Api.Platform.Persistence.PostgreSql;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>
/// Sees each query that EF Core compiles and each shape of what it saves, in the terms of the model and not of an engine.
/// One instance for all hosts of a run: EF Core keeps compiled queries for each set of interceptors of this kind, so that
/// no host finds a query compiled that was not seen here.
/// </summary>
internal sealed class StatementCapture : SaveChangesInterceptor, IQueryExpressionInterceptor
{
    public static readonly StatementCapture OfTheRun = new();

    private readonly ConcurrentDictionary<Expression, Type> queries = new(ExpressionEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, CapturedSave> saves = new();

    public IReadOnlyList<CapturedQuery> Queries => [.. queries.Select(query => new CapturedQuery(query.Value, query.Key))];

    public IReadOnlyList<CapturedSave> Saves => [.. saves.Values];

    public void Watch(IServiceCollection services)
    {
        services.ConfigureDbContext<SqliteTenantDbContext>(Watch);
        services.ConfigureDbContext<SqliteCatalogDbContext>(Watch);
        services.ConfigureDbContext<PostgreSqlTenantDbContext>(Watch);
        services.ConfigureDbContext<PostgreSqlCatalogDbContext>(Watch);
        services.ConfigureDbContext<SqlServerTenantDbContext>(Watch);
        services.ConfigureDbContext<SqlServerCatalogDbContext>(Watch);
    }

    public void Watch(DbContextOptionsBuilder options) => options.AddInterceptors(this);

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (!RawSql.IsIn(queryExpression))
            queries.TryAdd(queryExpression, eventData.Context!.GetType().BaseType!);
        return queryExpression;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Keep(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(eventData.Context!);
        return new(result);
    }

    private void Keep(DbContext context)
    {
        var changed = context.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Count > 0)
            saves.GetOrAdd(string.Join(' ', changed.Select(ShapeOf)), _ => new CapturedSave(context.GetType().BaseType!, [.. changed.Select(CapturedEntry.Of)]));
    }

    /// <summary>What decides about the text of a statement; values do only where one that is compared is null.</summary>
    private static string ShapeOf(EntityEntry entry) => $"{entry.Metadata.Name} {entry.State}({string.Join(',', entry.Properties
        .Where(property => property.IsModified || (property.Metadata.IsConcurrencyToken && property.OriginalValue is null))
        .Select(property => property.Metadata.Name))})";
}

/// <summary>Tests look into databases behind the platform's back in SQL of their own, which the platform itself does not (<see cref="SqlServerCheckTests"/>).</summary>
internal sealed class RawSql : ExpressionVisitor
{
    private bool isFound;

    private RawSql()
    {
    }

    public static bool IsIn(Expression query)
    {
        var looking = new RawSql();
        looking.Visit(query);
        return looking.isFound;
    }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is not QueryRootExpression root)
            return base.VisitExtension(node);

        isFound |= root.GetType() != typeof(EntityQueryRootExpression);
        return node;
    }
}

/// <param name="Context">Of which databases: the base class of the contexts of all engines.</param>
/// <param name="Expression">With its parameters, whose values are not known.</param>
internal sealed record CapturedQuery(Type Context, Expression Expression)
{
    public override string ToString() => ExpressionPrinter.Print(Expression);
}

/// <inheritdoc cref="CapturedQuery"/>
internal sealed record CapturedSave(Type Context, IReadOnlyList<CapturedEntry> Entries)
{
    public override string ToString() => string.Join(", ", Entries.Select(entry => $"{entry.Entity.GetType().Name} {entry.State}"));
}

internal sealed record CapturedEntry(object Entity, EntityState State, IReadOnlyList<CapturedProperty> Properties)
{
    public static CapturedEntry Of(EntityEntry entry) => new(
        entry.CurrentValues.ToObject(),
        entry.State,
        [.. entry.Properties.Select(property => new CapturedProperty(property.Metadata.Name, property.CurrentValue, property.OriginalValue, property.IsModified, property.IsTemporary))]);
}

internal sealed record CapturedProperty(string Name, object? Current, object? Original, bool IsModified, bool IsTemporary);
