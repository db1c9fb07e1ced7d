using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Features.MediationReferrals;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform.Access;

/// <summary>One of everything that a municipality has, all of it with a mark in its contents that nobody else may ever see.</summary>
internal sealed class Belongings
{
    private readonly Dictionary<string, string> ids = [];

    private Belongings(string mark) => Mark = mark;

    /// <summary>Stands in every name, text and address of these belongings, and in nothing else.</summary>
    public string Mark { get; }

    /// <summary>The id that goes into a path parameter of this name.</summary>
    public string? IdFor(string parameter) => ids.GetValueOrDefault(parameter);

    /// <summary>Everything by which these belongings could be named in a query or a body.</summary>
    public IReadOnlyCollection<string> Handles => [.. ids.Where(id => id.Key is not ("partyId" or "sequence" or "about")).Select(id => id.Value)];

    public static async Task<Belongings> OfAsync(TestMunicipality municipality, string bsn)
    {
        var mark = $"Merk{Guid.NewGuid():N}";
        var all = new Belongings(mark);
        using var citizen = await municipality.CitizenAsync(bsn);
        using var administrator = await municipality.StaffAsync(Role.Administrator, Role.Coordinator);
        var system = municipality.Coordinator;

        var reference = $"OMG-{Guid.NewGuid():N}";
        var decision = (await system.CreateAsync("decisions", Journeys.Decision(reference, Calls.Today.AddDays(-10).Iso())
            .With("addressee", new { name = mark, address = $"{mark} 12" }).With("description", $"{mark} geweigerd."))).Is(HttpStatusCode.Created);
        var filing = Calls.Filing().By(mark).With("contestedDecision", new { reference, dateOfNotice = Calls.Today.AddDays(-10) })
            .With("grounds", $"{mark} klopt niet.").With("desiredOutcome", mark);
        var filed = (await citizen.CreateAsync("objections", filing)).Is(HttpStatusCode.Created);
        var objection = filed.Get("objectionId")!;
        var linked = (await municipality.Citizen.CreateAsync("objections", Calls.Filing().By(mark))).Is(HttpStatusCode.Created);
        var attempt = (await system.CreateAsync($"objections/{objection}/contact-attempts", Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O", null)))).Is(HttpStatusCode.Created);
        var referral = (await system.CreateAsync($"objections/{objection}/mediation-referrals", new { reason = mark, proposedBy = mark })).Is(HttpStatusCode.Created);
        var intention = (await system.CreateAsync("intended-decisions", Intention.Body($"VN-{mark}", citizen: new { name = mark, bsn }).With("reasons", mark))).Is(HttpStatusCode.Created);
        (await system.CreateAsync(
            $"objections/{objection}/informal-outcomes", new { kind = "partial-solution", on = Calls.Today, by = mark, agreed = mark }, ifMatch: await system.ETagAsync($"objections/{objection}"))).Is(HttpStatusCode.Created);
        var callback = (await system.CreateAsync($"objections/{objection}/callbacks", new { at = Contact.Slot(1), with = mark })).Is(HttpStatusCode.Created);
        var agreement = (await system.CreateAsync($"objections/{objection}/agreements", Contact.Agreement(mark))).Is(HttpStatusCode.Created);
        var note = (await administrator.CreateAsync($"objections/{objection}/private-notes", new { text = mark })).Is(HttpStatusCode.Created);
        var entry = (await system.CreateAsync($"objections/{objection}/time-entries", new { activity = "study", minutes = 30, on = Calls.Today, by = mark })).Is(HttpStatusCode.Created);
        var client = (await administrator.CreateAsync("api-clients", new { name = mark, purpose = mark, scopes = new[] { Permissions.ObjectionsRead } })).Is(HttpStatusCode.Created);
        var mediator = (await system.CreateAsync("mediators", Mediation.Mediator().With("name", mark))).Is(HttpStatusCode.Created);
        (await system.CreateAsync($"objections/{objection}/mediation-suitability", new { answers = SuitabilityTests.Answers(), answeredBy = mark })).Is(HttpStatusCode.Created);
        var draft = (await citizen.CreateAsync("filing-drafts", new { step = mark, answers = new { text = mark } })).Is(HttpStatusCode.Created);
        await citizen.UploadAsync($"filing-drafts/{draft.Get("id")}", $"{mark}.pdf", Uploads.Pdf);
        var document = await system.UploadAsync($"objections/{objection}", $"{mark}.pdf", Uploads.Pdf);
        var view = (await administrator.CreateAsync("worklist-views", new { name = mark, filter = new { text = mark } })).Is(HttpStatusCode.Created);
        await municipality.ExpiredCaseAsync(mark);
        var list = (await administrator.CreateAsync("destruction-lists", new { })).Is(HttpStatusCode.Created);
        var page = await system.ReadAsync("objections?sort=receivedAt&limit=1");

        all.ids["decisionId"] = decision.Get("id")!;
        all.ids["objectionId"] = objection;
        all.ids["attemptId"] = attempt.Get("id")!;
        all.ids["referralId"] = referral.Get("id")!;
        all.ids["mediatorId"] = mediator.Get("id")!;
        all.ids["intendedDecisionId"] = intention.Get("id")!;
        all.ids["intentionToken"] = intention.Get("accessToken")!;
        all.ids["callbackId"] = callback.Get("id")!;
        all.ids["agreementId"] = agreement.Get("id")!;
        all.ids["draftId"] = draft.Get("id")!;
        all.ids["documentId"] = document.Get("id")!;
        all.ids["viewId"] = view.Get("id")!;
        all.ids["noteId"] = note.Get("id")!;
        all.ids["entryId"] = entry.Get("id")!;
        all.ids["apiClientId"] = client.Get("apiClient.id")!;
        all.ids["listId"] = list.Get("id")!;
        all.ids["partyId"] = "objector";
        all.ids["sequence"] = "1";
        all.ids["about"] = "default";
        all.ids["reference"] = reference;
        all.ids["number"] = filed.Get("number")!;
        all.ids["accessToken"] = linked.Get("accessToken")!;
        all.ids["bsn"] = bsn;
        if (page.Get("nextCursor") is { } cursor)
            all.ids["cursor"] = cursor;
        return all;
    }
}
