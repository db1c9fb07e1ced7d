using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Ready: the catalogue answers, and no municipality's database is behind this build. Ahead is fine: a newer build is being rolled out.</summary>
internal sealed class DatabaseReadiness(TenantDirectory directory, DatabaseMigrator migrator) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var behind = (await directory.AllAsync(cancellationToken)).Count(migrator.IsBehind);
            return behind == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"{behind} municipalities wait for 'migrate'.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The catalogue cannot be read.", exception);
        }
    }
}
