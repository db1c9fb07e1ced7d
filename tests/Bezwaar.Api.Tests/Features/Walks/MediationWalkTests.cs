using System.Net;
using Bezwaar.Api.Tests.Features.MediationReferrals;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Walks;

/// <summary>The route by mediation: the clock stands still with consent (Awb 7:10(4)(a)), runs on the day after, and a new decision follows (6:19).</summary>
public sealed class MediationWalkTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Who_is_satisfied_with_the_new_decision_withdraws()
    {
        await using var walk = new Walk(municipality, "2026-04-20");
        using var citizen = await walk.CitizenAsync();
        var objection = await walk.FileAsync(citizen);
        var referral = await MediatedAsync(walk, objection, citizen);
        await DecideAnewAsync(walk, objection, "satisfied");
        await objection.StandsAsync("2026-06-24", "confirm-withdrawal", "2026-06-17");
        await objection.AsksCitizenAsync("confirm-withdrawal");

        await ChangeAsync(walk, referral, "follow-up", new { followUp = "new-decision", on = walk.Today });
        await objection.StandsAsync("2026-06-24", "confirm-withdrawal", "2026-06-17");

        await walk.GoToAsync("2026-06-05");
        await objection.ConfirmWithdrawalAsync();
        await objection.StandsAsync("2026-06-24", "await-withdrawal-final", "2026-06-15");

        await walk.GoToAsync("2026-06-13");
        await objection.IsOverAsync("withdrawn");
        Assert.Equal("2026-06-05", (await objection.ReadAsync()).Get("withdrawal.tookEffectOn"));
        await CostsAsync(walk, objection);
    }

    [Fact]
    public async Task Who_is_not_satisfied_objects_to_the_new_decision_as_well()
    {
        await using var walk = new Walk(municipality, "2026-04-20");
        using var citizen = await walk.CitizenAsync();
        var objection = await walk.FileAsync(citizen);
        var referral = await MediatedAsync(walk, objection, citizen);
        await DecideAnewAsync(walk, objection, "continues");
        await objection.StandsAsync("2026-06-24", "decide", "2026-06-24");

        // The session turns out to have been longer; that asks for nothing new to follow.
        await ChangeAsync(walk, referral, "sessions/1", new { on = "2026-05-20", durationMinutes = 120, costInCents = 37_000 });
        await objection.StandsAsync("2026-06-24", "decide", "2026-06-24");

        await walk.GoToAsync("2026-06-15");
        (await walk.System.TryRecordAsync(objection.Id, new { type = "decided", on = walk.Today })).Is(HttpStatusCode.Created);
        await objection.IsOverAsync("decided");
        await CostsAsync(walk, objection);
    }

    [Fact]
    public async Task Who_takes_the_withdrawal_back_sees_the_mediation_ask_for_something_to_follow_again()
    {
        await using var walk = new Walk(municipality, "2026-04-20");
        using var citizen = await walk.CitizenAsync();
        var objection = await walk.FileAsync(citizen);
        await MediatedAsync(walk, objection, citizen);
        await objection.StandsAsync("2026-06-24", "follow-up-mediation", "2026-06-10");
        await objection.ConcludeAsync(new { kind = "explained-and-withdrawn", on = walk.Today, by = "j.jansen", agreed = "Zij trekken samen op." });
        await objection.StandsAsync("2026-06-24", "confirm-withdrawal", "2026-06-11");

        var etag = (await citizen.ReadAsync($"{objection.OwnPath}/informal-outcome")).ETag;
        (await citizen.SendAsync(HttpMethod.Delete, $"{objection.OwnPath}/informal-outcome/confirmation", ifMatch: etag)).Is(HttpStatusCode.NoContent);

        await objection.StandsAsync("2026-06-24", "follow-up-mediation", "2026-06-10");
    }

    /// <summary>From the first call to the end of the mediation with an agreement, 22 days of which the clock stood still. Gives the path of the referral.</summary>
    private static async Task<string> MediatedAsync(Walk walk, WalkedCase objection, HttpClient citizen)
    {
        await objection.StandsAsync("2026-06-02", "assign-handler", "2026-04-22", "coordinator");
        await objection.AssignAsync();
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-04-28");

        await walk.GoToAsync("2026-04-22");
        await objection.ReachAsync("mediation");
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-05-04");

        await walk.GoToAsync("2026-04-23");
        var check = await walk.System.CreateAsync($"{objection.Path}/mediation-suitability", new { answers = SuitabilityTests.Answers(), answeredBy = "j.jansen" });
        Assert.Equal("advised", check.Is(HttpStatusCode.Created).Get("advice"));
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-05-04");

        await walk.GoToAsync("2026-04-24");
        var proposed = (await walk.System.CreateAsync($"{objection.Path}/mediation-referrals", Mediation.Proposal)).Is(HttpStatusCode.Created);
        var referral = $"{objection.Path}/mediation-referrals/{proposed.Get("id")}";
        await objection.StandsAsync("2026-06-02", "await-consents", "2026-05-12");
        await objection.AsksCitizenAsync("answer-mediation");

        await walk.GoToAsync("2026-04-28");
        (await citizen.ChangeAsync($"{objection.OwnPath}/mediation-referrals/{proposed.Get("id")}/consent", new { toMediation = true, toPostponement = true }, proposed.ETag)).Is(HttpStatusCode.OK);
        await objection.StandsAsync("2026-06-02", "await-consents", "2026-05-12");
        Assert.DoesNotContain("answer-mediation", await objection.CitizenStepsAsync());

        await walk.GoToAsync("2026-04-30");
        await ChangeAsync(walk, referral, "consents/authority", new { toMediation = true, toPostponement = true, on = walk.Today, manner = "in-writing" });
        await objection.StandsAsync("2026-06-02", "start-mediation", "2026-05-08");

        await walk.GoToAsync("2026-05-06");
        var mediator = await Mediation.MediatorAsync(walk.System);
        await ChangeAsync(walk, referral, "start", new { startedOn = walk.Today, mediatorId = mediator, stopClock = new { ground = "all-parties-consent" } });
        Assert.Equal("stopped", (await objection.ReadAsync()).Get("clock"));
        await objection.StandsAsync("2026-06-03", "mediation-running", "2026-06-03");

        await walk.GoToAsync("2026-05-20");
        await objection.StandsAsync("2026-06-17", "mediation-running", "2026-06-08");
        (await walk.System.CreateAsync($"{referral}/sessions", new { on = walk.Today, durationMinutes = 90, costInCents = 37_000 }, ifMatch: await walk.System.ETagAsync(referral))).Is(HttpStatusCode.Created);
        await objection.StandsAsync("2026-06-17", "mediation-running", "2026-06-17");

        await walk.GoToAsync("2026-05-27");
        await objection.StandsAsync("2026-06-24", "mediation-running", "2026-06-18");
        await ChangeAsync(walk, referral, "end", new { endedOn = walk.Today, outcome = "agreement" });
        await objection.StandsAsync("2026-06-24", "follow-up-mediation", "2026-06-10");

        await walk.GoToAsync("2026-05-28");
        var resumed = await walk.System.DeadlinesAsync(objection.Id, walk.Today.Iso());
        Assert.Equal(("running", "22"), (resumed.Get("decision.clock"), resumed.Get("decision.suspendedDays")));
        await objection.StandsAsync("2026-06-24", "follow-up-mediation", "2026-06-10");
        return referral;
    }

    private static async Task DecideAnewAsync(Walk walk, WalkedCase objection, string standing)
    {
        await walk.GoToAsync("2026-06-03");
        var decision = (await walk.System.CreateAsync("decisions", Journeys.Decision($"NIEUW-{standing}", "2026-06-03"))).Is(HttpStatusCode.Created);
        await objection.StandsAsync("2026-06-24", "follow-up-mediation", "2026-06-10");
        await objection.ConcludeAsync(new { kind = "new-decision", on = walk.Today, by = "j.jansen", decisionId = decision.Get("id"), standing, agreed = "Zoals de partijen afspraken." });
    }

    private static async Task CostsAsync(Walk walk, WalkedCase objection)
    {
        var costs = (await walk.System.ReadAsync($"{objection.Path}/costs")).Is(HttpStatusCode.OK);
        Assert.Equal(
            [("contact", "18", "2550"), ("mediation", "0", "37000")],
            costs.Json.GetProperty("activities").EnumerateArray().Select(activity => (activity.Get("activity"), activity.Get("minutes"), activity.Get("euroCents"))));
        Assert.Equal(("18", "39550"), (costs.Get("minutes"), costs.Get("euroCents")));
    }

    private static async Task ChangeAsync(Walk walk, string referral, string step, object body) =>
        (await walk.System.ChangeAsync($"{referral}/{step}", body, await walk.System.ETagAsync(referral))).Is(HttpStatusCode.OK);
}
