using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Awb;
using Bezwaar.Load.Databases;
using Bezwaar.Load.Filling;

namespace Bezwaar.Load.Limit;

/// <summary>
/// A filing as the limit host stores it: the same rows as the platform, of about the same size, without rules. Nothing is
/// validated, no date is computed and nothing is encrypted.
/// </summary>
internal sealed record LimitFiling(FileObjection.Body Body, string AnswerKey, byte[] RequestHash)
{
    private const string Actor = "citizen";
    private const int TermInDays = 42;

    private static readonly NextStep[] Steps =
    [
        new("we-call", null, new("Wij nemen contact met u op om uw verhaal te horen.", "We contact you to hear your story.")),
        new("decision-stays", null, new("Het besluit blijft gelden zolang wij uw bezwaar behandelen. Is er haast bij? Vraag de rechter om een voorlopige voorziening.", "The decision stays in force while we treat your objection. Is it urgent? Ask the court for interim relief.")),
        new("we-decide", null, new("Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.", "We decide on this day at the latest, unless we agree on something else together.")),
    ];

    public FilingKeys Keys => new(AnswerKey, Body.ContestedDecision!.Reference!, Body.ContestedDecision.DateOfNotice!.Value);

    /// <summary>Adds the rows of this filing to those that are going to be inserted.</summary>
    public Receipt AddTo(List<Row> rows, KnownDecision known, int sequence, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var number = string.Create(CultureInfo.InvariantCulture, $"BZW-{now.Year:0000}-{sequence:000000}");
        var at = now.UtcDateTime;
        var contested = new ContestedDecision(known.Id, Body.ContestedDecision!.Reference, known.DecisionType, known.Description, Body.ContestedDecision.DateOfNotice, known.PublishedOn, false);
        var filingLastDay = known.PublishedOn.AddDays(TermInDays);
        var deadline = filingLastDay.AddDays(TermInDays);
        var contactDue = DateOnly.FromDateTime(at).AddDays(7);
        var objector = ToParty(Body.Objector!);
        var preferences = Body.ContactPreferences!;
        var details = """{"channel":"electronic","timeliness":"timely"}""";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id:N}|1|{now.UtcTicks}|ObjectionFiled|{Actor}|{details}|")));
        var (linkToken, mailToken) = (SecretToken.New(), SecretToken.New());
        var mail = MailTexts.AskToConfirm(objector.Email!, Samples.Municipality.Settings, $"http://127.0.0.1/load/e-mail-bevestigen#{mailToken}");
        var receipt = new Receipt(
            id, now, ObjectionStatus.Received, Timeliness.Timely, filingLastDay, deadline, false,
            [Steps[0] with { By = contactDue }, Steps[1], Steps[2] with { By = deadline }],
            Samples.Municipality.Settings.Contact, linkToken)
        {
            Number = number,
        };

        rows.Add(new(
            Tables.Objections,
            id, 1, number, "Received", at, at, "Electronic",
            JsonSerializer.Serialize(contested, ColumnJson.Default.ContestedDecision), contested.DecisionId, contested.DecisionType,
            JsonSerializer.Serialize(objector, ColumnJson.Default.Party), objector.DisplayName, null, "[]",
            Body.InterestedParties ?? 0, Body.Grounds, Body.GroundsFollow ?? false, Body.DesiredOutcome,
            JsonSerializer.Serialize(new(preferences.Phone, preferences.Times!, preferences.Language!, preferences.HelpNeeded), ColumnJson.Default.ContactPreferences),
            JsonSerializer.Serialize(Body.ElectronicPost!, ColumnJson.Default.IReadOnlyListMessageKind), null, null,
            "Timely", filingLastDay, deadline, deadline, deadline, "Running", contactDue, null, null, null, null,
            $"{number} {objector.DisplayName} {objector.Name} {contested.Reference} {contested.Description}".ToLowerInvariant(), 1, hash,
            """{"inVain":[]}""", null, "AssignHandler", contactDue, "handler", 0, at));
        rows.Add(new(Tables.Facts, id, 1, $$"""{"type":"received","channel":"electronic","at":"{{now:O}}"}""", Actor, at));
        rows.Add(new(Tables.TimelineEntries, id, 1, at, "ObjectionFiled", Actor, details, Array.Empty<byte>(), hash));
        rows.Add(new(Tables.AccessLinks, Guid.CreateVersion7(now), id, SecretToken.HashOf(linkToken), at, at.AddDays(400)));
        rows.Add(new(Tables.EmailConfirmations, Guid.CreateVersion7(now), id, mail.To, SecretToken.HashOf(mailToken), at, at.AddDays(7)));
        rows.Add(new(Tables.OutgoingMails, Guid.CreateVersion7(now), id, JsonSerializer.SerializeToUtf8Bytes(mail, ColumnJson.Default.MailContent), at, 0, at));
        rows.Add(new(Tables.IdempotentAnswers, AnswerKey, RequestHash, JsonSerializer.SerializeToUtf8Bytes(receipt, ColumnJson.Default.Receipt), at, id));
        return receipt;
    }

    private static Party ToParty(FileObjection.PartyBody body) => new(
        body.Kind ?? PartyKind.Person, body.Name!, body.OrganisationName, body.KvkNumber,
        body.Address is { } address ? new(address.Street!, address.HouseNumber!, address.ZipCode!, address.Town!, address.Country ?? "NL") : null,
        body.Email, body.Phone);
}
