using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The database of one municipality. Leased and bound to its tenant by <see cref="TenantDbContextFactory"/>; disposing it
/// gives it back, which unbinds it. Unbound it refuses to work (<see cref="UnboundGuard"/>).
/// Tables are declared by the features, each beside its aggregate.
/// </summary>
internal abstract class TenantDbContext(DbContextOptions options) : DbContext(options)
{
    private Tenant? tenant;
    private string? connectionString;
    private Action<Guid, TenantDbContext>? giveBack;

    /// <exception cref="InvalidOperationException">The context is not bound to a municipality.</exception>
    public Tenant Tenant => tenant ?? throw new InvalidOperationException("This database context is not bound to a municipality.");

    /// <summary>Whether the database that the open connection leads to is still where it was.</summary>
    protected abstract bool IsStillThere();

    /// <summary>Writes the whole database anew, so that no byte of what was deleted is left in it or in files beside it; false where a reader held on to them.</summary>
    public abstract Task<bool> TryRewriteAsync(CancellationToken cancellationToken);

    /// <summary>Binds a new context and opens its connection.</summary>
    internal void Bind(Tenant value, Action<Guid, TenantDbContext> whenDisposed)
    {
        if (tenant is not null)
            throw new InvalidOperationException("This database context is bound to a municipality already.");

        (tenant, connectionString, giveBack) = (value, value.ConnectionString, whenDisposed);
        Database.SetConnectionString(connectionString);
        Database.OpenConnection();

        // A command is one transaction that is rolled back as a whole: a savepoint per save would only cost.
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>Binds a context that was given back; false where the municipality's database is another one now.</summary>
    internal bool TryBindAgain(Tenant value)
    {
        if (tenant is not null || connectionString != value.ConnectionString || !IsStillThere())
            return false;

        tenant = value;
        return true;
    }

    /// <summary>Closes the connection for good.</summary>
    internal void Discard()
    {
        (tenant, giveBack) = (null, null);
        base.Dispose();
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: nothing in the host blocks a thread on the database.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        _ = Tenant;
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override void Dispose()
    {
        if (giveBack is null)
        {
            base.Dispose();
            return;
        }

        if (tenant is not { Id: var tenantId })
            return;

        Database.CurrentTransaction?.Dispose();
        ChangeTracker.Clear();
        tenant = null;
        giveBack(tenantId, this);
    }

    public override async ValueTask DisposeAsync()
    {
        if (giveBack is null)
            await base.DisposeAsync();
        else
            Dispose();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TenantDbContext).Assembly, type => type.GetInterfaces().Contains(typeof(ITenantTable)));
}

/// <summary>Marks an entity configuration as a table of each municipality's own database (not of the catalogue).</summary>
internal interface ITenantTable;
