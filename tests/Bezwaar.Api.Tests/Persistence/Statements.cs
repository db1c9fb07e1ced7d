using System.Collections.Concurrent;
using System.Diagnostics;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>
/// Counts what requests really ask of the databases of municipalities and of the catalogue; background work has a rhythm
/// of its own. Listens before its host starts, because a context remembers for a while that nobody listens.
/// </summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly HttpContextAccessor http = new();
    private readonly ConcurrentQueue<(Guid? Tenant, string Database, string What)> seen = new();
    private readonly List<IDisposable> subscriptions = [];

    public Statements() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>What was executed for a municipality while the action ran: SQL texts, BEGIN, COMMIT and ROLLBACK.</summary>
    public async Task<List<string>> DuringAsync(Guid tenant, Func<Task> action)
    {
        seen.Clear();
        await action();
        return [.. seen.Where(entry => entry.Tenant == tenant).Select(entry => entry.What)];
    }

    /// <summary>What was executed in the catalogue of one host while the action ran; other hosts work beside it.</summary>
    public async Task<List<string>> InCatalogDuringAsync(BezwaarHost host, Func<Task> action)
    {
        seen.Clear();
        await action();
        return [.. seen.Where(entry => entry.Tenant is null && entry.Database.Contains(host.DatabasePrefix, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.What)];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        var (context, what) = value.Value switch
        {
            CommandExecutedEventData executed => (executed.Context, executed.Command.CommandText),
            TransactionEndEventData ended when value.Key == RelationalEventId.TransactionCommitted.Name => (ended.Context, "COMMIT"),
            TransactionEndEventData ended when value.Key == RelationalEventId.TransactionRolledBack.Name => (ended.Context, "ROLLBACK"),
            TransactionEndEventData ended when value.Key == RelationalEventId.TransactionStarted.Name => (ended.Context, "BEGIN"),
            _ => (null, ""),
        };
        if (context is not null && http.HttpContext is not null)
            seen.Enqueue(((context as TenantDbContext)?.Tenant.Id, context.Database.GetDbConnection() is var connection ? connection.DataSource + connection.Database : "", what));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
            subscription.Dispose();
    }
}
