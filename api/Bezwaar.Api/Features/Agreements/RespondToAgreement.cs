using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>A citizen says whether an agreement is right.</summary>
internal static class RespondToAgreement
{
    /// <param name="Accepts">True where it was agreed like this, false where it was not.</param>
    /// <param name="Text">What was agreed instead; needed where it was not agreed like this; at most 2,000 characters.</param>
    public sealed record Body(bool? Accepts, string? Text = null);

    internal sealed record Command(Guid ObjectionId, Guid AgreementId, IfMatch IfMatch, Body Body) : ICommand<OwnAgreementView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Accepts).Required();
            RuleFor(body => body.Text).OptionalText(2_000);
            RuleFor(body => body.Text)
                .NotEmpty().When(body => body.Accepts is false)
                .WithText("required", "Schrijf op wat er niet klopt.", "Say what is not right.");
        }
    }

    internal sealed class Endpoint : IEndpoint<OwnAgreementsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{agreementId}/response", (Guid objectionId, Guid agreementId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, agreementId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("respondToAgreement")
            .WithSummary("Say whether an agreement is right")
            .WithDescription("The municipality sees it at once. You may come back on it; the last response counts.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<OwnAgreementView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(false, "Wij spraken af dat u mij vóór vrijdag belt."))
            .WithResponseExample(OwnAgreementView.Example with { Response = AgreementResponse.Contested, ResponseText = "Wij spraken af dat u mij vóór vrijdag belt.", Version = 2 });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, AgreementChange agreements, IMapper mapper) : IRequestHandler<Command, ErrorOr<OwnAgreementView>>
    {
        public async Task<ErrorOr<OwnAgreementView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var accepts = request.Body.Accepts!.Value;
            return await agreements
                .ApplyAsync(
                    request.ObjectionId, request.AgreementId, request.IfMatch, accepts ? TimelineEventType.AgreementAccepted : TimelineEventType.AgreementContested,
                    (agreement, _, now) => agreement.Respond(accepts, request.Body.Text, now), cancellationToken)
                .Then(agreement => OwnAgreementView.Of(mapper.Map<AgreementView>(agreement), maySeeText: true));
        }
    }
}
