using System.Security.Cryptography;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>A key that signs access tokens, kept in the catalogue so that every copy of the host signs alike and a restart changes nothing.</summary>
internal sealed class SigningKey
{
    public Guid Id { get; init; }

    /// <summary>The private key (PKCS#8), encrypted by the platform's data protection.</summary>
    public byte[] ProtectedKey { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }
}

internal sealed class SigningKeyTable : IEntityTypeConfiguration<SigningKey>, ICatalogTable
{
    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("SigningKeys");
        builder.Property(key => key.ProtectedKey).HasMaxLength(4000);
    }
}

/// <summary>Gives the authorization server its keys, read when the first token is asked for.</summary>
internal sealed class SigningKeys(IDbContextFactory<CatalogDbContext> catalogs, IDataProtectionProvider protection, TimeProvider clock)
    : IConfigureOptions<OpenIddictServerOptions>
{
    private const int KeySizeInBits = 2048;

    private readonly IDataProtector protector = protection.CreateProtector("Bezwaar.SigningKeys");

    public void Configure(OpenIddictServerOptions options)
    {
        using var catalog = catalogs.CreateDbContext();
        var rows = catalog.SigningKeys.AsNoTracking().OrderByDescending(key => key.CreatedAt).ToList();
        if (rows.Count == 0)
            throw new InvalidOperationException("The catalogue has no signing key. Run 'migrate' first.");

        foreach (var row in rows)
        {
            var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(protector.Unprotect(row.ProtectedKey), out _);
            options.SigningCredentials.Add(new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = row.Id.ToString("N") }, SecurityAlgorithms.RsaSha256));
        }

        // Access tokens are not encrypted (partners may look into theirs), but the server wants a key for what it never issues here.
        options.EncryptionCredentials.Add(new EncryptingCredentials(
            new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)), SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
    }

    /// <summary>Makes the first key where there is none yet. Part of migrating the catalogue.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        if (await catalog.SigningKeys.AnyAsync(cancellationToken))
            return;

        using var rsa = RSA.Create(KeySizeInBits);
        catalog.SigningKeys.Add(new SigningKey
        {
            Id = Guid.CreateVersion7(),
            ProtectedKey = protector.Protect(rsa.ExportPkcs8PrivateKey()),
            CreatedAt = clock.GetUtcNow(),
        });
        await catalog.SaveChangesAsync(cancellationToken);
    }
}
