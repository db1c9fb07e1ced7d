using AutoMapper;
using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Decisions;

/// <summary>A municipal system registers a decision that it sent, so that a citizen can point at it and its terms are known.</summary>
internal static class RegisterDecision
{
    /// <param name="Reference">The municipality's own reference, as it stands on the letter; unique; at most 100 characters.</param>
    /// <param name="DecisionType">Code of one of the municipality's decision types (see the municipality).</param>
    /// <param name="DateOfNotice">Date on the letter (dagtekening).</param>
    /// <param name="PublishedOn">Day of publication (bekendmaking, Awb 3:41); not in the future.</param>
    /// <param name="Addressee">To whom the decision was sent.</param>
    /// <param name="Description">What was decided, in a sentence or two; at most 2,000 characters.</param>
    /// <param name="Department">The department that took the decision; at most 200 characters.</param>
    /// <param name="DecidedBy">Identifier of who took the decision, in the municipality's own systems: that person does not treat an objection against it (Awb 7:5, 10:3(3)); at most 100 characters.</param>
    /// <param name="IntendedDecisionId">The intended decision of the same type that it follows on, where one was registered.</param>
    public sealed record Body(
        string? Reference, string? DecisionType, DateOnly? DateOfNotice, DateOnly? PublishedOn, AddresseeBody? Addressee, string? Description, string? Department,
        string? DecidedBy = null, Guid? IntendedDecisionId = null);

    /// <param name="Name">Name of the person or organisation; at most 200 characters.</param>
    /// <param name="Address">Postal address on one line; at most 300 characters.</param>
    public sealed record AddresseeBody(string? Name, string? Address);

    internal sealed record Command(Body Body, string IdempotencyKey) : ICreateCommand<DecisionView>, IIndependentCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        /// <summary>A date of notice may lie a little after publication (tax notices), not years away from it.</summary>
        private const int LargestGapInDays = 366;

        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Reference).RequiredText(100);
            RuleFor(body => body.DecisionType).RequiredText(60);
            RuleFor(body => body.DateOfNotice).Required();
            RuleFor(body => body.PublishedOn).Required()
                .Must(published => published is null || published <= AmsterdamTime.DateOf(clock.GetUtcNow()))
                .WithText("in-future", "De datum van bekendmaking ligt in de toekomst.", "The date of publication is in the future.")
                .Must((body, published) => published is null || body.DateOfNotice is null || Math.Abs(published.Value.DayNumber - body.DateOfNotice.Value.DayNumber) <= LargestGapInDays)
                .WithText("dates-too-far-apart", "De datum van de brief en de datum van bekendmaking liggen meer dan een jaar uit elkaar.", "The date of notice and the date of publication are more than a year apart.");
            RuleFor(body => body.Addressee).Required();
            RuleFor(body => body.Addressee!.Name).RequiredText(200).When(body => body.Addressee is not null);
            RuleFor(body => body.Addressee!.Address).OptionalText(300).When(body => body.Addressee is not null);
            RuleFor(body => body.Description).RequiredText(2000);
            RuleFor(body => body.Department).RequiredText(200);
            RuleFor(body => body.DecidedBy).OptionalText(100);
        }
    }

    internal sealed class Endpoint : IEndpoint<DecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/decisions/{view.Id}"))
            .WithName("registerDecision")
            .WithSummary("Register a decision that was sent")
            .WithDescription(
                "From now on a citizen can object against it by its reference and date, and the last day to object is known. With intendedDecisionId the intention is done: "
                + "nobody can react to it any more, and an objection shows what was talked about before.")
            .RequirePermission(Permissions.DecisionsWrite)
            .Produces<DecisionView>(201).Fails(409, 422)
            .WithRequestExample(new Body(
                DecisionView.Example.Reference, DecisionView.Example.DecisionType, DecisionView.Example.DateOfNotice, DecisionView.Example.PublishedOn,
                new AddresseeBody(DecisionView.Example.Addressee.Name, DecisionView.Example.Addressee.Address), DecisionView.Example.Description, DecisionView.Example.Department,
                DecisionView.Example.DecidedBy))
            .WithResponseExample(DecisionView.Example);
    }

    internal sealed class Handler(TenantDbContext db, ScopedDatabase database, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<DecisionView>>
    {
        public async Task<ErrorOr<DecisionView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var body = request.Body;
            var reference = body.Reference!.Trim();
            if (!db.Tenant.Settings.Knows(body.DecisionType!))
                return TenantErrors.UnknownDecisionType("#/decisionType");
            if (await db.Set<Decision>().AnyAsync(decision => decision.Reference == reference, cancellationToken))
                return Decision.Errors.ReferenceTaken;

            var registered = Decision.Register(
                reference, body.DecisionType!, body.DateOfNotice!.Value, body.PublishedOn!.Value,
                new Addressee(body.Addressee!.Name!, body.Addressee.Address), body.Description!, body.Department!, clock.GetUtcNow(), body.DecidedBy, body.IntendedDecisionId);
            db.Append(registered);
            if (body.IntendedDecisionId is { } intention)
            {
                database.BeforeWriting(async writing =>
                {
                    if (await Intentions.DecidedAsync(writing, intention, registered.Id, registered.DecisionType, LastDayToObject(registered), cancellationToken) is { IsError: true } refused)
                        throw new ProblemException(refused.FirstError);
                });
            }

            return mapper.Map<DecisionView>(registered);
        }

        private DateOnly? LastDayToObject(Decision decision) => DeadlineCalculator.Calculate(
            new DeadlineRequest(db.Tenant.Settings.RegimeOf(decision.DecisionType), decision.PublishedOn, decision.DateOfNotice, 0, 1, []),
            AmsterdamTime.DateOf(decision.RegisteredAt), db.Tenant.Settings.Legal).Filing?.LastDay;
    }
}
