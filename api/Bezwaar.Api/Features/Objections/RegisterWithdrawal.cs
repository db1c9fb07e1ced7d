using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Registers that the objector withdraws (Awb 6:21). What was said orally, other than at a hearing, is noted and counts
/// only once the objector has confirmed it in writing; until then the objection and its clock go on.
/// </summary>
internal static class RegisterWithdrawal
{
    /// <param name="Manner">How the objector said it.</param>
    /// <param name="StatedOn">On which day; not in the future and not before receipt.</param>
    /// <param name="Reason">What was agreed or why; at most 2,000 characters.</param>
    public sealed record Body(WithdrawalManner? Manner, DateOnly? StatedOn, string? Reason);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ObjectionView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Manner).Required();
            RuleFor(body => body.StatedOn).Required().NotInFuture(clock);
            RuleFor(body => body.Reason).OptionalText(2_000);
        }
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/withdrawal", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("registerWithdrawal")
            .WithSummary("Register that the objector withdraws")
            .WithDescription("In writing, or orally at a hearing, it counts at once (Awb 6:21). Orally at another moment it counts only after the written confirmation.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<ObjectionView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(WithdrawalManner.Orally, new(2026, 4, 24), "De heer De Boer dient een nieuw plan in en trekt het bezwaar in."))
            .WithResponseExample(ObjectionExamples.View with
            {
                Version = 2,
                ContactDueOn = null,
                Withdrawal = new(WithdrawalManner.Orally, new(2026, 4, 24), "De heer De Boer dient een nieuw plan in en trekt het bezwaar in.", null),
            });
    }

    internal sealed class Handler(ObjectionChange objections) : IRequestHandler<Command, ErrorOr<ObjectionView>>
    {
        public Task<ErrorOr<ObjectionView>> Handle(Command request, CancellationToken cancellationToken) =>
            objections.ApplyAsync(
                request.ObjectionId, request.IfMatch,
                (objection, act) => objection.WithdrawOutright(ToWithdrawal(request.Body), act.Tenant, act.Actor, act.Now),
                cancellationToken);
    }

    private static Withdrawal ToWithdrawal(Body body) => new(body.Manner!.Value, body.StatedOn!.Value, body.Reason, null);
}
