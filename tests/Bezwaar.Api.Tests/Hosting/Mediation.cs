using System.Net;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>A mediation referral of a case of fixed dates, step by step, each with the version that the step before gave.</summary>
internal sealed class Mediation(HttpClient client, Guid objection, Answer proposed)
{
    public static readonly object Mediator = new { name = "Mr. A. Bakker", mfnNumber = "12345" };
    public static readonly object Proposal = new { reason = "Beide buren willen praten.", proposedBy = "j.jansen" };

    public Guid Objection => objection;
    public string? ReferralId { get; } = proposed.Get("id");
    public string Path { get; } = $"objections/{objection}/mediation-referrals/{proposed.Get("id")}";
    public string ETag { get; private set; } = proposed.ETag;

    /// <summary>Proposed after the objector was reached.</summary>
    public static async Task<Mediation> ProposedAsync(HttpClient client, Dictionary<string, object?>? filing = null)
    {
        var objection = await client.ReachedCaseAsync(filing);
        return new(client, objection, (await client.CreateAsync($"objections/{objection}/mediation-referrals", Proposal)).Is(HttpStatusCode.Created));
    }

    /// <summary>Proposed, agreed to by the objector and the authority in everything, and started on 12 May 2026.</summary>
    public static async Task<Mediation> StartedAsync(HttpClient client, object? stopClock = null)
    {
        var mediation = await ProposedAsync(client);
        (await mediation.ConsentAsync("objector")).Is(HttpStatusCode.OK);
        (await mediation.ConsentAsync("authority")).Is(HttpStatusCode.OK);
        (await mediation.StartAsync(stopClock)).Is(HttpStatusCode.OK);
        return mediation;
    }

    public Task<Answer> ConsentAsync(string party, bool toMediation = true, bool toPostponement = true, string on = "2026-05-08") =>
        ChangeAsync($"consents/{party}", new { toMediation, toPostponement, on, manner = "in-writing" });

    public Task<Answer> StartAsync(object? stopClock = null, string startedOn = "2026-05-12") =>
        ChangeAsync("start", new { startedOn, mediator = Mediator, stopClock });

    public Task<Answer> EndAsync(string endedOn = "2026-06-16", string outcome = "agreement") => ChangeAsync("end", new { endedOn, outcome });

    public Task<Answer> RevokeAsync() => ChangeAsync("revocation", new { reason = "De bezwaarmaker kiest voor een gesprek." });

    public async Task<Answer> TakeBackConsentAsync(string party) =>
        Follow(await client.SendAsync(HttpMethod.Delete, $"{Path}/consents/{party}", ifMatch: ETag));

    public async Task<Answer> ChangeAsync(string step, object body) => Follow(await client.ChangeAsync($"{Path}/{step}", body, ETag));

    public Task<Answer> ReadAsync() => client.ReadAsync(Path);

    /// <summary>The objection as it stands now.</summary>
    public Task<Answer> CaseAsync() => client.ReadAsync($"objections/{objection}");

    private Answer Follow(Answer answer)
    {
        if (answer.Status is HttpStatusCode.OK)
            ETag = answer.ETag;
        return answer;
    }
}
