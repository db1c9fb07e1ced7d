using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Loads an objection, checks the version that the caller has read, changes it and shows it.</summary>
internal sealed class ObjectionChange(TenantDbContext db, CallerScope callers, TimeProvider clock)
{
    public async Task<ErrorOr<ObjectionView>> ApplyAsync(
        Guid objectionId, IfMatch ifMatch, Func<Objection, Act, ErrorOr<Success>> change, CancellationToken cancellationToken)
    {
        if (await db.LoadObjectionAsync(objectionId, cancellationToken) is not { } objection)
            return Problems.Errors.NotFound;

        return ifMatch.Check(objection.Version)
            .Then(_ => change(objection, new Act(db.Tenant, callers.Caller.Id, clock.GetUtcNow())))
            .Then(_ => ObjectionView.Of(objection));
    }
}

/// <summary>For which municipality, by whom and when something is done.</summary>
internal readonly record struct Act(Tenant Tenant, string Actor, DateTimeOffset Now);
