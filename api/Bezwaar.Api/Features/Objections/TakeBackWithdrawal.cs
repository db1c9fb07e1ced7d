using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Registers that the objector takes an agreed withdrawal back, by letter or by phone, before it counts.</summary>
internal static class TakeBackWithdrawal
{
    /// <param name="On">Day on which the objector said so: not in the future, not before the withdrawal was agreed, within the cooling-off period.</param>
    public sealed record Body(DateOnly? On);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ObjectionView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock) => RuleFor(body => body.On).Required().NotInFuture(clock);
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/withdrawal/revocation", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("takeBackWithdrawal")
            .WithSummary("Register that the objector takes a withdrawal back")
            .WithDescription("For a withdrawal that was agreed as an informal outcome, until its cooling-off period has ended. The objection goes on; its clock never stopped.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<ObjectionView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 4, 29)))
            .WithResponseExample(ObjectionExamples.View with { Version = 5 });
    }

    internal sealed class Handler(TenantDbContext db, ObjectionChange objections, OutcomeMail mail) : IRequestHandler<Command, ErrorOr<ObjectionView>>
    {
        public async Task<ErrorOr<ObjectionView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var on = request.Body.On!.Value;
            var takenBack = await objections.ApplyAsync(
                request.ObjectionId, request.IfMatch, (objection, act) => objection.TakeBackWithdrawal(on, act.Tenant, act.Actor, act.Now), cancellationToken);
            if (takenBack.IsError)
                return takenBack;

            (await db.LoadStandingOutcomeAsync(request.ObjectionId, cancellationToken))?.TakeBack(on);
            await mail.WithdrawalTakenBackAsync(request.ObjectionId, on, cancellationToken);
            return takenBack;
        }
    }
}
