using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

internal sealed class OwnInformalOutcomeGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections/{objectionId}/informal-outcome", "My objections");
}

/// <summary>What the informal track led to, as the citizen sees it.</summary>
/// <param name="Version">Version of the objection; the ETag shows it.</param>
/// <param name="Kind">What it led to.</param>
/// <param name="Text">The same in plain words.</param>
/// <param name="On">On which day.</param>
/// <param name="Agreed">What was agreed; null for the holder of an access link: sign in to see it.</param>
/// <param name="Effects">What it means for the objection, the clock and the costs.</param>
/// <param name="ConfirmationAsked">Whether the municipality waits for the confirmation that the objection is withdrawn (Awb 6:21).</param>
/// <param name="ConfirmedOn">Day of that confirmation.</param>
/// <param name="MayTakeBackUntil">Last day on which the confirmed withdrawal can be taken back.</param>
public sealed record OwnInformalOutcomeView(
    int Version, InformalOutcomeKind Kind, LegalText Text, DateOnly On, string? Agreed, IReadOnlyList<LegalText> Effects, bool ConfirmationAsked, DateOnly? ConfirmedOn, DateOnly? MayTakeBackUntil)
    : IVersioned
{
    internal static OwnInformalOutcomeView Of(InformalOutcome outcome, Objection objection, Caller caller)
    {
        var circumstances = InformalOutcomeView.CircumstancesOf(outcome, objection);
        var waiting = circumstances.Withdrawal is { MayBeTakenBack: true } withdrawal && objection.IsOpen ? withdrawal : null;
        return new(
            objection.Version, outcome.Kind, OutcomeWords.Of(outcome.Kind, outcome.Standing), outcome.On, caller.Person is null ? null : outcome.Agreed,
            OutcomeWords.EffectsOf(outcome.Kind, outcome.Standing, outcome.OthersMayBeHarmed, circumstances),
            waiting is { ConfirmedInWritingOn: null }, circumstances.Withdrawal?.ConfirmedInWritingOn, waiting?.CoolingOffUntil);
    }

    internal static readonly OwnInformalOutcomeView Example = new(
        4, InformalOutcomeKind.ExplainedAndWithdrawn, OutcomeWords.Of(InformalOutcomeKind.ExplainedAndWithdrawn, null), new(2026, 4, 24), InformalOutcomeView.Example.Agreed,
        InformalOutcomeView.Example.Effects, true, null, null);
}

internal static class OwnOutcomes
{
    /// <summary>An own objection with its facts, to change, and the outcome that stands; null where it is not the caller's or nothing was recorded.</summary>
    public static async Task<(Objection Objection, InformalOutcome Outcome)?> LoadOwnOutcomeAsync(this TenantDbContext db, Caller caller, Guid objectionId, CancellationToken cancellationToken) =>
        await db.IsOwnAsync(caller, objectionId, cancellationToken)
        && await db.LoadObjectionAsync(objectionId, cancellationToken) is { } objection
        && await db.LoadStandingOutcomeAsync(objectionId, cancellationToken) is { } outcome
            ? (objection, outcome)
            : null;

    /// <summary>The last outcome that was not taken back.</summary>
    public static Task<InformalOutcome?> LoadStandingOutcomeAsync(this TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        db.Set<InformalOutcome>()
            .Where(outcome => outcome.ObjectionId == objectionId && outcome.TakenBackOn == null)
            .OrderByDescending(outcome => outcome.Sequence)
            .FirstOrDefaultAsync(cancellationToken);
}
