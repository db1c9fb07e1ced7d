using System.Net;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>A mediation referral of a case of fixed dates, step by step, each with the version that the step before gave.</summary>
internal sealed class Mediation(HttpClient client, Guid objection, Answer proposed)
{
    public static readonly object Proposal = new { reason = "Beide buren willen praten.", proposedBy = "j.jansen" };

    public Guid Objection => objection;
    public string? ReferralId { get; } = proposed.Get("id");
    public string Path { get; } = $"objections/{objection}/mediation-referrals/{proposed.Get("id")}";
    public string ETag { get; private set; } = proposed.ETag;

    /// <summary>Proposed after the objector was reached.</summary>
    public static async Task<Mediation> ProposedAsync(HttpClient client, Dictionary<string, object?>? filing = null) =>
        await ProposedAsync(client, await client.ReachedCaseAsync(filing));

    /// <summary>Proposed in a case whose objector was reached.</summary>
    public static async Task<Mediation> ProposedAsync(HttpClient client, Guid objection) =>
        new(client, objection, (await client.CreateAsync($"objections/{objection}/mediation-referrals", Proposal)).Is(HttpStatusCode.Created));

    /// <summary>Proposed, agreed to by the objector and the authority in everything, and started on 12 May 2026.</summary>
    public static async Task<Mediation> StartedAsync(HttpClient client, object? stopClock = null, Dictionary<string, object?>? filing = null)
    {
        var mediation = await ProposedAsync(client, filing);
        (await mediation.ConsentAsync("objector")).Is(HttpStatusCode.OK);
        (await mediation.ConsentAsync("authority")).Is(HttpStatusCode.OK);
        (await mediation.StartAsync(stopClock)).Is(HttpStatusCode.OK);
        return mediation;
    }

    /// <summary>What the register can hold of a mediator; a number that nobody else has.</summary>
    public static Dictionary<string, object?> Mediator(string? staffId = null) => new()
    {
        ["name"] = "Mr. A. Bakker",
        ["mfnNumber"] = $"{Random.Shared.Next(1_000_000, 9_999_999)}",
        ["fields"] = new[] { "omgevingsrecht" },
        ["languages"] = new[] { "nl" },
        ["region"] = "Eikendam",
        ["ratePerHourInCents"] = 18_000,
        ["staffId"] = staffId,
        ["email"] = "mediator@example.nl",
        ["phone"] = "+31101234567",
    };

    /// <summary>A mediator in the register who signs in with this identifier: the one who is there, or else a new one.</summary>
    public static async Task<string> MediatorAsync(HttpClient client, string? staffId = null)
    {
        var known = (await client.AllPagesAsync("mediators?limit=100")).SelectMany(page => page.Json.GetProperty("items").EnumerateArray()).ToList();
        var found = known.FirstOrDefault(mediator => mediator.Get("staffId") == staffId && mediator.Get("isActive") == "true" && mediator.Get("unavailableUntil") is null);
        return found.ValueKind is System.Text.Json.JsonValueKind.Object ? found.Get("id")! : (await client.CreateAsync("mediators", Mediator(staffId))).Is(HttpStatusCode.Created).Get("id")!;
    }

    public Task<Answer> ConsentAsync(string party, bool toMediation = true, bool toPostponement = true, string on = "2026-05-08") =>
        ChangeAsync($"consents/{party}", new { toMediation, toPostponement, on, manner = "in-writing" });

    public async Task<Answer> StartAsync(object? stopClock = null, string startedOn = "2026-05-12", string? staffId = null) =>
        await ChangeAsync("start", new { startedOn, mediatorId = await MediatorAsync(client, staffId), stopClock });

    public Task<Answer> EndAsync(string endedOn = "2026-06-16", string outcome = "agreement") => ChangeAsync("end", new { endedOn, outcome });

    public Task<Answer> RevokeAsync() => ChangeAsync("revocation", new { reason = "De bezwaarmaker kiest voor een gesprek." });

    public async Task<Answer> TakeBackConsentAsync(string party) =>
        Follow(await client.SendAsync(HttpMethod.Delete, $"{Path}/consents/{party}", ifMatch: ETag));

    public async Task<Answer> ChangeAsync(string step, object body) => Follow(await client.ChangeAsync($"{Path}/{step}", body, ETag));

    /// <summary>A step that creates something.</summary>
    public async Task<Answer> CreateAsync(string step, object body, string? key = null, string? ifMatch = null) =>
        Follow(await client.CreateAsync($"{Path}/{step}", body, key, ifMatch ?? ETag));

    public Task<Answer> ReadAsync() => client.ReadAsync(Path);

    /// <summary>The objection as it stands now.</summary>
    public Task<Answer> CaseAsync() => client.ReadAsync($"objections/{objection}");

    private Answer Follow(Answer answer)
    {
        if (answer.Status is HttpStatusCode.OK or HttpStatusCode.Created)
            ETag = answer.ETag;
        return answer;
    }
}
