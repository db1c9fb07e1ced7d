using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The database of one municipality. Leased from a pool and bound to its tenant by <see cref="TenantDbContextFactory"/>;
/// unbound it has no connection and refuses to work, and giving it back unbinds it.
/// Tables are declared by the features, each beside its aggregate.
/// </summary>
internal abstract class TenantDbContext(DbContextOptions options) : DbContext(options)
{
    private Tenant? tenant;

    /// <exception cref="InvalidOperationException">The context is not bound to a municipality.</exception>
    public Tenant Tenant => tenant ?? throw new InvalidOperationException("This database context is not bound to a municipality.");

    internal void Bind(Tenant value)
    {
        if (tenant is not null)
            throw new InvalidOperationException("This database context is bound to a municipality already.");

        tenant = value;
        Database.SetConnectionString(value.ConnectionString);
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
        Unbind();
        base.Dispose();
    }

    public override async ValueTask DisposeAsync()
    {
        if (tenant is not null)
            await Database.CloseConnectionAsync();
        Unbind();
        await base.DisposeAsync();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TenantDbContext).Assembly, type => type.GetInterfaces().Contains(typeof(ITenantTable)));

    private void Unbind()
    {
        if (tenant is null)
            return;

        ChangeTracker.Clear();
        Database.CurrentTransaction?.Dispose();
        Database.CloseConnection();
        Database.SetConnectionString(null);
        tenant = null;
    }
}

/// <summary>Marks an entity configuration as a table of each municipality's own database (not of the catalogue).</summary>
internal interface ITenantTable;
