using System.Data;
using System.Data.Common;
using System.Globalization;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The database of one municipality. Leased and bound to its tenant by <see cref="TenantDbContextFactory"/>; the end of the
/// lease unbinds it. Unbound it refuses to work (<see cref="UnboundGuard"/>).
/// Tables are declared by the features, each beside its aggregate.
/// </summary>
internal abstract class TenantDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Name of the savepoint at which a part of a transaction begins.</summary>
    protected const string Part = "part";

    private AppendedRows? appended;
    private Tenant? tenant;
    private string? connectionString;

    /// <summary>Who made it; knows how to connect.</summary>
    internal DatabaseProvider Provider { private get; set; } = null!;

    /// <exception cref="InvalidOperationException">The context is not bound to a municipality.</exception>
    public Tenant Tenant => tenant ?? throw new InvalidOperationException("This database context is not bound to a municipality.");

    /// <summary>False once the connection broke.</summary>
    internal bool IsConnected => Database.GetDbConnection().State is ConnectionState.Open;

    private IDbContextTransaction Running => Database.CurrentTransaction ?? throw new InvalidOperationException("There is no transaction.");

    /// <summary>Whether the database that the open connection leads to is still where it was, as far as a reader needs to know.</summary>
    protected abstract bool IsStillThere();

    /// <summary>Asked by the one writer right before its commit; a server's own connection breaks instead.</summary>
    /// <exception cref="DbException">The database is not where it was: what is committed would be lost.</exception>
    internal virtual void EnsureStillThere()
    {
    }

    /// <summary>A command in the transaction that is running, if one is. It takes as long as it takes.</summary>
    /// <param name="statement">A statement of the platform itself: names from the model, quoted, and no value.</param>
    internal DbCommand NewCommand(string statement)
    {
        _ = Tenant;
        var command = CreateCommand();
#pragma warning disable CA2100
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        return command;
    }

    /// <summary>A new command of the open connection.</summary>
    protected virtual DbCommand CreateCommand() => Database.GetDbConnection().CreateCommand();

    /// <summary>Begins a part of the transaction that is running, which can be undone alone.</summary>
    internal virtual Task BeginPartAsync() => Running.CreateSavepointAsync(Part);

    /// <summary>Undoes what was written since the part began.</summary>
    internal virtual Task UndoPartAsync() => Running.RollbackToSavepointAsync(Part);

    /// <summary>
    /// Ends the part; what is left of it belongs to the transaction. Across a network nothing is sent: the next savepoint of
    /// the same name hides this one, and the commit ends both.
    /// </summary>
    internal virtual Task EndPartAsync() => Task.CompletedTask;

    /// <summary>Waits for the turn, inside the transaction whose end gives it to the next.</summary>
    public abstract Task TakeTurnAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>The statement that adds one to <paramref name="count"/> of the row with this key, which it makes where there is none, and gives the new value.</summary>
    internal abstract string CountUpStatement(string table, string key, string count);

    /// <summary>Begins what is to be done of itself when much was written; called by the one writer and not waited for.</summary>
    internal virtual void TidyAfterWriting()
    {
    }

    /// <summary>Writes the whole database anew, so that what was deleted is not left in its tables; false where a reader held on to them.</summary>
    public abstract Task<bool> TryRewriteAsync(CancellationToken cancellationToken);

    /// <summary>What <see cref="TryRewriteAsync"/> does, for the certificate of destruction, in Dutch.</summary>
    public abstract string HowRewritten { get; }

    /// <summary>Keeps everybody from writing, and from holding it too, until the transaction ends; waits for those who are writing. Reading goes on.</summary>
    public abstract Task<IDbContextTransaction> HoldAsync(CancellationToken cancellationToken);

    /// <summary>Reads the database as it is now, whatever is written meanwhile, until the transaction ends.</summary>
    public abstract Task<IDbContextTransaction> SnapshotAsync(CancellationToken cancellationToken);

    /// <summary>Adds rows as they are, generated keys too, in the transaction that is running.</summary>
    public abstract Task InsertAsync(TenantTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken);

    /// <summary>Lets generated keys go on after those that were inserted.</summary>
    public virtual Task AfterCopyAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Binds a new context and opens its connection.</summary>
    internal async Task BindAsync(Tenant value, CancellationToken cancellationToken)
    {
        if (tenant is not null)
            throw new InvalidOperationException("This database context is bound to a municipality already.");

        (tenant, connectionString) = (value, value.ConnectionString);
        Database.SetConnectionString(Provider.Complete(connectionString));
        await Database.OpenConnectionAsync(cancellationToken);

        // A command has one savepoint, around all that it saves.
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>Binds a context that was unbound; false where the municipality's database is another one now.</summary>
    internal bool TryBindAgain(Tenant value)
    {
        if (tenant is not null || connectionString != value.ConnectionString || !IsStillThere())
            return false;

        tenant = value;
        return true;
    }

    /// <summary>Forgets what was read and whatever was not committed.</summary>
    internal void Unbind()
    {
        Database.CurrentTransaction?.Dispose();
        Forget();
        tenant = null;
    }

    /// <summary>Forgets what was read, added and changed.</summary>
    internal void Forget()
    {
        ChangeTracker.Clear();
        appended?.Forget();
    }

    /// <summary>Closes the connection for good.</summary>
    internal void Discard()
    {
        (tenant, connectionString) = (null, null);
        base.Dispose();
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: nothing in the host blocks a thread on the database.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        _ = Tenant;
        var changed = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        return appended is null ? changed : changed + await appended.WriteAsync(cancellationToken);
    }

    /// <summary>Adds one to a counter, at once and in one statement: until the transaction ends nobody else gets the next value.</summary>
    /// <param name="table">Table of counters, with a whole number as its key and one as its count.</param>
    public async Task<int> CountUpAsync(string table, string key, string count, int value, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is null)
            throw new InvalidOperationException("Numbers are given out in a transaction only.");

        await using var command = NewCommand(CountUpStatement(table, key, count));
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@key", value);
        command.Parameters.Add(parameter);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Inserts a row with everything that belongs to it when the changes are saved. For what the command itself neither
    /// reads again nor changes; quicker than <c>Add</c>, and inside a transaction only.
    /// </summary>
    public void Append(object row) => (appended ??= new(this)).Add(row);

    /// <summary>Hands over what was appended, for <see cref="AppendTaken"/> of the context that writes it.</summary>
    /// <exception cref="InvalidOperationException">Something else was changed, which would be lost.</exception>
    internal IReadOnlyList<AppendedRow> TakeAppended() =>
        ChangeTracker.HasChanges()
            ? throw new InvalidOperationException("An independent command only appends rows: what it changed otherwise is not written.")
            : appended?.Take() ?? [];

    /// <summary>Inserts, when the changes are saved, what another context of the same municipality handed over.</summary>
    internal void AppendTaken(IReadOnlyList<AppendedRow> rows) => (appended ??= new(this)).AddTaken(rows);

    /// <summary>Nothing for a context that is leased: whoever was handed it, such as a service scope, does not own it.</summary>
    public override void Dispose()
    {
        if (connectionString is null)
            base.Dispose();
    }

    public override ValueTask DisposeAsync() => connectionString is null ? base.DisposeAsync() : ValueTask.CompletedTask;

    /// <summary>What holds on every provider.</summary>
    protected static void ConfigureQueries(DbContextOptionsBuilder options) =>
        ReadersMadeOnce.AddTo(options.AddInterceptors(UnboundGuard.Instance));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TenantDbContext).Assembly, type => type.GetInterfaces().Contains(typeof(ITenantTable)));
}

/// <summary>Marks an entity configuration as a table of each municipality's own database (not of the catalogue).</summary>
internal interface ITenantTable;

/// <summary>How destruction ends on the providers, as certificates say it: no more than what was done.</summary>
internal static class Rewritten
{
    public const string Files = "Verwijderd uit de database van de gemeente en overschreven, bestanden verwijderd uit de opslag; reservekopieën vervallen volgens het back-upbeleid van de gemeente.";
    public const string Tables =
        "Verwijderd uit de database van de gemeente, waarna alle tabellen opnieuw zijn geschreven, en bestanden verwijderd uit de opslag; logbestanden en reservekopieën van de databaseserver vervallen volgens het back-upbeleid van de gemeente.";
}
