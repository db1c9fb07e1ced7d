using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>
/// Takes the place of SQL Server: opens without a connection, writes down what it is told and finds nothing. That a save
/// finds nothing to change is let pass.
/// </summary>
internal sealed class SilentServer : DbCommandInterceptor, IDbConnectionInterceptor, ISaveChangesInterceptor
{
    private const int MostSavedAtOnce = 1000;

    private static readonly DataTable Nothing = new();

    private readonly List<Statement> told = [];

    public bool HasBeenTold => told.Count > 0;

    /// <summary>What it was told since it was asked last.</summary>
    public IReadOnlyList<Statement> TakeTold()
    {
        Statement[] taken = [.. told];
        told.Clear();
        return taken;
    }

    public void Watch(DbContextOptionsBuilder options) => options.AddInterceptors(this);

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command)));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        told.Add(Statement.Of((SqlCommand)command));
        return InterceptionResult<int>.SuppressWithResult(1);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(NonQueryExecuting(command, eventData, result));

    public InterceptionResult ThrowingConcurrencyException(ConcurrencyExceptionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());

    private DataTableReader Answer(DbCommand command)
    {
        told.Add(Statement.Of((SqlCommand)command));
        return new DataTableReader([.. Enumerable.Repeat(Nothing, MostSavedAtOnce)]);
    }
}
