using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Records what happened in the procedure (an omission was requested, the decision was adjourned, a notice of default came
/// in …). All dates follow from these facts; nobody enters a deadline.
/// </summary>
internal static class RecordFact
{
    internal static readonly Error NotByHand = Problem.Unprocessable(
        "fact-not-by-hand",
        "Dit gegeven legt het platform zelf vast: bij het indienen of bij mediation.",
        "The platform records this fact itself: on filing or with a mediation.");

    internal static readonly Error InFuture = Problem.Unprocessable(
        "fact-in-future", "Dit is nog niet gebeurd: de datum ligt in de toekomst.", "This has not happened yet: the date is in the future.");

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Fact Fact, string IdempotencyKey) : ICreateCommand<ObjectionView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{objectionId}/facts", (Guid objectionId, Fact body, IfMatch ifMatch, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/objections/{view.Id}"))
            .WithName("recordFact")
            .WithSummary("Record what happened in the procedure")
            .WithDescription("Takes the facts of the deadline calculation, except those that filing and mediation record themselves. A withdrawal closes the case itself; a decided case is closed with its retention category. All dates are computed again at once. "
                + "A hearing or a decision without contact answers 422 contact-not-reached-reason-needed until a reason is recorded (goOnWithoutContact).")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<ObjectionView>(201).Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Adjourned(new(2026, 5, 28), 6))
            .WithResponseExample(ObjectionExamples.View with { Version = 2, DecisionDeadline = new(2026, 7, 14), LatestDayToAdjourn = null, Badges = [] });
    }

    internal sealed class Handler(ObjectionChange objections) : IRequestHandler<Command, ErrorOr<ObjectionView>>
    {
        public Task<ErrorOr<ObjectionView>> Handle(Command request, CancellationToken cancellationToken) =>
            objections.ApplyAsync(
                request.ObjectionId, request.IfMatch,
                (objection, act) => IsByHand(request.Fact, act).Then(_ => objection.Record(request.Fact, act.Tenant, act.Actor, act.Now)),
                cancellationToken);
    }

    private static ErrorOr<Success> IsByHand(Fact fact, Act act)
    {
        if (fact is Received or ReceivedElsewhere or ClockStopped or ClockResumed)
            return NotByHand;
        return fact.OccurredOn > AmsterdamTime.DateOf(act.Now) ? InFuture : Result.Success;
    }
}
