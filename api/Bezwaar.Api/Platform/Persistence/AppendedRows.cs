using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Rows that a command only inserts. They go into its transaction by prepared statements (in one round trip, where the
/// engine is across a network) instead of through the change tracker, which would keep a copy of each, compare it and sort
/// it among the others: on SQLite, half of the time in which nobody else can write.
/// </summary>
internal sealed class AppendedRows(TenantDbContext db)
{
    private readonly List<AppendedRow> waiting = [];
    private readonly Dictionary<InsertStatement, DbCommand> commands = [];

    private bool IsWrittenOneByOne => !db.Database.GetDbConnection().CanCreateBatch;

    /// <summary>Takes a row, and after it the rows of the collections that belong to it.</summary>
    public void Add(object row)
    {
        waiting.Add(new(row, []));
        foreach (var collection in db.Model.FindEntityType(row.GetType())!.GetNavigations().Where(navigation => navigation.IsCollection))
        {
            foreach (var part in (IEnumerable)collection.GetGetter().GetClrValue(row)!)
                Add(part);
        }
    }

    /// <summary>Hands over what waits, in order, for another context to write; prepared, where that writes them one by one.</summary>
    public IReadOnlyList<AppendedRow> Take()
    {
        var taken = IsWrittenOneByOne
            ? waiting.ConvertAll(waits => waits with { Prepared = InsertStatement.For(db, waits.Row.GetType()).Prepare(waits.Row) })
            : [.. waiting];
        waiting.Clear();
        return taken;
    }

    /// <summary>Adds rows that were taken from another context, as they are.</summary>
    public void AddTaken(IEnumerable<AppendedRow> rows) => waiting.AddRange(rows);

    public void Forget() => waiting.Clear();

    /// <returns>The number of rows written.</returns>
    /// <exception cref="InvalidOperationException">There is no transaction, so what belongs together would not be stored together.</exception>
    /// <exception cref="DbException">A row cannot be stored.</exception>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        if (waiting.Count == 0)
            return 0;
        if (db.Database.CurrentTransaction?.GetDbTransaction() is not { } transaction)
            throw new InvalidOperationException("Rows are appended in a transaction only.");

        var connection = db.Database.GetDbConnection();
        if (IsWrittenOneByOne)
            await WriteOneByOneAsync(connection, transaction, cancellationToken);
        else
            await WriteBatchAsync(connection, transaction, cancellationToken);

        var count = waiting.Count;
        waiting.Clear();
        return count;
    }

    private async Task WriteBatchAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var maker = connection.CreateCommand();
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var (row, _) in waiting)
        {
            var statement = InsertStatement.For(db, row.GetType());
            var command = batch.CreateBatchCommand();
            command.CommandText = statement.Text;
            statement.AddParameters(command.Parameters, maker, row);
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task WriteOneByOneAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var (row, prepared) in waiting)
        {
            var statement = InsertStatement.For(db, row.GetType());
            if (commands.TryGetValue(statement, out var command))
            {
                statement.SetParameters(command.Parameters, row, prepared);
            }
            else
            {
                command = connection.CreateCommand();
                command.CommandText = statement.Text;
                statement.AddParameters(command.Parameters, command, row);
                commands[statement] = command;
            }

            command.Transaction = transaction;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

/// <summary>A row that waits to be inserted.</summary>
/// <param name="Row">The entity.</param>
/// <param name="Prepared">What was made of it already, see <see cref="InsertStatement.Prepare"/>; nothing, or by column.</param>
internal readonly record struct AppendedRow(object Row, InsertStatement.Prepared[] Prepared);
