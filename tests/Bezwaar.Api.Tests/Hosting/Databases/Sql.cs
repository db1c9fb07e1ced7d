using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Hosting.Databases;

/// <summary>Looks and reaches into a municipality's database behind the platform's back. Names in double quotes, so that every provider takes them.</summary>
internal static class Sql
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Changes one row.</summary>
    public static async Task ChangeRowAsync(this TestMunicipality municipality, FormattableString statement)
    {
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        Assert.Equal(1, await db.Database.ExecuteSqlAsync(statement, Cancellation));
    }

    /// <summary>Lets every context and catalogue of a host, whichever its provider, be configured otherwise.</summary>
    public static void ConfigureDatabases(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
    {
        services.ConfigureDbContext<Bezwaar.Api.Platform.Persistence.Sqlite.SqliteTenantDbContext>(configure);
        services.ConfigureDbContext<Bezwaar.Api.Platform.Persistence.PostgreSql.PostgreSqlTenantDbContext>(configure);
        services.ConfigureDbContext<Bezwaar.Api.Platform.Persistence.SqlServer.SqlServerTenantDbContext>(configure);
    }

    /// <summary>The same for the catalogue.</summary>
    public static void ConfigureCatalog(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
    {
        services.ConfigureDbContext<Bezwaar.Api.Platform.Persistence.Sqlite.SqliteCatalogDbContext>(configure);
        services.ConfigureDbContext<Bezwaar.Api.Platform.Persistence.PostgreSql.PostgreSqlCatalogDbContext>(configure);
        services.ConfigureDbContext<Bezwaar.Api.Platform.Persistence.SqlServer.SqlServerCatalogDbContext>(configure);
    }
}
