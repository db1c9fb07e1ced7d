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
/// of its own, but a transaction that it begins counts where a request has a statement or saves in it: that is how commands
/// are written. (Rows that are appended go by the driver alone and are no statement here.)
/// Listens before its host starts, because a context remembers for a while that nobody listens.
/// </summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly HttpContextAccessor http = new();
    private readonly ConcurrentQueue<(Guid? Tenant, string Database, string What)> seen = new();
    private readonly ConcurrentDictionary<DbContextId, Transaction> running = new();
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
        switch (value.Value)
        {
            case CommandExecutedEventData { Context: { } context } executed when http.HttpContext is not null:
                Add(context, executed.Command.CommandText);
                break;
            case DbContextEventData { Context: { } context } when value.Key == CoreEventId.SaveChangesStarting.Name && http.HttpContext is not null && running.TryGetValue(context.ContextId, out var saving):
                saving.IsOfRequest = true;
                break;
            case TransactionEndEventData { Context: { } context } when value.Key == RelationalEventId.TransactionStarted.Name:
                running[context.ContextId] = new();
                break;
            case TransactionEndEventData { Context: { } context } when value.Key == RelationalEventId.TransactionCommitted.Name:
                End(context, "COMMIT");
                break;
            case TransactionEndEventData { Context: { } context } when value.Key == RelationalEventId.TransactionRolledBack.Name:
                End(context, "ROLLBACK");
                break;
            case TransactionEventData { Context: { } context } when value.Key == RelationalEventId.TransactionDisposed.Name:
                End(context, "ROLLBACK");
                break;
        }
    }

    private void Add(DbContext context, string statement)
    {
        if (running.TryGetValue(context.ContextId, out var transaction))
        {
            transaction.Statements.Add(statement);
            transaction.IsOfRequest = true;
        }
        else
        {
            Enqueue(context, statement);
        }
    }

    private void End(DbContext context, string how)
    {
        if (!running.TryRemove(context.ContextId, out var transaction) || !transaction.IsOfRequest)
            return;

        foreach (var what in (string[])["BEGIN", .. transaction.Statements, how])
            Enqueue(context, what);
    }

    private void Enqueue(DbContext context, string what) =>
        seen.Enqueue(((context as TenantDbContext)?.Tenant.Id, context.Database.GetDbConnection() is var connection ? connection.DataSource + connection.Database : "", what));

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

    private sealed class Transaction
    {
        public List<string> Statements { get; } = [];
        public bool IsOfRequest { get; set; }
    }
}
