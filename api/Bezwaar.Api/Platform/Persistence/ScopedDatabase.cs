using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The municipality's database as one scope has it: opened by the query or the command that runs, closed when that ends. A
/// service that asks for a <see cref="TenantDbContext"/> outside of that gets none.
/// </summary>
internal sealed class ScopedDatabase(TenantScope scope, TenantDbContextFactory databases)
{
    private readonly List<Func<TenantDbContext, Task>> beforeWriting = [];
    private TenantDbContext? current;

    /// <exception cref="InvalidOperationException">No query or command is running in this scope.</exception>
    public TenantDbContext Current => current ?? throw new InvalidOperationException("No query or command has opened the database in this scope.");

    /// <summary>
    /// Runs something in the transaction that stores what a command did, right before that: for what nobody else may do
    /// meanwhile, such as giving out a number. The context that it gets is the one that writes.
    /// </summary>
    public void BeforeWriting(Func<TenantDbContext, Task> work) => beforeWriting.Add(work);

    /// <summary>Runs, in order and once, what was to wait for the transaction.</summary>
    public async Task PrepareWritingAsync(TenantDbContext db)
    {
        foreach (var work in beforeWriting)
            await work(db);
        beforeWriting.Clear();
    }

    /// <summary>Forgets what was to wait for the transaction: the command failed or begins anew.</summary>
    public void ForgetWriting() => beforeWriting.Clear();

    /// <summary>Runs something that reads.</summary>
    public async Task<T> ReadAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        using var lease = await databases.LeaseAsync(scope.Tenant, cancellationToken);
        using var opened = Open(lease.Db);
        return await read();
    }

    /// <summary>Runs something on a database that somebody else has leased.</summary>
    public async Task<T> UseAsync<T>(TenantDbContext db, Func<Task<T>> work)
    {
        using var opened = Open(db);
        return await work();
    }

    private Opened Open(TenantDbContext db)
    {
        current = current is null ? db : throw new InvalidOperationException("A query or command is running in this scope already; open another scope.");
        return new(this);
    }

    private readonly struct Opened(ScopedDatabase scoped) : IDisposable
    {
        public void Dispose() => scoped.current = null;
    }
}
