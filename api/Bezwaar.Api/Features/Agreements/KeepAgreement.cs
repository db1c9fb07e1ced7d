using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Records that an agreement was kept.</summary>
internal static class KeepAgreement
{
    /// <param name="KeptOn">Day on which it was done; not in the future and not before the objection was received.</param>
    public sealed record Body(DateOnly? KeptOn);

    internal sealed record Command(Guid ObjectionId, Guid AgreementId, IfMatch IfMatch, Body Body) : ICommand<AgreementView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock) => RuleFor(body => body.KeptOn).Required().NotInFuture(clock);
    }

    internal sealed class Endpoint : IEndpoint<AgreementsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{agreementId}/kept", (Guid objectionId, Guid agreementId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, agreementId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("keepAgreement")
            .WithSummary("Record that an agreement was kept")
            .WithDescription("Possible in a closed objection, too: what was promised there is still to be done.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<AgreementView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 4, 28)))
            .WithResponseExample(AgreementView.Example with { Status = AgreementStatus.Kept, KeptOn = new(2026, 4, 28), Version = 2 });
    }

    internal sealed class Handler(AgreementChange agreements, IMapper mapper) : IRequestHandler<Command, ErrorOr<AgreementView>>
    {
        public Task<ErrorOr<AgreementView>> Handle(Command request, CancellationToken cancellationToken) =>
            agreements
                .ApplyAsync(
                    request.ObjectionId, request.AgreementId, request.IfMatch, TimelineEventType.AgreementKept,
                    (agreement, file, _) => request.Body.KeptOn < file.ReceivedOn ? Agreement.Errors.KeptBeforeReceipt : agreement.Keep(request.Body.KeptOn!.Value),
                    cancellationToken)
                .Then(mapper.Map<AgreementView>);
    }
}
