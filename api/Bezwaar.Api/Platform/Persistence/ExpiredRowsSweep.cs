using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Forgets stored answers that no retry will ask for any more and sessions that have ended, once an hour, municipality by municipality.</summary>
internal sealed class ExpiredRowsSweep(TenantDirectory directory, TenantWriter writer, TimeProvider clock, ILogger<ExpiredRowsSweep> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var tenant in await TenantsAsync(stoppingToken))
                await SweepAsync(tenant, stoppingToken);
        }
    }

    /// <summary>None while the catalogue cannot be read: an exception here would stop the host.</summary>
    private async Task<IReadOnlyCollection<Tenant>> TenantsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await directory.AllWritableAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogWarning("Could not sweep, because the catalogue cannot be read: {Failure}", SafeFailure.Describe(exception));
            return [];
        }
    }

    private async Task SweepAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var expired = now - IdempotentAnswer.KeptFor;
        try
        {
            await writer.WriteAsync(tenant, turn: null, async db =>
            {
                await db.Set<IdempotentAnswer>().Where(answer => answer.CreatedAt < expired).ExecuteDeleteAsync(cancellationToken);
                await db.Set<StoredSession>().Where(session => session.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
            }, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One municipality's trouble must not keep the others from being swept; the next hour tries again.
            logger.LogWarning("Could not sweep expired rows of {Municipality}: {Failure}", tenant.Slug, SafeFailure.Describe(exception));
        }
    }
}
