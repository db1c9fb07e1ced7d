using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace Bezwaar.Api.Platform.Identity.Partners;

internal sealed class ApiClientAuthorization : OpenIddictEntityFrameworkCoreAuthorization<Guid, ApiClient, ApiToken>;

internal sealed class ApiScope : OpenIddictEntityFrameworkCoreScope<Guid>;

internal sealed class ApiToken : OpenIddictEntityFrameworkCoreToken<Guid, ApiClient, ApiClientAuthorization>;

internal sealed class ApiClientTable : IEntityTypeConfiguration<ApiClient>, ICatalogTable
{
    public void Configure(EntityTypeBuilder<ApiClient> builder)
    {
        builder.Property(client => client.JsonWebKeySet).HasMaxLength(8000);
        builder.Property(client => client.Permissions).HasMaxLength(4000);
        builder.Property(client => client.Version).IsConcurrencyToken().HasDefaultValue(1);
        builder.Property(client => client.Purpose).HasMaxLength(200).HasDefaultValue(ApiClient.DefaultPurpose);
        builder.Property(client => client.ClientIdAtIssuer).HasMaxLength(200);
        builder.Ignore(client => client.Scopes).Ignore(client => client.KeyId);
        builder.HasIndex(client => new { client.MunicipalityId, client.ClientId });
        builder.HasIndex(client => new { client.MunicipalityId, client.Issuer, client.ClientIdAtIssuer }).IsUnique();
    }
}
