using Bezwaar.Api.Features.Decisions.Contracts;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>From what was sent, once validated, to what an objection starts with.</summary>
internal static class FilingBodies
{
    internal static class Errors
    {
        public static readonly Error DescriptionNeeded = Problem.Invalid(
            "#/contestedDecision/description", "required",
            "Wij vinden geen besluit met dit kenmerk en deze datum. Schrijf daarom op om welk besluit het gaat.",
            "We find no decision with this reference and date. So please describe which decision it is.");

        public static Error ReceivedLongBeforePublication(string pointer) => Problem.Invalid(
            pointer, "received-long-before-publication",
            "Het bezwaar zou meer dan een jaar vóór de bekendmaking van het besluit zijn ontvangen. Controleer de datums.",
            "The objection would have been received more than a year before the decision was published. Check the dates.");
    }

    /// <summary>An objection may come before publication (Awb 6:10), but not by years.</summary>
    private const int MostDaysBeforePublication = 366;

    /// <summary>The decision that was registered, or what was said of one that was not.</summary>
    public static ErrorOr<ContestedDecision> ToContested(KnownDecision? known, FileObjection.ContestedDecisionBody body, MunicipalitySettings settings)
    {
        if (known is not null)
            return new ContestedDecision(known.Id, known.Reference, known.DecisionType, known.Description, known.DateOfNotice, known.PublishedOn, false);
        if (body.DecisionType is not null && !settings.Knows(body.DecisionType))
            return TenantErrors.UnknownDecisionType("#/contestedDecision/decisionType");
        if (string.IsNullOrWhiteSpace(body.Description))
            return Errors.DescriptionNeeded;

        return new ContestedDecision(
            null, body.Reference, body.DecisionType, body.Description, body.DateOfNotice, body.PublishedOn ?? body.DateOfNotice, body.PublishedOn is null && body.DateOfNotice is not null);
    }

    public static ErrorOr<Filing> ToFiling(FileObjection.Body body, ContestedDecision contested, DateTimeOffset now)
    {
        var channel = body.Channel ?? IntakeChannel.Electronic;
        var receivedAt = body.ReceivedOn is { } day ? AmsterdamTime.StartOfDay(day) : now;
        var firstReceived = body.ReceivedElsewhereOn ?? AmsterdamTime.DateOf(receivedAt);
        if (contested.PublishedOn is { } published && published.DayNumber - firstReceived.DayNumber > MostDaysBeforePublication)
            return Errors.ReceivedLongBeforePublication(PointerToReceipt(body));

        List<Fact> facts = [channel is IntakeChannel.Electronic ? new Received(channel, receivedAt) : new Received(channel, PostedOn: body.PostedOn, On: body.ReceivedOn)];
        if (body.ReceivedElsewhereOn is { } elsewhere)
            facts.Add(new ReceivedElsewhere(elsewhere));

        return new Filing
        {
            Channel = channel,
            ReceivedAt = receivedAt,
            Facts = facts,
            ContestedDecision = contested,
            Objector = ToParty(body.Objector!),
            Representative = body.Representative is { } representative ? new(ToParty(representative.Party!), representative.Authorisation!.Value) : null,
            JointObjectors = [.. (body.JointObjectors ?? []).Select(ToParty)],
            InterestedParties = body.InterestedParties ?? 0,
            Grounds = body.Grounds,
            GroundsFollow = body.GroundsFollow ?? false,
            DesiredOutcome = body.DesiredOutcome,
            ContactPreferences = ToPreferences(body.ContactPreferences),
            ElectronicPost = [.. (body.ElectronicPost ?? []).Distinct()],
        };
    }

    /// <summary>The date that must be wrong; an electronic objection comes now, so then it is the date of the letter.</summary>
    private static string PointerToReceipt(FileObjection.Body body) => body switch
    {
        { ReceivedElsewhereOn: not null } => "#/receivedElsewhereOn",
        { ReceivedOn: not null } => "#/receivedOn",
        _ => "#/contestedDecision/dateOfNotice",
    };

    public static Party ToParty(FileObjection.PartyBody body) =>
        new(body.Kind ?? PartyKind.Person, body.Name!.Trim(), body.OrganisationName?.Trim(), body.KvkNumber, ToAddress(body.Address), body.Email?.Trim(), body.Phone);

    public static PostalAddress? ToAddress(FileObjection.AddressBody? body) =>
        body is null ? null : new(body.Street!, body.HouseNumber!, body.ZipCode!.ToUpperInvariant(), body.Town!, body.Country ?? "NL");

    public static ContactPreferences ToPreferences(FileObjection.ContactPreferencesBody? body) =>
        new(body?.Phone, [.. (body?.Times ?? []).Distinct()], body?.Language ?? "nl", body?.HelpNeeded);
}
