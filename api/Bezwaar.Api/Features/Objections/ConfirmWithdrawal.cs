using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Registers the written confirmation of an oral withdrawal, from which day it counts (Awb 6:21(1)).</summary>
internal static class ConfirmWithdrawal
{
    /// <param name="ConfirmedOn">Day of the written confirmation; not in the future and not before the oral statement.</param>
    public sealed record Body(DateOnly? ConfirmedOn);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ObjectionView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock) => RuleFor(body => body.ConfirmedOn).Required().NotInFuture(clock);
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/withdrawal/confirmation", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("confirmWithdrawal")
            .WithSummary("Register the written confirmation of an oral withdrawal")
            .WithDescription("From that day it counts. One that was agreed as an informal outcome may be taken back until its cooling-off period has ended; then it counts from that same day.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<ObjectionView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 4, 28)))
            .WithResponseExample(ObjectionExamples.View with
            {
                Version = 3,
                Status = ObjectionStatus.Withdrawn,
                DecisionDeadline = null,
                LatestDayToAdjourn = null,
                ContactDueOn = null,
                NextAction = null,
                Badges = [],
                Withdrawal = new(WithdrawalManner.Orally, new(2026, 4, 24), null, new(2026, 4, 28)),
            });
    }

    internal sealed class Handler(ObjectionChange objections, OutcomeMail mail) : IRequestHandler<Command, ErrorOr<ObjectionView>>
    {
        public async Task<ErrorOr<ObjectionView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var confirmed = await objections.ApplyAsync(
                request.ObjectionId, request.IfMatch,
                (objection, act) => objection.ConfirmInWriting(request.Body.ConfirmedOn!.Value, act.Tenant, act.Actor, act.Now),
                cancellationToken);
            if (!confirmed.IsError)
                await mail.WithdrawalConfirmedAsync(request.ObjectionId, confirmed.Value.Withdrawal, cancellationToken);
            return confirmed;
        }
    }
}
