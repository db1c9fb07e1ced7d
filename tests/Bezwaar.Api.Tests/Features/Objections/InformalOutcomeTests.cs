using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>What the informal track led to, with its effect in law. In the calendar of 10 March 2026: decide by 2 June.</summary>
public sealed class InformalOutcomeTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private const string Deadline = "2026-06-02";

    [Theory]
    [InlineData("partial-solution", "Het hek wordt lager.", null)]
    [InlineData("full-concession", "De vergunning komt er.", null)]
    [InlineData("to-formal", null, "De standpunten liggen te ver uiteen.")]
    [InlineData("declined", null, null)]
    public async Task What_closes_nothing_leaves_the_clock_and_the_case_as_they_are(string kind, string? agreed, string? reason)
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        var before = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-20");

        var recorded = (await RecordAsync(objection, new { kind, on = "2026-04-24", by = "j.jansen", agreed, reason })).Is(HttpStatusCode.Created);

        Assert.Equal((kind, "2026-04-24", agreed, reason, "1"), (recorded.Get("kind"), recorded.Get("on"), recorded.Get("agreed"), recorded.Get("reason"), recorded.Get("sequence")));
        Assert.Contains(recorded.Json.GetProperty("effects").EnumerateArray(), effect => effect.Get("en") == "The term to decide simply runs on.");
        var after = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(("received", Deadline), (after.Get("status"), after.Get("decisionDeadline")));
        Assert.Equal(recorded.ETag, after.ETag);
        Assert.Equal(before.Text, (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-20")).Text);
        Assert.Contains("informal-outcome-recorded", (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?limit=100")).Rows("type"));
        Assert.Equal([kind], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/informal-outcomes")).Rows("kind"));
    }

    [Fact]
    public async Task Not_reached_leaves_the_formal_track_and_its_clock()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        (await RecordAsync(objection, new { kind = "not-reached", on = "2026-05-08", by = "j.jansen" })).Is(HttpStatusCode.Created);

        Assert.Equal(Deadline, (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("decisionDeadline"));
        (await RecordAsync(objection, new { kind = "not-reached", on = "2026-05-08", by = "j.jansen" })).IsProblem(HttpStatusCode.Conflict, "outcome-recorded");
    }

    [Theory]
    [InlineData("to-formal")]
    [InlineData("declined")]
    [InlineData("full-concession")]
    public async Task What_is_said_about_the_whole_track_is_said_once(string kind)
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        var body = new { kind, on = "2026-04-24", by = "j.jansen", agreed = "Afgesproken.", reason = "Daarom." };

        (await RecordAsync(objection, body)).Is(HttpStatusCode.Created);

        (await RecordAsync(objection, body)).IsProblem(HttpStatusCode.Conflict, "outcome-recorded");
        (await RecordAsync(objection, new { kind = "partial-solution", on = "2026-04-25", by = "j.jansen", agreed = "Ten dele." })).Is(HttpStatusCode.Created);
        (await RecordAsync(objection, body)).IsProblem(HttpStatusCode.Conflict, "outcome-recorded");
    }

    [Theory]
    [InlineData(0, null, "A hearing may be left out (Awb 7:3(e)).")]
    [InlineData(1, false, "A hearing may be left out (Awb 7:3(e)).")]
    [InlineData(1, true, "A hearing must still be held, because others may be harmed (Awb 7:3(e)).")]
    public async Task After_a_full_concession_a_decision_must_follow_and_the_hearing_hangs_on_others(int interestedParties, bool? othersMayBeHarmed, string effect)
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync(Journeys.CounterFiling().With("interestedParties", interestedParties));

        var recorded = (await RecordAsync(objection, new { kind = "full-concession", on = "2026-04-24", by = "j.jansen", agreed = "De vergunning komt er.", othersMayBeHarmed })).Is(HttpStatusCode.Created);

        Assert.Equal(effect, recorded.Get("effects.0.en"));
        Assert.Contains("must still decide", recorded.Get("effects.1.en"), StringComparison.Ordinal);
        Assert.Equal("Reimbursement of costs can be asked for until the decision on the objection (Awb 7:15).", recorded.Get("effects.3.en"));
        await municipality.CaseSystem.RecordAsync(objection, new { type = "costs-requested", on = "2026-04-28" });
        await municipality.CaseSystem.RecordAsync(objection, new { type = "decided", on = "2026-05-06" });
        var decided = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-07");
        Assert.Equal(("decided", "true"), (decided.Get("decision.clock"), decided.Get("costs.admissible")));
    }

    [Fact]
    public async Task Whether_others_may_be_harmed_must_be_said_where_there_are_others()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync(Journeys.CounterFiling().With("interestedParties", 2));

        var refused = await RecordAsync(objection, new { kind = "full-concession", on = "2026-04-24", by = "j.jansen", agreed = "De vergunning komt er." });

        Assert.Equal(["#/othersMayBeHarmed"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Theory]
    [InlineData("continues", "The objection is now against the new decision as well (Awb 6:19).")]
    [InlineData("lacks-interest", "The objection is not against the new decision")]
    public async Task A_new_decision_keeps_the_objection_going_and_the_contested_decision_in_sight(string standing, string effect)
    {
        var reference = $"NIEUW-{standing}";
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision($"OUD-{standing}"))).Is(HttpStatusCode.Created);
        var newDecision = (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(reference, "2026-05-04"))).Is(HttpStatusCode.Created).Get("id");
        var objection = await municipality.CaseSystem.ReachedCaseAsync(Journeys.CounterFiling().With("contestedDecision", new { reference = $"OUD-{standing}", dateOfNotice = "2026-03-10" }));

        var recorded = (await RecordAsync(objection, new { kind = "new-decision", on = "2026-05-04", by = "j.jansen", decisionId = newDecision, standing })).Is(HttpStatusCode.Created);

        Assert.Equal((newDecision, standing), (recorded.Get("decisionId"), recorded.Get("standing")));
        Assert.StartsWith(effect, recorded.Get("effects.0.en"), StringComparison.Ordinal);
        var view = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(("received", Deadline, $"OUD-{standing}"), (view.Get("status"), view.Get("decisionDeadline"), view.Get("contestedDecision.reference")));
        Assert.Null(view.Get("withdrawal"));
    }

    [Fact]
    public async Task Who_is_satisfied_with_the_new_decision_withdraws_once_confirmed()
    {
        var newDecision = (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("TEVREDEN-1", "2026-05-04"))).Is(HttpStatusCode.Created).Get("id");
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        var body = new { kind = "new-decision", on = "2026-05-04", by = "j.jansen", decisionId = newDecision, standing = "satisfied" };

        Assert.Equal(["#/agreed"], (await RecordAsync(objection, body)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        var recorded = (await RecordAsync(objection, new { body.kind, body.on, body.by, body.decisionId, body.standing, agreed = "De dakkapel mag 20 cm lager." })).Is(HttpStatusCode.Created);

        Assert.Equal(("orally", "2026-05-04", null), (recorded.Get("withdrawal.manner"), recorded.Get("withdrawal.statedOn"), recorded.Get("withdrawal.tookEffectOn")));
        Assert.Equal("received", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("status"));
    }

    [Fact]
    public async Task A_new_decision_must_exist_and_be_another()
    {
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("ZELFDE-1"))).Is(HttpStatusCode.Created);
        var objection = await municipality.CaseSystem.ReachedCaseAsync(Journeys.CounterFiling().With("contestedDecision", new { reference = "ZELFDE-1", dateOfNotice = "2026-03-10" }));
        var contested = (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("contestedDecision.decisionId");
        var elsewhere = (await neighbour.Municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision($"ELDERS-{Guid.NewGuid():N}"))).Is(HttpStatusCode.Created).Get("id");

        Assert.Equal(["#/decisionId", "#/standing"], (await RecordAsync(objection, new { kind = "new-decision", on = "2026-05-04", by = "j.jansen" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await RecordAsync(objection, new { kind = "new-decision", on = "2026-05-04", by = "j.jansen", decisionId = contested, standing = "continues" })).IsProblem(HttpStatusCode.UnprocessableEntity, "same-decision");
        Assert.Equal(["#/decisionId"], (await RecordAsync(objection, new { kind = "new-decision", on = "2026-05-04", by = "j.jansen", decisionId = elsewhere, standing = "continues" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task What_is_missing_or_does_not_fit_is_named()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        async Task IsRefusedAsync(object body, params string[] pointers) =>
            Assert.Equal(pointers, (await RecordAsync(objection, body)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

        await IsRefusedAsync(new { }, "#/kind", "#/on", "#/by");
        await IsRefusedAsync(new { kind = "explained-and-withdrawn", on = "2026-04-24", by = "j.jansen" }, "#/agreed");
        await IsRefusedAsync(new { kind = "partial-solution", on = "2026-04-24", by = "j.jansen" }, "#/agreed");
        await IsRefusedAsync(new { kind = "to-formal", on = Calls.Today.AddDays(1), by = "j.jansen" }, "#/on", "#/reason");
        await IsRefusedAsync(new { kind = "declined", on = "2026-04-24", by = "j.jansen", standing = "satisfied", decisionId = Guid.NewGuid(), othersMayBeHarmed = false, agreed = "Iets" }, "#/decisionId", "#/standing", "#/othersMayBeHarmed");
        (await RecordAsync(objection, new { kind = "declined", on = "2026-04-19", by = "j.jansen" })).IsProblem(HttpStatusCode.UnprocessableEntity, "before-receipt");
        (await RecordAsync(objection, new { kind = "partial-solution", on = "2026-04-24", by = "j.jansen", agreed = "Iets" })).IsProblem(HttpStatusCode.UnprocessableEntity, "nobody-was-reached");
        (await RecordAsync(objection, new { kind = "explained-and-withdrawn", on = "2026-04-24", by = "j.jansen", agreed = "Iets" })).IsProblem(HttpStatusCode.UnprocessableEntity, "nobody-was-reached");
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached"))).Is(HttpStatusCode.Created);
        (await RecordAsync(objection, new { kind = "not-reached", on = "2026-04-24", by = "j.jansen" })).IsProblem(HttpStatusCode.UnprocessableEntity, "was-reached");
        Assert.Empty((await municipality.CaseSystem.ReadAsync($"objections/{objection}/informal-outcomes")).Rows("kind"));
    }

    [Fact]
    public async Task A_retry_records_once_and_of_two_at_once_one_is_told_to_look_again()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        var (path, key) = ($"objections/{objection}/informal-outcomes", $"{Guid.NewGuid()}");
        var (etag, body) = (await municipality.CaseSystem.ETagAsync($"objections/{objection}"), new { kind = "declined", on = "2026-04-24", by = "j.jansen" });

        var first = (await municipality.CaseSystem.CreateAsync(path, body, key, etag)).Is(HttpStatusCode.Created);
        var again = (await municipality.CaseSystem.CreateAsync(path, body, key, etag)).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.CreateAsync(path, new { kind = "to-formal", on = "2026-04-24", by = "p.peters", reason = "Anders." }, ifMatch: etag)).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await municipality.CaseSystem.CreateAsync(path, body)).IsProblem((HttpStatusCode)428, "if-match-missing");

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(["declined"], (await municipality.CaseSystem.ReadAsync(path)).Rows("kind"));
    }

    [Fact]
    public async Task It_is_of_its_own_municipality_and_of_an_open_case()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        var body = new { kind = "declined", on = "2026-04-24", by = "j.jansen" };

        (await neighbour.Municipality.CaseSystem.CreateAsync($"objections/{objection}/informal-outcomes", body, ifMatch: "\"2\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await neighbour.Municipality.CaseSystem.ReadAsync($"objections/{objection}/informal-outcomes")).IsProblem(HttpStatusCode.NotFound, "not-found");
        await municipality.CaseSystem.RecordAsync(objection, new { type = "decided", on = "2026-05-06" });
        (await RecordAsync(objection, body)).IsProblem(HttpStatusCode.Conflict, "objection-closed");
    }

    private async Task<Answer> RecordAsync(Guid objection, object body) =>
        await municipality.CaseSystem.CreateAsync($"objections/{objection}/informal-outcomes", body, ifMatch: await municipality.CaseSystem.ETagAsync($"objections/{objection}"));
}
