using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Load.Databases.Sqlite;

/// <summary>A database file in WAL mode.</summary>
internal sealed class SqliteDatabase(string connectionString) : MunicipalityDatabase(connectionString)
{
    public const string Name = "sqlite";

    public override string Kind => Name;

    /// <summary>A connection is used by one thread at a time, so there are never more than the machine has work for.</summary>
    public override int MostReaders => 64;

    public override int MostWriters => 1;

    public override string TextCondition => """instr("SearchText", @text) > 0""";

    public static SqliteDatabase In(string file) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await ConnectAsync(cancellationToken);

    public override async Task<WriteSession> OpenWriteSessionAsync(CancellationToken cancellationToken) => new SqliteWriteSession(await ConnectAsync(cancellationToken));

    public override async Task<BulkInsert> BeginBulkAsync(CancellationToken cancellationToken) => await SqliteBulkInsert.BeginAsync(await ConnectAsync(cancellationToken), cancellationToken);

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000;", cancellationToken);
        return connection;
    }
}
