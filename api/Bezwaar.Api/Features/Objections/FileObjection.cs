using Bezwaar.Api.Features.Decisions.Contracts;
using Bezwaar.Api.Features.FilingDrafts.Contracts;
using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Files an objection (Awb 6:4, 6:5): by a citizen electronically, or by the municipality for one that came on paper. A
/// late objection is accepted and marked; whether the delay is excusable (Awb 6:11) is for a person to judge.
/// </summary>
internal static class FileObjection
{
    /// <param name="Channel">How it came in; "electronic" where left out. Anything else is paper intake by the municipality and needs a token.</param>
    /// <param name="ReceivedOn">Paper only: the day on which it came in.</param>
    /// <param name="PostedOn">By post only: the day of the postmark (Awb 6:9(2)).</param>
    /// <param name="ReceivedElsewhereOn">The day on which a wrong body received it before it forwarded it (Awb 6:15).</param>
    /// <param name="ContestedDecision">The decision that the objection is against.</param>
    /// <param name="Objector">Who objects.</param>
    /// <param name="Representative">Who acts for the objector (Awb 2:1).</param>
    /// <param name="JointObjectors">Others who object in the same document; at most 50.</param>
    /// <param name="InterestedParties">Number of third parties whose interests are involved, 0–100; 0 where left out.</param>
    /// <param name="Grounds">Why the objector disagrees; at most 20,000 characters.</param>
    /// <param name="GroundsFollow">True where the grounds come later.</param>
    /// <param name="DesiredOutcome">What would solve it for the objector; at most 4,000 characters.</param>
    /// <param name="ContactPreferences">How the objector wants to be reached and helped.</param>
    /// <param name="ElectronicPost">Kinds of formal message that may be sent electronically (consent per kind, Awb 2:7).</param>
    /// <param name="Signed">True: the objector puts a signature under it (Awb 6:5(1)).</param>
    /// <param name="DraftId">The draft that is filed, opened by its access link in the header or by the session: its files go along, and the draft is gone.</param>
    public sealed record Body(
        IntakeChannel? Channel,
        DateOnly? ReceivedOn,
        DateOnly? PostedOn,
        DateOnly? ReceivedElsewhereOn,
        ContestedDecisionBody? ContestedDecision,
        PartyBody? Objector,
        RepresentativeBody? Representative,
        IReadOnlyList<PartyBody>? JointObjectors,
        int? InterestedParties,
        string? Grounds,
        bool? GroundsFollow,
        string? DesiredOutcome,
        ContactPreferencesBody? ContactPreferences,
        IReadOnlyList<MessageKind>? ElectronicPost,
        bool? Signed,
        Guid? DraftId = null);

    /// <param name="Reference">Reference on the letter. With the date it finds a registered decision.</param>
    /// <param name="DateOfNotice">Date on the letter.</param>
    /// <param name="PublishedOn">Day of publication, where it is known and differs.</param>
    /// <param name="DecisionType">Code of the decision type, where it is known.</param>
    /// <param name="Description">What was decided; needed where no registered decision is found; at most 2,000 characters.</param>
    public sealed record ContestedDecisionBody(string? Reference, DateOnly? DateOfNotice, DateOnly? PublishedOn, string? DecisionType, string? Description);

    /// <param name="Kind">Person or organisation; "person" where left out.</param>
    /// <param name="Name">Name of the person, or of who signs for the organisation; at most 200 characters.</param>
    /// <param name="OrganisationName">Name of the organisation.</param>
    /// <param name="KvkNumber">Number in the trade register: eight digits.</param>
    /// <param name="Address">Postal address.</param>
    /// <param name="Email">E-mail address.</param>
    /// <param name="Phone">Telephone number: digits, spaces and hyphens, with or without a country code.</param>
    public sealed record PartyBody(PartyKind? Kind, string? Name, string? OrganisationName, string? KvkNumber, AddressBody? Address, string? Email, string? Phone);

    /// <param name="Street">Street or post-office box.</param>
    /// <param name="HouseNumber">House number with its addition.</param>
    /// <param name="ZipCode">Postal code; in the Netherlands four digits and two letters.</param>
    /// <param name="Town">Town.</param>
    /// <param name="Country">ISO 3166-1 alpha-2; NL where left out.</param>
    public sealed record AddressBody(string? Street, string? HouseNumber, string? ZipCode, string? Town, string? Country);

    /// <param name="Party">Who acts for the objector.</param>
    /// <param name="Authorisation">How it is known that they may.</param>
    public sealed record RepresentativeBody(PartyBody? Party, AuthorisationKind? Authorisation);

