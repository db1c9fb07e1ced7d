namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>The municipality that one request or one piece of background work acts for; an immutable snapshot of the catalogue.</summary>
internal sealed record Tenant(Guid Id, string Slug, string Provider, string ConnectionString, string SchemaVersion, MunicipalitySettings Settings)
{
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Its data are being copied: they can be read and not changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>
/// Holds the tenant of the current scope. Set once, by the resolution middleware or by background work that opens an
/// explicit scope; asking for a tenant that was never set throws, so that nothing can run for "some" municipality.
/// </summary>
internal sealed class TenantScope
{
    private Tenant? tenant;

    public Tenant? Current => tenant;

    public Tenant Tenant => tenant ?? throw new InvalidOperationException("No municipality is bound to this scope.");

    public void Bind(Tenant value)
    {
        if (tenant is not null)
            throw new InvalidOperationException("This scope is bound to a municipality already; open another scope.");

        tenant = value;
    }
}

internal static class TenantScopeFactory
{
    /// <summary>Opens a service scope that acts for one municipality (background work, seeding, command line).</summary>
    public static AsyncServiceScope CreateTenantScope(this IServiceProvider services, Tenant tenant)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Bind(tenant);
        return scope;
    }
}
