using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>A municipal system or a handler registers a negative decision that is intended, so that somebody calls before it is taken (Awb 4:7, 4:8).</summary>
internal static class RegisterIntendedDecision
{
    /// <param name="Reference">The municipality's own reference of the intention; unique; at most 100 characters.</param>
    /// <param name="DecisionType">Code of one of the municipality's decision types.</param>
    /// <param name="Citizen">About whom the decision is.</param>
    /// <param name="PlannedOn">Day on which the decision is to be taken: today or later, within a year.</param>
    /// <param name="Reasons">Why, in plain words for the citizen; at most 4,000 characters.</param>
    /// <param name="Department">The department that decides; at most 200 characters.</param>
    /// <param name="DecidedBy">Identifier of who will decide, in the municipality's own systems; at most 100 characters.</param>
    public sealed record Body(
        string? Reference, string? DecisionType, CitizenBody? Citizen, DateOnly? PlannedOn, string? Reasons, string? Department, string? DecidedBy = null);

    /// <param name="Name">Name of the person or organisation; at most 200 characters.</param>
    /// <param name="Email">E-mail address.</param>
    /// <param name="Phone">Telephone number: digits, spaces and hyphens, with or without a country code.</param>
    /// <param name="Bsn">Citizen service number, so that the person finds the intention after signing in. Stored encrypted and never shown whole.</param>
    /// <param name="KvkNumber">Number of an organisation in the trade register: eight digits. At most one of the two numbers.</param>
    public sealed record CitizenBody(string? Name, string? Email = null, string? Phone = null, string? Bsn = null, string? KvkNumber = null)
    {
        /// <summary>Holds no number, wherever it may be written.</summary>
        public override string ToString() => nameof(CitizenBody);
    }

    /// <param name="Id">Id of the intention.</param>
    /// <param name="Version">Version of the intention, for the first change.</param>
    /// <param name="Reference">The reference that was registered.</param>
    /// <param name="ContactDueOn">Day by which somebody should call the citizen.</param>
    /// <param name="AccessToken">Token of the access link for the citizen: put <c>/voornemen#token</c>, below the address of the municipality, into the letter or message about the intention. Not shown a second time.</param>
    /// <param name="AccessTokenExpiresAt">Until when the link works.</param>
    public sealed record Registered(Guid Id, int Version, string Reference, DateOnly? ContactDueOn, string AccessToken, DateTimeOffset AccessTokenExpiresAt) : IVersioned;

    internal sealed record Command(Body Body, string IdempotencyKey) : ICreateCommand<Registered>, IIndependentCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        private const int MostDaysAhead = 366;

        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Reference).RequiredText(100);
            RuleFor(body => body.DecisionType).RequiredText(60);
            RuleFor(body => body.Citizen).Required();
            RuleFor(body => body.Citizen!.Name).RequiredText(200).When(body => body.Citizen is not null);
            RuleFor(body => body.Citizen!.Email).EmailText().When(body => body.Citizen is not null);
            RuleFor(body => body.Citizen!.Phone).PhoneText().When(body => body.Citizen is not null);
            RuleFor(body => body.Citizen!.Bsn)
                .Must(bsn => bsn is null || Bsn.TryParse(bsn, out _)).When(body => body.Citizen is not null)
                .WithText("bsn", "Dit is geen burgerservicenummer. Controleer de negen cijfers.", "This is no citizen service number. Check the nine digits.");
            RuleFor(body => body.Citizen!.KvkNumber)
                .Must(number => number is null || PersonIdentifier.Parse(PersonIdentifierKind.Kvk, number) is not null)
                .WithText("kvk-number", "Een KVK-nummer heeft 8 cijfers.", "A KVK number has 8 digits.")
                .Must((body, number) => number is null || body.Citizen!.Bsn is null)
                .WithText("one-number", "Geef een BSN of een KVK-nummer, niet allebei.", "Give a BSN or a KVK number, not both.")
                .When(body => body.Citizen is not null);
            RuleFor(body => body.PlannedOn).Required()
                .Must(day => day is null || day >= AmsterdamTime.DateOf(clock.GetUtcNow()))
                .WithText("in-past", "Deze dag is al voorbij.", "This day is in the past.")
                .Must(day => day is null || day <= AmsterdamTime.DateOf(clock.GetUtcNow()).AddDays(MostDaysAhead))
                .WithText("too-far-ahead", "Deze dag ligt meer dan een jaar vooruit.", "This day is more than a year ahead.");
            RuleFor(body => body.Reasons).RequiredText(4_000);
            RuleFor(body => body.Department).RequiredText(200);
            RuleFor(body => body.DecidedBy).OptionalText(100);
        }
    }

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, registered => $"/intended-decisions/{registered.Id}"))
            .WithName("registerIntendedDecision")
            .WithSummary("Register a decision that is intended")
            .WithDescription(
                "Somebody should call the citizen before the decision is taken: contactDueOn says by when. The answer holds the token of an access link with which "
                + "the citizen reads the intention and reacts without signing in. A citizen whose number was given finds it after signing in as well.")
            .RequirePermission(Permissions.IntendedDecisionsWrite)
            .Produces<Registered>(201).Fails(409, 422)
            .WithRequestExample(new Body(
                "VN-2026-0087", "omgevingsvergunning", new("M. de Boer", "m.deboer@example.nl", "06 12 34 56 78"), new(2026, 12, 10),
                "De dakkapel aan de voorkant is hoger dan het bestemmingsplan toestaat.", "Vergunningen", "a.visser"))
            .WithResponseExample(new Registered(
                Contracts.IntendedDecisionView.Example.Id, 1, "VN-2026-0087", new(2026, 3, 3), "b7cXr0mV3mZq3sN0fJc2wq8y6i1yO2Q5n6q9Kx0a1bE",
                Contracts.IntendedDecisionView.At("2027-03-31T09:00:00Z")));
    }

    internal sealed class Handler(TenantDbContext db, PersonSealer sealer, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Registered>>
    {
        public async Task<ErrorOr<Registered>> Handle(Command request, CancellationToken cancellationToken)
        {
            var body = request.Body;
            var reference = body.Reference!.Trim();
            if (!db.Tenant.Settings.Knows(body.DecisionType!))
                return TenantErrors.UnknownDecisionType("#/decisionType");
            if (await db.Set<IntendedDecision>().AnyAsync(intention => intention.Reference == reference, cancellationToken))
                return IntendedDecision.Errors.ReferenceTaken;

            var identity = IdentifierOf(body.Citizen!) is { } identifier ? await sealer.SealAsync(db.Tenant, identifier, cancellationToken) : null;
            var (intention, token) = IntendedDecision.Register(reference, body, identity, db.Tenant.Settings.ContactPolicy, clock.GetUtcNow());
            db.Append(intention);
            return new Registered(intention.Id, intention.Version, reference, intention.ContactDueOn, token, intention.LinkExpiresAt);
        }

        private static PersonIdentifier? IdentifierOf(CitizenBody citizen) => citizen switch
        {
            { Bsn: { } bsn } => PersonIdentifier.Parse(PersonIdentifierKind.Bsn, bsn),
            { KvkNumber: { } number } => PersonIdentifier.Parse(PersonIdentifierKind.Kvk, number),
            _ => null,
        };
    }
}
