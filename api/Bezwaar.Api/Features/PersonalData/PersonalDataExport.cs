using System.Globalization;
using Bezwaar.Api.Features.FilingDrafts.Contracts;
using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.PersonalData;

/// <summary>All that a municipality holds about one person or organisation (inzage, AVG 15): at most ten cases in one document.</summary>
/// <param name="MadeAt">When it was put together.</param>
/// <param name="Municipality">Who holds the data.</param>
/// <param name="Person">Whom it is about; null where a case was asked for by its number.</param>
/// <param name="About">What the data are for, how long they are kept and which rights the person has.</param>
/// <param name="Cases">The cases in which the person takes part, by number, with all that is held of each.</param>
/// <param name="IntendedDecisions">Decisions that the municipality intended to take about the person; null where a case was asked for by its number, and in the documents that follow a first one.</param>
/// <param name="FilingDrafts">Objections that the person began to fill in after signing in; null where a case was asked for by its number, and in the documents that follow a first one.</param>
/// <param name="NextCursor">Send as <c>cursor</c> for the next cases; null where these are the last ones.</param>
public sealed record PersonalDataExport(
    DateTimeOffset MadeAt, string Municipality, ExportedPerson? Person, IReadOnlyList<LegalText> About, IReadOnlyList<ExportedCase> Cases,
    CaseRows<IntendedDecisionView>? IntendedDecisions, CaseRows<HeldDraft>? FilingDrafts, string? NextCursor)
{
    internal static readonly IReadOnlyList<LegalText> Explanation =
    [
        new(
            "De gemeente gebruikt deze gegevens om uw bezwaar te behandelen (Algemene wet bestuursrecht, hoofdstukken 6 en 7). Dat is een wettelijke taak.",
            "The municipality uses these data to handle your objection (General Administrative Law Act, chapters 6 and 7). That is a task by law."),
        new(
            "De gegevens komen van u, van wie namens u optreedt en van de gemeente zelf. In het onderdeel accessLog staat wie ze heeft bekeken en waarvoor.",
            "The data come from you, from whoever acts for you and from the municipality itself. The part accessLog tells who looked at them and what for."),
        new(
            "Na afloop bewaart de gemeente de zaak zolang de Selectielijst dat voorschrijft. Daarna vernietigt zij alles. De dag staat in het onderdeel objection, bij retention.",
            "Afterwards the municipality keeps the case for as long as the Selectielijst prescribes. Then it destroys all of it. The day is in the part objection, under retention."),
        new(
            "Klopt er iets niet? U kunt uw gegevens laten verbeteren. Bent u het niet eens met hoe de gemeente met uw gegevens omgaat? Dan kunt u klagen bij de Autoriteit Persoonsgegevens.",
            "Is something wrong? You can have your data corrected. Do you disagree with how the municipality treats your data? You can complain to the Dutch Data Protection Authority."),
    ];

    internal static readonly PersonalDataExport Example = new(
        DateTimeOffset.Parse("2026-05-06T09:00:00Z", CultureInfo.InvariantCulture),
        "Gemeente Eikendam",
        new(PersonIdentifierKind.Bsn, "*****0012"),
        Explanation,
        [
            new(Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"), "BZW-2026-000123", new Dictionary<string, object>
            {
                ["contactAttempts"] = new { rows = new[] { new { channel = "phone", result = "reached", attemptedAt = "2026-04-22T08:30:00Z", minutesSpent = 18 } }, complete = true },
            }),
        ],
        new([IntendedDecisionView.Example], true),
        new([HeldDraft.Example], true),
        null);
}

/// <summary>A person or organisation by its number.</summary>
/// <param name="Kind">By what number.</param>
/// <param name="Number">The number; a BSN whole only to the person, masked to everybody else.</param>
public sealed record ExportedPerson(PersonIdentifierKind Kind, string Number);

/// <summary>All that is held of one case.</summary>
/// <param name="ObjectionId">Id of the objection.</param>
/// <param name="Number">Its number.</param>
/// <param name="Parts">What each part of the platform holds of it, by the name of the part. Lists have <c>rows</c>, at most 5,000, and say whether they are <c>complete</c>.</param>
public sealed record ExportedCase(Guid ObjectionId, string Number, IReadOnlyDictionary<string, object> Parts);
