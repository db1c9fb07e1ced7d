using System.Data.Common;
using Npgsql;

namespace Bezwaar.Load.Databases.PostgreSql;

/// <summary>A database on a PostgreSQL server, which is told to have a commit on disk before it confirms it.</summary>
internal sealed class PostgreSqlDatabase(string connectionString) : MunicipalityDatabase(connectionString)
{
    public const string Name = "postgresql";

    public override string Kind => Name;

    /// <summary>A few for each core: more of them would queue for the cores in the server instead of here.</summary>
    public override int MostReaders => 8 * Environment.ProcessorCount;

    public override int MostWriters => 4 * Environment.ProcessorCount;

    public override string TextCondition => """ "SearchText" LIKE '%' || @text || '%' """;

    /// <summary>A database of a server. Connections stay open with whoever opened them; statements that come back are prepared.</summary>
    public static PostgreSqlDatabase On(string server, string database) => new(new NpgsqlConnectionStringBuilder(server)
    {
        Database = database,
        Pooling = false,
        Enlist = false,
        MaxAutoPrepare = 50,
        AutoPrepareMinUsages = 2,
    }.ToString());

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await ConnectAsync(cancellationToken);

    public override async Task<WriteSession> OpenWriteSessionAsync(CancellationToken cancellationToken) => new PostgreSqlWriteSession(await ConnectAsync(cancellationToken));

    public override async Task<BulkInsert> BeginBulkAsync(CancellationToken cancellationToken) => await PostgreSqlBulkInsert.BeginAsync(await ConnectAsync(cancellationToken), cancellationToken);

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync("SET synchronous_commit = on", cancellationToken);
        return connection;
    }
}
