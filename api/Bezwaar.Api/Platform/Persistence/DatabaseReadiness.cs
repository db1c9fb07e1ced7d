using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Ready: the catalogue answers, and no municipality's database is behind this build.</summary>
internal sealed class DatabaseReadiness(TenantDirectory directory, DatabaseProviders providers) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var behind = (await directory.AllAsync(cancellationToken)).Count(tenant => string.CompareOrdinal(tenant.SchemaVersion, providers.Of(tenant).LatestTenantMigration) < 0);
            return behind == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"{behind} municipalities wait for 'migrate'.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The catalogue cannot be read.", exception);
        }
    }
}
