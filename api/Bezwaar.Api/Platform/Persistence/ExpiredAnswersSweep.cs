using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Forgets stored answers that no retry will ask for any more, once an hour, municipality by municipality.</summary>
internal sealed class ExpiredAnswersSweep(TenantDirectory directory, TenantDbContextFactory databases, TimeProvider clock, ILogger<ExpiredAnswersSweep> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var tenant in await directory.AllAsync(stoppingToken))
                await SweepAsync(tenant, stoppingToken);
        }
    }

    private async Task SweepAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var expired = clock.GetUtcNow() - IdempotentAnswer.KeptFor;
        try
        {
            await using var db = databases.Lease(tenant);
            await db.Set<IdempotentAnswer>().Where(answer => answer.CreatedAt < expired).ExecuteDeleteAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One municipality's trouble must not keep the others from being swept; the next hour tries again.
            logger.LogWarning(exception, "Could not sweep expired answers of {Municipality}", tenant.Slug);
        }
    }
}
