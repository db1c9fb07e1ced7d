using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.PostgreSql;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Architecture;

/// <summary>The models of the databases; they need no server.</summary>
internal static class Models
{
    public static TenantDbContext NewTenantContext() => new SqliteTenantDbContext.DesignTimeFactory().CreateDbContext([]);

    public static CatalogDbContext NewCatalogContext() => new SqliteCatalogDbContext.DesignTimeFactory().CreateDbContext([]);

    /// <summary>Of a municipality and of the catalogue, for every provider.</summary>
    public static IEnumerable<DbContext> AllContexts() =>
    [
        NewTenantContext(), NewCatalogContext(),
        new PostgreSqlTenantDbContext.DesignTimeFactory().CreateDbContext([]), new PostgreSqlCatalogDbContext.DesignTimeFactory().CreateDbContext([]),
        new SqlServerTenantDbContext.DesignTimeFactory().CreateDbContext([]), new SqlServerCatalogDbContext.DesignTimeFactory().CreateDbContext([]),
    ];
}
