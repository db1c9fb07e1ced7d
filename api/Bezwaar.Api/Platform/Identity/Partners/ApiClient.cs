using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>A partner system of one municipality, as a client of the embedded authorization server.</summary>
internal sealed class ApiClient : OpenIddictEntityFrameworkCoreApplication<Guid, ApiClientAuthorization, ApiToken>
{
    /// <summary>The one municipality that tokens of this client are good for.</summary>
    public Guid MunicipalityId { get; set; }
}

internal sealed class ApiClientAuthorization : OpenIddictEntityFrameworkCoreAuthorization<Guid, ApiClient, ApiToken>;

internal sealed class ApiScope : OpenIddictEntityFrameworkCoreScope<Guid>;

internal sealed class ApiToken : OpenIddictEntityFrameworkCoreToken<Guid, ApiClient, ApiClientAuthorization>;

internal sealed class ApiClientTable : IEntityTypeConfiguration<ApiClient>, ICatalogTable
{
    public void Configure(EntityTypeBuilder<ApiClient> builder)
    {
        builder.Property(client => client.JsonWebKeySet).HasMaxLength(8000);
        builder.Property(client => client.Permissions).HasMaxLength(4000);
        builder.HasIndex(client => client.MunicipalityId);
    }
}
