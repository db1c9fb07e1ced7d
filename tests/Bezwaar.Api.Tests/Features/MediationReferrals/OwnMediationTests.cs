using System.Net;
using Bezwaar.Api.Features.MediationReferrals;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>A citizen reads the proposal, says yes or no, and takes a yes back at any moment. Without a pause the decision is due on 2 June 2026.</summary>
public sealed class OwnMediationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Yes = new { toMediation = true, toPostponement = true };

    [Fact]
    public async Task The_citizen_reads_what_mediation_asks_and_says_yes_in_the_portal()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await ClaimedCaseAsync(citizen);
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, objection);
        var path = $"my/{mediation.Path}";

        var proposed = (await citizen.ReadAsync(path)).Is(HttpStatusCode.OK);
        Assert.Equal(["what", "voluntary", "confidential", "clock", "cost", "own-contribution"], proposed.Json.GetProperty("explanation").EnumerateArray().Select(item => item.Get("code")));
        Assert.Null(proposed.Get("consent"));
        Assert.DoesNotContain("Beide buren willen praten", proposed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("j.jansen", proposed.Text, StringComparison.Ordinal);
        Assert.Equal([mediation.ReferralId], (await citizen.ReadAsync($"my/objections/{objection}/mediation-referrals")).Rows("id"));

        var said = (await citizen.ChangeAsync($"{path}/consent", Yes, proposed.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal("\"2\"", said.ETag);
        Assert.Equal("portal", said.Get("consent.manner"));
        Assert.Equal(Calls.Today.Iso(), said.Get("consent.on"));
        Assert.InRange(DateTimeOffset.Parse(said.Get("consent.recordedAt")!, null), DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
        Assert.Equal("portal", (await mediation.ReadAsync()).Get("parties.0.consent.manner"));
        Assert.Equal(("mediation-consent-given", "citizen"), await LastToldAsync(citizen, objection));
    }

    [Fact]
    public async Task Taking_consent_back_ends_a_running_mediation_today_and_the_clock_runs_again_tomorrow()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await ClaimedCaseAsync(citizen);
        var mediation = await StartedAsync(objection);
        var path = $"my/{mediation.Path}";

        var ended = (await citizen.SendAsync(HttpMethod.Delete, $"{path}/consent", ifMatch: mediation.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal(("ended", "broken-off-by-objector", Calls.Today.Iso(), "false"), (ended.Get("status"), ended.Get("outcome"), ended.Get("endedOn"), ended.Get("clockStandsStill")));
        Assert.Null(ended.Get("consent"));
        var days = Calls.Today.DayNumber - new DateOnly(2026, 5, 12).DayNumber + 1;
        var after = await municipality.CaseSystem.DeadlinesAsync(objection, Calls.Today.AddDays(1).Iso());
        Assert.Equal(($"{days}", "running"), (after.Get("decision.suspendedDays"), after.Get("decision.clock")));
        (await citizen.ChangeAsync($"{path}/consent", Yes, ended.ETag)).IsProblem(HttpStatusCode.Conflict, "mediation-not-open");
        (await citizen.SendAsync(HttpMethod.Delete, $"{path}/consent", ifMatch: ended.ETag)).IsProblem(HttpStatusCode.Conflict, "mediation-not-open");
    }

    [Fact]
    public async Task Saying_no_to_the_standstill_alone_lets_the_mediation_go_on()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await ClaimedCaseAsync(citizen);
        var mediation = await StartedAsync(objection);

        var changed = (await citizen.ChangeAsync($"my/{mediation.Path}/consent", new { toMediation = true, toPostponement = false }, mediation.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal(("started", "false"), (changed.Get("status"), changed.Get("clockStandsStill")));
        Assert.Equal("running", (await municipality.CaseSystem.DeadlinesAsync(objection, Calls.Today.AddDays(1).Iso())).Get("decision.clock"));
    }

    [Fact]
    public async Task Of_a_citizen_and_a_handler_at_once_one_is_heard_and_the_other_reads_again()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await ClaimedCaseAsync(citizen);
        var mediation = await StartedAsync(objection);

        var answers = await Task.WhenAll(
            Task.Run(() => citizen.SendAsync(HttpMethod.Delete, $"my/{mediation.Path}/consent", ifMatch: mediation.ETag), TestContext.Current.CancellationToken),
            Task.Run(() => municipality.CaseSystem.CreateAsync($"{mediation.Path}/sessions", new { on = "2026-05-12", durationMinutes = 60, costInCents = 0 }, ifMatch: mediation.ETag), TestContext.Current.CancellationToken));

        Assert.Single(answers, answer => answer.Response.IsSuccessStatusCode);
        Assert.Single(answers, answer => answer.Status is HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Another_citizen_finds_nothing_and_a_link_reads_only()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var other = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await ClaimedCaseAsync(citizen);
        var (otherObjection, _) = await ClaimedCaseAsync(other);
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, objection);

        foreach (var path in new[] { $"my/{mediation.Path}", $"my/objections/{otherObjection}/mediation-referrals/{mediation.ReferralId}" })
        {
            (await other.ReadAsync(path)).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await other.ChangeAsync($"{path}/consent", Yes, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await other.SendAsync(HttpMethod.Delete, $"{path}/consent", ifMatch: "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        }

        (await other.ReadAsync($"my/objections/{objection}/mediation-referrals")).IsProblem(HttpStatusCode.NotFound, "not-found");

        var (linked, token) = await CaseAsync();
        var proposed = await Mediation.ProposedAsync(municipality.CaseSystem, linked);
        using var holder = municipality.WithLink(token);
        Assert.Equal([proposed.ReferralId], (await holder.ReadAsync($"my/objections/{linked}/mediation-referrals")).Rows("id"));
        (await holder.ChangeAsync($"my/{proposed.Path}/consent", Yes, "\"1\"")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task An_answer_is_complete_and_on_the_version_that_was_read_and_staff_cannot_answer_as_the_portal()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await ClaimedCaseAsync(citizen);
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, objection);
        var path = $"my/{mediation.Path}/consent";

        Assert.Equal(["#/toMediation", "#/toPostponement"], (await citizen.ChangeAsync(path, new { }, "\"1\"")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await citizen.SendAsync(HttpMethod.Put, path, Yes)).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await citizen.ChangeAsync(path, Yes, "\"9\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await citizen.SendAsync(HttpMethod.Delete, path)).IsProblem((HttpStatusCode)428, "if-match-missing");
        var staff = await mediation.ChangeAsync("consents/objector", new { toMediation = true, toPostponement = true, on = "2026-05-08", manner = "portal" });
        Assert.Equal(["#/manner"], staff.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task The_proposal_is_mailed_to_a_confirmed_address_and_to_no_other()
    {
        var (confirmed, unconfirmed) = (Mailbox.NewAddress(), Mailbox.NewAddress());
        var mailbox = Mailbox.Of(municipality.Host);
        foreach (var address in new[] { confirmed, unconfirmed })
        {
            var filing = Journeys.CounterFiling().With("objector", new { name = "M. de Boer", email = address, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } });
            var objection = await municipality.CaseSystem.ReachedCaseAsync(filing);
            var token = Mailbox.TokenIn((await mailbox.WaitForAsync(address, 1))[0]);
            if (address == confirmed)
                (await municipality.Citizen.SendAsync(HttpMethod.Post, "email-confirmations", new { token })).Is(HttpStatusCode.OK);
            await Mediation.ProposedAsync(municipality.CaseSystem, objection);
        }

        var mail = (await mailbox.WaitForAsync(confirmed, 2))[1];

        foreach (var item in MediationExplanation.Items)
        {
            Assert.Contains(item.Text.Nl, mail.TextBody, StringComparison.Ordinal);
            Assert.Contains(item.Text.En, mail.TextBody, StringComparison.Ordinal);
        }

        foreach (var personal in new[] { "Boer", "dakkapel", "buren", "mediation-referrals" })
            Assert.DoesNotContain(personal, mail.TextBody, StringComparison.OrdinalIgnoreCase);
        Assert.Single(mailbox.Of(unconfirmed));
    }

    [Fact]
    public async Task Everybody_can_read_what_mediation_is()
    {
        var items = (await municipality.Citizen.ReadAsync("mediation-explanation")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray();

        Assert.Equal(MediationExplanation.Items.Select(item => item.Text.Nl), items.Select(item => item.Get("text.nl")));
    }

    private async Task<Mediation> StartedAsync(Guid objection)
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, objection);
        (await mediation.ConsentAsync("objector")).Is(HttpStatusCode.OK);
        (await mediation.ConsentAsync("authority")).Is(HttpStatusCode.OK);
        (await mediation.StartAsync(new { ground = "all-parties-consent" })).Is(HttpStatusCode.OK);
        return mediation;
    }

    /// <summary>A case of fixed dates that the citizen claimed, whose objector was reached.</summary>
    private async Task<(Guid Objection, string Token)> ClaimedCaseAsync(HttpClient citizen)
    {
        var (objection, token) = await CaseAsync();
        (await citizen.CreateAsync("my/objections/claims", new { accessToken = token })).Is(HttpStatusCode.Created);
        return (objection, token);
    }

    private async Task<(Guid Objection, string Token)> CaseAsync()
    {
        var filed = (await municipality.CaseSystem.CreateAsync("objections", Journeys.CounterFiling())).Is(HttpStatusCode.Created);
        var objection = filed.Json.GetProperty("objectionId").GetGuid();
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached"))).Is(HttpStatusCode.Created);
        return (objection, filed.Get("accessToken")!);
    }

    private static async Task<(string? Type, string? By)> LastToldAsync(HttpClient citizen, Guid objection)
    {
        var last = (await citizen.ReadAsync($"my/objections/{objection}/timeline?limit=100")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().Last();
        return (last.Get("type"), last.Get("by"));
    }
}
