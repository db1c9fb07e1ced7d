using System.Text.Json;
using Bezwaar.Api.Features.Decisions.Contracts;
using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The objection itself with all that hangs on it, and the decision that it is against.</summary>
internal sealed class ObjectionOfCase : ICaseData
{
    public string Part => "objection";

    public IReadOnlyList<Type> Tables => [typeof(Objection), typeof(RecordedFact), typeof(TimelineEntry), typeof(Participant), typeof(AccessLink), typeof(InformalOutcome)];

    public bool IsCaseItself => true;

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken)
    {
        var objection = await db.Set<Objection>().AsNoTracking().FirstAsync(candidate => candidate.Id == objectionId, cancellationToken);
        var timeline = await db.Set<TimelineEntry>().AsNoTracking()
            .Where(entry => entry.ObjectionId == objectionId).OrderBy(entry => entry.Sequence)
            .ToCaseRowsAsync(cancellationToken);
        return new
        {
            Filed = ObjectionView.Of(objection),
            Decision = objection.DecisionId is { } decision ? await DecisionOfCase.ReadAsync(db, decision, cancellationToken) : null,
            IntendedDecision = objection.DecisionId is { } intended ? await Intentions.OfDecisionAsync(db, intended, cancellationToken) : null,
            Retention = new { objection.ClosedOn, Category = objection.RetentionCategory, objection.DestroyFrom },
            Facts = await db.Set<RecordedFact>().AsNoTracking()
                .Where(fact => fact.ObjectionId == objectionId).OrderBy(fact => fact.Sequence)
                .Select(fact => new { fact.Fact, fact.RecordedBy, fact.RecordedAt })
                .ToCaseRowsAsync(cancellationToken),
            Timeline = new
            {
                Rows = timeline.Rows.Select(entry => new { entry.At, entry.Type, entry.Actor, Details = JsonSerializer.Deserialize<JsonElement>(entry.Details) }),
                timeline.Complete,
            },
            InformalOutcomes = await db.Set<InformalOutcome>()
                .Where(outcome => outcome.ObjectionId == objectionId).OrderBy(outcome => outcome.Sequence)
                .Select(outcome => new { outcome.Kind, outcome.On, outcome.Agreed, outcome.Reason, outcome.DecisionId, outcome.Standing, outcome.TakenBackOn })
                .ToCaseRowsAsync(cancellationToken),
            Participants = await db.Set<Participant>()
                .Where(participant => participant.ObjectionId == objectionId).OrderBy(participant => participant.Role)
                .Select(participant => new { participant.Role, participant.Kind, Number = participant.Masked, participant.LinkedAt })
                .ToCaseRowsAsync(cancellationToken),
            AccessLinks = await db.Set<AccessLink>()
                .Where(link => link.ObjectionId == objectionId).OrderBy(link => link.CreatedAt)
                .Select(link => new { link.CreatedAt, link.ExpiresAt, link.RevokedAt })
                .ToCaseRowsAsync(cancellationToken),
        };
    }

    /// <summary>A registered decision goes with the last objection that is against it.</summary>
    public async Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken)
    {
        var decisions = await db.Set<Objection>()
            .Where(objection => objectionIds.Contains(objection.Id) && objection.DecisionId != null)
            .Select(objection => objection.DecisionId!.Value).Distinct()
            .ToListAsync(cancellationToken);

        await db.Set<RecordedFact>().Where(fact => objectionIds.Contains(fact.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<TimelineEntry>().Where(entry => objectionIds.Contains(entry.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<Participant>().Where(participant => objectionIds.Contains(participant.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<InformalOutcome>().Where(outcome => objectionIds.Contains(outcome.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<AccessLink>().Where(link => objectionIds.Contains(link.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<Objection>().Where(objection => objectionIds.Contains(objection.Id)).ExecuteDeleteAsync(cancellationToken);

        var stillContested = await db.Set<Objection>()
            .Where(objection => decisions.Contains(objection.DecisionId!.Value))
            .Select(objection => objection.DecisionId!.Value).Distinct()
            .ToListAsync(cancellationToken);
        await DecisionOfCase.DestroyAsync(db, [.. decisions.Except(stillContested)], cancellationToken);
    }
}
