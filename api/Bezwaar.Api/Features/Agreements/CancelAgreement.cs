using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>An agreement no longer holds, or was recorded wrongly.</summary>
internal static class CancelAgreement
{
    /// <param name="Reason">Why; at most 1,000 characters. For the file that the objector may inspect.</param>
    public sealed record Body(string? Reason);

    internal sealed record Command(Guid ObjectionId, Guid AgreementId, IfMatch IfMatch, Body Body) : ICommand<AgreementView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Reason).RequiredText(1_000);
    }

    internal sealed class Endpoint : IEndpoint<AgreementsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{agreementId}/cancellation", (Guid objectionId, Guid agreementId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, agreementId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("cancelAgreement")
            .WithSummary("Cancel an agreement")
            .WithDescription("It stays to be seen. To put one right that the objector contests: cancel it and record the right one.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<AgreementView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body("De bezwaarmaker wil toch liever een gesprek."))
            .WithResponseExample(AgreementView.Example with { Status = AgreementStatus.Cancelled, CancelReason = "De bezwaarmaker wil toch liever een gesprek.", Version = 2 });
    }

    internal sealed class Handler(AgreementChange agreements, IMapper mapper) : IRequestHandler<Command, ErrorOr<AgreementView>>
    {
        public Task<ErrorOr<AgreementView>> Handle(Command request, CancellationToken cancellationToken) =>
            agreements
                .ApplyAsync(
                    request.ObjectionId, request.AgreementId, request.IfMatch, TimelineEventType.AgreementCancelled,
                    (agreement, _, _) => agreement.Cancel(request.Body.Reason!), cancellationToken)
                .Then(mapper.Map<AgreementView>);
    }
}
