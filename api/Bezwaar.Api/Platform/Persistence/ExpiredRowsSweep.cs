using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Forgets stored answers that no retry will ask for any more and sessions that have ended, once an hour.</summary>
internal sealed class ExpiredRowsSweep(TenantDirectory directory, TenantWriter writer, TimeProvider clock, ILogger<ExpiredRowsSweep> logger)
    : HourlyWork(directory, "sweep expired rows", LogLevel.Warning, clock, logger)
{
    private readonly TimeProvider clock = clock;

    public override Task WorkAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var expired = now - IdempotentAnswer.KeptFor;
        return writer.WriteAsync(tenant, turn: null, async db =>
        {
            await db.Set<IdempotentAnswer>().Where(answer => answer.CreatedAt < expired).ExecuteDeleteAsync(cancellationToken);
            await db.Set<StoredSession>().Where(session => session.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        }, cancellationToken);
    }
}
