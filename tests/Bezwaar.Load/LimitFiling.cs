using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Awb;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Load;

/// <summary>
/// A filing as the limit host stores it: the same rows as the platform, of about the same size, without rules. Nothing is
/// validated and no date is computed.
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

    public Receipt Store(ContestedDecision contested, int sequence, FilingInserts inserts, SqliteTransaction transaction, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var number = string.Create(CultureInfo.InvariantCulture, $"BZW-{now.Year:0000}-{sequence:000000}");
        var at = now.UtcDateTime;
        var today = DateOnly.FromDateTime(at);
        var filingLastDay = contested.PublishedOn!.Value.AddDays(TermInDays);
        var deadline = filingLastDay.AddDays(TermInDays);
        var contactDue = today.AddDays(7);
        var objector = ToParty(Body.Objector!);
        var preferences = Body.ContactPreferences!;
        var details = """{"channel":"electronic","timeliness":"timely"}""";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id:N}|1|{now.UtcTicks}|ObjectionFiled|{Actor}|{details}|")));
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

        inserts.Objection.Execute(
            transaction,
            id, 1, number, "Received", at, at, "Electronic",
            JsonSerializer.Serialize(contested, ColumnJson.Default.ContestedDecision), contested.DecisionId, contested.DecisionType,
            JsonSerializer.Serialize(objector, ColumnJson.Default.Party), objector.DisplayName, null, "[]",
            Body.InterestedParties ?? 0, Body.Grounds, Body.GroundsFollow ?? false, Body.DesiredOutcome,
            JsonSerializer.Serialize(new(preferences.Phone, preferences.Times!, preferences.Language!, preferences.HelpNeeded), ColumnJson.Default.ContactPreferences),
            JsonSerializer.Serialize(Body.ElectronicPost!, ColumnJson.Default.IReadOnlyListMessageKind), null, null,
            "Timely", filingLastDay, deadline, deadline, deadline, "Running", contactDue, null,
            $"{number} {objector.DisplayName} {objector.Name} {contested.Reference} {contested.Description}".ToLowerInvariant(), 1, hash);
        inserts.Fact.Execute(transaction, id, 1, $$"""{"type":"received","channel":"electronic","at":"{{now:O}}"}""", Actor, at);
        inserts.Entry.Execute(transaction, id, 1, at, "ObjectionFiled", Actor, details, Array.Empty<byte>(), hash);
        inserts.Link.Execute(transaction, Guid.CreateVersion7(now), id, SHA256.HashData(Encoding.UTF8.GetBytes(token)), at, at.AddDays(400));

        return new(
            id, number, now, ObjectionStatus.Received, Timeliness.Timely, filingLastDay, deadline, false,
            [Steps[0] with { By = contactDue }, Steps[1], Steps[2] with { By = deadline }],
            Samples.Municipality.Settings.Contact, token);
    }

    private static Party ToParty(FileObjection.PartyBody body) => new(
        body.Kind ?? PartyKind.Person, body.Name!, body.OrganisationName, body.KvkNumber,
        body.Address is { } address ? new(address.Street!, address.HouseNumber!, address.ZipCode!, address.Town!, address.Country ?? "NL") : null,
        body.Email, body.Phone);
}
