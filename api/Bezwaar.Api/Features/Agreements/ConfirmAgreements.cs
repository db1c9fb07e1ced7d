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
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Confirms to the citizen in plain words what was agreed: by e-mail where the citizen wants that, otherwise as a letter to be sent.</summary>
internal static class ConfirmAgreements
{
    /// <summary>So many that no conversation comes to more; what is left is confirmed by the next one.</summary>
    private const int Most = 50;

    /// <param name="By">Identifier of who confirms, in the municipality's own systems; at most 100 characters.</param>
    public sealed record Body(string? By);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<AgreementConfirmationView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.By).StaffId();
    }

    internal sealed class Endpoint : IEndpoint<AgreementConfirmationsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/agreement-confirmations"))
            .WithName("confirmAgreements")
            .WithSummary("Confirm to the citizen what was agreed")
            .WithDescription(
                "Holds every open agreement that no confirmation told of yet; 409 where there is none. It goes by e-mail to the confirmed addresses where the citizen agrees to "
                + "agreement-confirmation by electronic post; otherwise means is letter, and the text is to be sent on paper.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<AgreementConfirmationView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body("j.jansen"))
            .WithResponseExample(AgreementConfirmationView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, CaseEmail email, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<AgreementConfirmationView>>
    {
        public async Task<ErrorOr<AgreementConfirmationView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var agreements = await db.Set<Agreement>()
                .Where(agreement => agreement.ObjectionId == file.Id && agreement.Status == AgreementStatus.Open && agreement.ConfirmationId == null)
                .OrderBy(agreement => agreement.Sequence)
                .Take(Most)
                .ToListAsync(cancellationToken);
            if (agreements.Count == 0)
                return Agreement.Errors.NothingToConfirm;

            var text = AgreementTexts.Confirmation(file.Number, agreements, db.Tenant.Settings);
            var isMailed = await email.TryConfirmAgreementsAsync(file.Id, to => AgreementTexts.Mail(to, file.Number, text), cancellationToken);
            var earlier = await db.Set<AgreementConfirmation>().CountAsync(known => known.ObjectionId == file.Id, cancellationToken);
            var confirmation = AgreementConfirmation.Of(
                file, earlier + 1, agreements, text, isMailed ? ConfirmationMeans.Email : ConfirmationMeans.Letter, request.Body.By!, callers.Caller.Id, clock.GetUtcNow());
            db.Add(confirmation);
            return mapper.Map<AgreementConfirmationView>(confirmation);
        }
    }
}