    /// <param name="Phone">Number to call; leave out not to be called.</param>
    /// <param name="Times">When to call.</param>
    /// <param name="Language">Language of the conversation (ISO 639-1); "nl" where left out.</param>
    /// <param name="HelpNeeded">What help is needed; at most 1,000 characters.</param>
    public sealed record ContactPreferencesBody(string? Phone, IReadOnlyList<CallingTime>? Times, string? Language, string? HelpNeeded);

    internal sealed record Command(Body Body, string IdempotencyKey) : ICreateCommand<Receipt>, IIndependentCommand;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, receipt => $"/objections/{receipt.ObjectionId}"))
            .WithName("fileObjection")
            .WithSummary("File an objection")
            .WithDescription(
                "Open to everybody; a late objection is accepted and marked, never refused. Paper intake (channel post or counter) needs a token with objections:write. "
                + "With draftId the files of the draft become documents of the case; 409 while one of them is on its way. The answer is the receipt. Unless the objector signed in, it holds the token of an access link that opens the objection again: keep it, it is not shown a second time.")
            .Public().Limited(RateClass.Filing)
            .Produces<Receipt>(201).Fails(403, 404, 409, 413, 415, 422)
            .WithRequestExample(ObjectionExamples.Filing)
            .WithResponseExample(Receipt.Example);
    }

    internal sealed class Handler(TenantDbContext db, ScopedDatabase database, CallerScope callers, CaseEmail email, TimeProvider clock)
        : IRequestHandler<Command, ErrorOr<Receipt>>
    {
        public async Task<ErrorOr<Receipt>> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var caller = callers.Caller;
            var body = request.Body;
            if (body.Channel is not (null or IntakeChannel.Electronic) && !caller.Has(Permissions.ObjectionsWrite))
                return Objection.Errors.PaperIntakeNeedsToken;

            var known = await FindKnownAsync(body.ContestedDecision!, cancellationToken);
            var contested = FilingBodies.ToContested(known, body.ContestedDecision!, db.Tenant.Settings);
            if (contested.IsError)
                return contested.Errors;

            var filing = FilingBodies.ToFiling(body, contested.Value, now).Then(complete => complete with { DecidedBy = known?.DecidedBy });
            if (filing.IsError)
                return filing.Errors;

            var draft = body.DraftId is { } draftId ? await DraftToFile.OpenAsync(db, caller, draftId, now, cancellationToken) : default(ErrorOr<DraftToFile>?);
            if (draft is { IsError: true } unusable)
                return unusable.Errors;

            var objection = Objection.File(filing.Value, db.Tenant, caller.Id, now);
            if (draft is { Value.Documents: [_, ..] sentAlong })
                objection.Note(TimelineEventType.DocumentsAdded, caller.Id, now, Document.ForTimeline(sentAlong));
            var participants = Participant.Of(objection.Id, caller, body.Representative is not null, now).ToList();
            db.Append(objection);
            participants.ForEach(db.Append);
            email.AskToConfirm(objection);
            var receipt = Receipt.Of(objection, db.Tenant, now, LinkFor(objection, participants, now));
            database.BeforeWriting(async writing =>
            {
                objection.NumberAs(await NumberSeries.NextAsync(writing, AmsterdamTime.DateOf(now).Year, cancellationToken));
                receipt.Number = objection.Number;
                if (draft is { Value: var handed })
                    await handed.HandOverAsync(writing, objection.Id, now, cancellationToken);
                if (known?.IntendedDecisionId is { } intention)
                    await Intentions.ObjectedAsync(writing, intention, objection.Timeliness is Timeliness.Timely, cancellationToken);
            });
            return receipt;
        }

        /// <summary>An objector who signed in finds the objection behind that; a link would only be one more key to lose.</summary>
        private string? LinkFor(Objection objection, List<Participant> participants, DateTimeOffset now)
        {
            if (participants.Exists(participant => participant.Role is ParticipantRole.Objector))
                return null;

            var (link, token) = AccessLink.For(objection.Id, now);
            db.Append(link);
            return token;
        }

        private async Task<KnownDecision?> FindKnownAsync(ContestedDecisionBody body, CancellationToken cancellationToken) =>
            body is { Reference: { } reference, DateOfNotice: { } dateOfNotice }
                ? await KnownDecision.FindAsync(db, reference.Trim(), dateOfNotice, cancellationToken)
                : null;
    }
}
