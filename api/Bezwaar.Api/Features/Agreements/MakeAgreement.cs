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
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Records what was agreed with the objector: who does what by when.</summary>
internal static class MakeAgreement
{
    /// <param name="Who">Who does it.</param>
    /// <param name="What">What was agreed, so that the objector understands it; at most 2,000 characters.</param>
    /// <param name="ByWhen">Last day on which it is done; today or later.</param>
    /// <param name="By">Identifier of who made it for the municipality, in its own systems; at most 100 characters.</param>
    public sealed record Body(AgreementParty? Who, string? What, DateOnly? ByWhen, string? By);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<AgreementView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Who).Required();
            RuleFor(body => body.What).RequiredText(2_000);
            RuleFor(body => body.ByWhen).Required()
                .Must(day => day is null || day >= AmsterdamTime.DateOf(clock.GetUtcNow())).WithText("in-past", "Deze datum is al voorbij.", "This date is past.");
            RuleFor(body => body.By).StaffId();
        }
    }

    internal sealed class Endpoint : IEndpoint<AgreementsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/agreements/{view.Id}"))
            .WithName("makeAgreement")
            .WithSummary("Record an agreement with the objector")
            .WithDescription("The citizen sees it at once. Confirm one or more of them in plain words with an agreement confirmation.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<AgreementView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(AgreementView.Example.Who, AgreementView.Example.What, AgreementView.Example.ByWhen, AgreementView.Example.MadeBy))
            .WithResponseExample(AgreementView.Example);
    }

    internal sealed class Handler(TenantDbContext db, AgreementChange agreements, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<AgreementView>>
    {
        public async Task<ErrorOr<AgreementView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var earlier = await db.Set<Agreement>().CountAsync(agreement => agreement.ObjectionId == file.Id, cancellationToken);
            var made = Agreement.Make(file, earlier + 1, request.Body, clock.GetUtcNow());
            if (made.IsError)
                return made.Errors;

            db.Add(made.Value);
            await agreements.TellAsync(file, made.Value, TimelineEventType.AgreementMade, cancellationToken);
            return mapper.Map<AgreementView>(made.Value);
        }
    }
}
