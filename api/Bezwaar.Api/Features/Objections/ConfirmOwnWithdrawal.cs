using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A citizen who signed in confirms what was agreed and withdraws: a click in the signed-in file is writing (Awb 6:21).</summary>
internal static class ConfirmOwnWithdrawal
{
    /// <param name="Agrees">True: the citizen agrees with what stands on paper and withdraws the objection.</param>
    /// <param name="AskForCosts">Whether the citizen asks for reimbursement of costs (Awb 7:15): possible until the withdrawal counts, not after it. False where left out.</param>
    public sealed record Body(bool? Agrees, bool? AskForCosts = null);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<OwnInformalOutcomeView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Agrees).Equal(true)
            .WithText("agreement-missing", "Geef aan dat u het eens bent met wat er staat.", "Say that you agree with what it says.");
    }

    internal sealed class Endpoint : IEndpoint<OwnInformalOutcomeGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/confirmation", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("confirmOwnWithdrawal")
            .WithSummary("Confirm what was agreed and withdraw the objection")
            .WithDescription("The withdrawal counts from today, once the cooling-off period has ended. Until then it can be taken back.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<OwnInformalOutcomeView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(true))
            .WithResponseExample(OwnInformalOutcomeView.Example with { Version = 5, ConfirmationAsked = false, ConfirmedOn = new(2026, 4, 28), MayTakeBackUntil = new(2026, 5, 5) });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, OutcomeMail mail, TimeProvider clock) : IRequestHandler<Command, ErrorOr<OwnInformalOutcomeView>>
    {
        public async Task<ErrorOr<OwnInformalOutcomeView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var caller = callers.Caller;
            if (await db.LoadOwnOutcomeAsync(caller, request.ObjectionId, cancellationToken) is not var (objection, outcome))
                return Problems.Errors.NotFound;

            var now = clock.GetUtcNow();
            var today = AmsterdamTime.DateOf(now);
            var confirmed = request.IfMatch.Check(objection.Version)
                .Then(_ => AskForCosts(objection, request.Body, today, caller, now))
                .Then(_ => objection.ConfirmInWriting(today, db.Tenant, caller.Id, now));
            if (confirmed.IsError)
                return confirmed.Errors;

            await mail.WithdrawalConfirmedAsync(objection.Id, objection.Withdrawal, cancellationToken);
            return OwnInformalOutcomeView.Of(outcome, objection, caller);
        }

        private ErrorOr<Success> AskForCosts(Objection objection, Body body, DateOnly today, Caller caller, DateTimeOffset now) =>
            body.AskForCosts is true && !objection.Facts.Any(known => known.Fact is CostsRequested)
                ? objection.Record(new CostsRequested(today), db.Tenant, caller.Id, now)
                : Result.Success;
    }
}
