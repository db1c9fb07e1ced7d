using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>The catalogue of the platform: municipalities, API clients and keys. It holds nothing about a citizen.</summary>
internal abstract class CatalogDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<MunicipalityKey> MunicipalityKeys => Set<MunicipalityKey>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseOpenIddict<ApiClient, ApiClientAuthorization, ApiScope, ApiToken, Guid>();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogDbContext).Assembly, type => type.GetInterfaces().Contains(typeof(ICatalogTable)));
        modelBuilder.Entity<DataProtectionKey>(key =>
        {
            key.ToTable("DataProtectionKeys");
            key.Property(row => row.Xml).Metadata.SetMaxLength(null);
        });
    }
}

/// <summary>Marks an entity configuration as a table of the catalogue.</summary>
internal interface ICatalogTable;

internal sealed class MunicipalityTable : IEntityTypeConfiguration<Municipality>, ICatalogTable
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.ToTable("Municipalities");
        builder.Property(municipality => municipality.Slug).HasMaxLength(40);
        builder.HasIndex(municipality => municipality.Slug).IsUnique();
        builder.Property(municipality => municipality.CbsCode).HasMaxLength(6);
        builder.Property(municipality => municipality.Provider).HasMaxLength(20).HasDefaultValue(Sqlite.SqliteProvider.ProviderName);
        builder.Property(municipality => municipality.ConnectionString).HasMaxLength(2000);
        builder.Ignore(municipality => municipality.Placement);
        // Two commands about the same municipality must not both go on.
        builder.Property(municipality => municipality.State).HasDefaultValue(MunicipalityState.Active).IsConcurrencyToken();
        builder.Property(municipality => municipality.Target).StoredAsJson().IsConcurrencyToken();
        builder.Property(municipality => municipality.Hosts).StoredAsJson();
        builder.Property(municipality => municipality.Settings).StoredAsJson();
        builder.Property(municipality => municipality.SettingsVersion).HasDefaultValue(0).ValueGeneratedNever().IsConcurrencyToken();
    }
}
