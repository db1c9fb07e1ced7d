using System.Collections.Concurrent;
using System.Security.Cryptography;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>
/// The key of one municipality, from which the keys for its citizens' numbers are derived. Kept in the catalogue, apart
/// from the data that it protects: a municipality's database alone opens nothing.
/// </summary>
internal sealed class MunicipalityKey
{
    public Guid MunicipalityId { get; init; }

    /// <summary>256 random bits, encrypted by the platform's data protection.</summary>
    public byte[] ProtectedKey { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }
}

internal sealed class MunicipalityKeyTable : IEntityTypeConfiguration<MunicipalityKey>, ICatalogTable
{
    public void Configure(EntityTypeBuilder<MunicipalityKey> builder)
    {
        builder.ToTable("MunicipalityKeys");
        builder.HasKey(key => key.MunicipalityId);
        builder.Property(key => key.MunicipalityId).ValueGeneratedNever();
        builder.Property(key => key.ProtectedKey).HasMaxLength(1000);
    }
}

/// <summary>Makes and gives the keys of municipalities.</summary>
internal sealed class MunicipalityKeys(IDbContextFactory<CatalogDbContext> catalogs, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int KeySizeInBytes = 32;

    private readonly ConcurrentDictionary<Guid, byte[]> known = new();

    /// <exception cref="InvalidOperationException">The municipality has no key: 'migrate' makes it.</exception>
    public async ValueTask<byte[]> OfAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(tenant.Id, out var key))
            return key;

        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        var row = await catalog.MunicipalityKeys.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.MunicipalityId == tenant.Id, cancellationToken)
            ?? throw new InvalidOperationException($"{tenant.Slug} has no key. Run 'migrate' first.");
        return known.GetOrAdd(tenant.Id, ProtectorOf(tenant.Id).Unprotect(row.ProtectedKey));
    }

    /// <summary>A new key for a municipality that is being added.</summary>
    public MunicipalityKey NewFor(Guid municipalityId) => new()
    {
        MunicipalityId = municipalityId,
        ProtectedKey = ProtectorOf(municipalityId).Protect(RandomNumberGenerator.GetBytes(KeySizeInBytes)),
        CreatedAt = clock.GetUtcNow(),
    };

    /// <summary>Whether a key can be used on this platform.</summary>
    public bool CanOpen(Guid municipalityId, byte[] protectedKey)
    {
        try
        {
            return ProtectorOf(municipalityId).Unprotect(protectedKey).Length == KeySizeInBytes;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Makes the keys of municipalities that were added before there were any. Part of migrating the catalogue.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        var without = await catalog.Municipalities
            .Where(municipality => !catalog.MunicipalityKeys.Any(key => key.MunicipalityId == municipality.Id))
            .Select(municipality => municipality.Id)
            .ToListAsync(cancellationToken);
        catalog.MunicipalityKeys.AddRange(without.Select(NewFor));
        await catalog.SaveChangesAsync(cancellationToken);
    }

    private IDataProtector ProtectorOf(Guid municipalityId) => protection.CreateProtector("Bezwaar.MunicipalityKey", municipalityId.ToString());
}
