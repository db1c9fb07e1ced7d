using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Loads an intended decision, checks the version that the caller has read, changes it and shows it.</summary>
internal sealed class IntentionChange(TenantDbContext db)
{
    public async Task<ErrorOr<IntendedDecisionView>> ApplyAsync(
        Guid id, IfMatch ifMatch, Func<IntendedDecision, ErrorOr<Success>> change, CancellationToken cancellationToken)
    {
        if (await db.LoadIntentionAsync(id, cancellationToken) is not { } intention)
            return Problems.Errors.NotFound;

        return ifMatch.Check(intention.Version).Then(_ => change(intention)).Then(_ => IntendedDecisionView.Of(intention));
    }
}
