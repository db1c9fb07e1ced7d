using System.Data.Common;
using Bezwaar.Load.Databases.PostgreSql;
using Bezwaar.Load.Databases.Sqlite;

namespace Bezwaar.Load.Databases;

/// <summary>
/// A municipality's database as hand-written data access opens it: with the same durability as the platform's, so that a
/// commit is on disk before it is acknowledged. What both databases understand is written once, on System.Data.Common.
/// </summary>
internal abstract class MunicipalityDatabase(string connectionString)
{
    /// <summary>The values of the option and of the setting that name a database.</summary>
    public static readonly IReadOnlyList<string> Kinds = [SqliteDatabase.Name, PostgreSqlDatabase.Name];

    public string ConnectionString => connectionString;

    /// <summary>One of <see cref="Kinds"/>.</summary>
    public abstract string Kind { get; }

    /// <summary>Number of connections that read at the same time at most.</summary>
    public abstract int MostReaders { get; }

    /// <summary>Number of connections that write at the same time at most.</summary>
    public abstract int MostWriters { get; }

    /// <summary>The condition that an objection holds @text.</summary>
    public abstract string TextCondition { get; }

    public static MunicipalityDatabase Of(string kind, string connectionString) => kind switch
    {
        SqliteDatabase.Name => new SqliteDatabase(connectionString),
        PostgreSqlDatabase.Name => new PostgreSqlDatabase(connectionString),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Inserts on a connection, one filing or a group of them at a time.</summary>
    public abstract Task<WriteSession> OpenWriteSessionAsync(CancellationToken cancellationToken);

    /// <summary>Inserts many rows into an empty database, the fastest way that there is.</summary>
    public abstract Task<BulkInsert> BeginBulkAsync(CancellationToken cancellationToken);
}

/// <summary>Fills an empty database.</summary>
internal abstract class BulkInsert : IAsyncDisposable
{
    public abstract Task AddAsync(Table table, IEnumerable<object?[]> rows, CancellationToken cancellationToken);

    /// <summary>Makes it a database like any other, all of it on disk.</summary>
    public abstract Task CompleteAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
