using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Walks;

/// <summary>The informal route: two attempts in vain, a good conversation, an agreement that is kept, a withdrawal (Awb 6:21).</summary>
public sealed class WithdrawalWalkTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_conversation_and_a_kept_agreement_end_in_a_withdrawal()
    {
        await using var walk = new Walk(municipality, "2026-04-20");
        using var citizen = await walk.CitizenAsync();
        var objection = await walk.FileAsync(citizen);
        await objection.StandsAsync("2026-06-02", "assign-handler", "2026-04-22", "coordinator");

        await walk.GoToAsync("2026-04-21");
        await objection.AssignAsync();
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-04-28");

        await walk.GoToAsync("2026-04-22", hour: 10.5);
        await objection.TryAsync("no-answer");
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-04-23");

        await walk.GoToAsync("2026-04-23", hour: 14.5);
        await objection.TryAsync("voicemail");
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-04-24");

        await walk.GoToAsync("2026-04-24");
        await objection.ReachAsync("conversation-with-department");
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-05-04");

        var agreement = (await walk.System.CreateAsync($"{objection.Path}/agreements", new { who = "municipality", what = "Wij leggen de tekening uit.", byWhen = "2026-04-29", by = "j.jansen" })).Is(HttpStatusCode.Created);
        await objection.StandsAsync("2026-06-02", "keep-agreement", "2026-04-29");
        await objection.AsksCitizenAsync("check-agreements");

        Assert.Equal("letter", (await walk.System.CreateAsync($"{objection.Path}/agreement-confirmations", new { by = "j.jansen" })).Is(HttpStatusCode.Created).Get("means"));
        await objection.StandsAsync("2026-06-02", "keep-agreement", "2026-04-29");

        await walk.GoToAsync("2026-04-28");
        var own = $"{objection.OwnPath}/agreements/{agreement.Get("id")}";
        var told = (await citizen.ReadAsync($"{objection.OwnPath}/agreements")).Is(HttpStatusCode.OK);
        Assert.EndsWith("Wij leggen de tekening uit.", told.Get("items.0.text.nl"), StringComparison.Ordinal);
        var accepted = (await citizen.ChangeAsync($"{own}/response", new { accepts = true }, $"\"{told.Get("items.0.version")}\"")).Is(HttpStatusCode.OK);
        await objection.StandsAsync("2026-06-02", "keep-agreement", "2026-04-29");
        Assert.DoesNotContain("check-agreements", await objection.CitizenStepsAsync());

        await walk.GoToAsync("2026-04-29");
        (await walk.System.ChangeAsync($"{objection.Path}/agreements/{agreement.Get("id")}/kept", new { keptOn = walk.Today }, accepted.ETag)).Is(HttpStatusCode.OK);
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-05-04");

        await walk.GoToAsync("2026-04-30");
        await objection.ConcludeAsync(new { kind = "explained-and-withdrawn", on = walk.Today, by = "j.jansen", agreed = "Hij dient een nieuw plan in." });
        await objection.StandsAsync("2026-06-02", "confirm-withdrawal", "2026-05-18");
        await objection.AsksCitizenAsync("confirm-withdrawal");

        await walk.GoToAsync("2026-05-04");
        await objection.ConfirmWithdrawalAsync();
        await objection.StandsAsync("2026-06-02", "await-withdrawal-final", "2026-05-12");
        Assert.DoesNotContain("confirm-withdrawal", await objection.CitizenStepsAsync());
        await objection.AsksCitizenAsync("reconsider-withdrawal");

        await walk.GoToAsync("2026-05-11");
        await objection.StandsAsync("2026-06-02", "await-withdrawal-final", "2026-05-12");

        await walk.GoToAsync("2026-05-12");
        await objection.IsOverAsync("withdrawn");
        Assert.Equal("2026-05-04", (await objection.ReadAsync()).Get("withdrawal.tookEffectOn"));
        Assert.Equal(("decided", "13.1", "2031-05-04"), await ClosedAsync(walk, objection));
    }

    [Fact]
    public async Task Who_takes_it_back_in_time_has_the_case_as_it_was()
    {
        await using var walk = new Walk(municipality, "2026-04-20");
        using var citizen = await walk.CitizenAsync();
        var objection = await walk.FileAsync(citizen);
        await objection.AssignAsync();
        await walk.GoToAsync("2026-04-22");
        await objection.ReachAsync("explanation");
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-05-04");
        await walk.GoToAsync("2026-04-23");
        await objection.ConcludeAsync(new { kind = "explained-and-withdrawn", on = walk.Today, by = "j.jansen", agreed = "Het is duidelijk." });
        await objection.StandsAsync("2026-06-02", "confirm-withdrawal", "2026-05-07");
        await objection.ConfirmWithdrawalAsync();
        await objection.StandsAsync("2026-06-02", "await-withdrawal-final", "2026-05-01");

        await walk.GoToAsync("2026-04-30");
        var etag = (await citizen.ReadAsync($"{objection.OwnPath}/informal-outcome")).ETag;
        (await citizen.SendAsync(HttpMethod.Delete, $"{objection.OwnPath}/informal-outcome/confirmation", ifMatch: etag)).Is(HttpStatusCode.NoContent);

        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-05-04");
        await walk.GoToAsync("2026-05-02");
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-05-04");
    }

    private static async Task<(string? Clock, string? Category, string? DestroyFrom)> ClosedAsync(Walk walk, WalkedCase objection)
    {
        var deadlines = await walk.System.DeadlinesAsync(objection.Id, walk.Today.Iso());
        return (deadlines.Get("decision.clock"), deadlines.Get("retention.category"), deadlines.Get("retention.destroyFrom"));
    }
}
