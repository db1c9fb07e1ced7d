using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Facts move the dates at once, in the view, the list and the explained deadlines alike. Without any, the decision is due on 2 June 2026.</summary>
public sealed class RecordFactTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task An_omission_that_is_repaired_suspends_the_term_for_the_days_between()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal("2026-06-15", await DeadlineAfterAsync(objection, new { type = "omission-requested", on = "2026-04-24", repairBy = "2026-05-08" }));
        Assert.Equal("2026-06-11", await DeadlineAfterAsync(objection, new { type = "omission-repaired", on = "2026-05-04" }));

        var deadlines = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-20");
        Assert.Equal("9", deadlines.Get("decision.suspendedDays"));
        Assert.Equal("2026-06-11", deadlines.Get("decision.deadline"));
        Assert.Equal("running", deadlines.Get("decision.clock"));
        Assert.Equal("2026-06-02", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-04-23")).Get("decision.deadline"));
        Assert.Equal("suspended", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-04-30")).Get("decision.clock"));
    }

    [Fact]
    public async Task An_adjournment_adds_its_weeks_once()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        Assert.Equal("2026-07-14", await DeadlineAfterAsync(objection, new { type = "adjourned", on = "2026-05-28", weeks = 6 }));

        (await municipality.CaseSystem.TryRecordAsync(objection, new { type = "adjourned", on = "2026-06-10", weeks = 2 })).IsProblem(HttpStatusCode.UnprocessableEntity, "second-adjournment");
        Assert.Equal("2026-06-02", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-27")).Get("decision.deadline"));
        var after = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-28");
        Assert.Equal("2026-07-14", after.Get("decision.deadline"));
        Assert.Null(after.Get("decision.latestDayToAdjourn"));
    }

    [Fact]
    public async Task An_adjournment_after_the_deadline_changes_nothing_and_warns()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal("2026-06-02", await DeadlineAfterAsync(objection, new { type = "adjourned", on = "2026-06-03", weeks = 6 }));
        Assert.Equal("adjournment-too-late", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-06-03")).Get("warnings.0.code"));
    }

    [Fact]
    public async Task A_committee_and_an_agreed_date_give_more_time()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal("2026-07-14", await DeadlineAfterAsync(objection, new { type = "committee-announced", on = "2026-04-22" }));
        Assert.Equal("2026-07-28", await DeadlineAfterAsync(objection, new { type = "postponed", on = "2026-05-20", until = "2026-07-28", ground = "objector-consents", othersHarmed = false }));
    }

    [Fact]
    public async Task A_hearing_gives_the_last_days_for_documents_and_inspection()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal("2026-06-02", await DeadlineAfterAsync(objection, new { type = "hearing-planned", on = "2026-06-18", invitedOn = "2026-06-01" }));
        var deadlines = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-06-01");
        Assert.Equal("2026-06-08", deadlines.Get("hearing.lastDayDocuments"));
        Assert.Equal("2026-06-11", deadlines.Get("hearing.inspectionFromLatest"));
        Assert.Null((await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-31")).Get("hearing"));
    }

    [Fact]
    public async Task A_notice_of_default_starts_the_penalty_and_the_decision_ends_it()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling().With("jointObjectors", new[] { new { name = "A. Bos" } }));
        await municipality.CaseSystem.RecordAsync(objection, new { type = "notice-of-default-received", on = "2026-06-03" });
        var decided = await municipality.CaseSystem.RecordAsync(objection, new { type = "decided", on = "2026-06-25" });

        Assert.Equal("decided", decided.Get("status"));
        Assert.Equal("decided", decided.Get("clock"));
        Assert.Null(decided.Get("decisionDeadline"));
        var penalty = (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-07-01")).Json.GetProperty("penalty");
        Assert.Equal("2026-06-17", penalty.Get("graceEnd"));
        Assert.Equal("2026-06-18", penalty.Get("firstDay"));
        Assert.Equal("8", penalty.Get("days"));
        Assert.Equal(184m, penalty.GetProperty("amount").GetDecimal());
        Assert.Equal(92m, penalty.GetProperty("amountPerApplicant").GetDecimal());
        Assert.Equal("2026-08-06", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-07-01")).Get("appeal.lastDay"));
        Assert.Contains($"{objection}", (await municipality.CaseSystem.ReadAsync("objections?status=decided")).Rows("id"));
    }

    [Fact]
    public async Task After_the_decision_only_what_can_still_happen_is_recorded()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.TryRecordAsync(objection, new { type = "closed", on = "2026-05-20", retentionCategory = "13.1" })).IsProblem(HttpStatusCode.Conflict, "not-decided-yet");
        await municipality.CaseSystem.RecordAsync(objection, new { type = "decided", on = "2026-05-20" });

        (await municipality.CaseSystem.TryRecordAsync(objection, new { type = "adjourned", on = "2026-05-19", weeks = 1 })).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        await municipality.CaseSystem.RecordAsync(objection, new { type = "costs-requested", on = "2026-05-19" });
        await municipality.CaseSystem.RecordAsync(objection, new { type = "closed", on = "2026-05-21", retentionCategory = "13.1.1" });

        var deadlines = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-06-01");
        Assert.Equal("true", deadlines.Get("costs.admissible"));
        Assert.Equal("2033-05-21", deadlines.Get("retention.destroyFrom"));
    }

    [Theory]
    [InlineData("""{"type":"received","channel":"counter","on":"2026-04-21"}""")]
    [InlineData("""{"type":"received-elsewhere","on":"2026-04-19"}""")]
    [InlineData("""{"type":"clock-stopped","on":"2026-05-12","ground":"all-parties-consent"}""")]
    [InlineData("""{"type":"clock-resumed","on":"2026-06-16"}""")]
    public async Task What_the_platform_records_itself_is_not_recorded_by_hand(string fact) =>
        await RefusedAsync(fact, HttpStatusCode.UnprocessableEntity, "fact-not-by-hand");

    [Theory]
    [InlineData("""{"type":"omission-repaired","on":"2026-05-04"}""", "repair-without-request")]
    [InlineData("""{"type":"omission-requested","on":"2026-05-04","repairBy":"2026-05-03"}""", "repair-limit-before-request")]
    [InlineData("""{"type":"adjourned","on":"2026-05-28","weeks":7}""", "adjournment-length")]
    [InlineData("""{"type":"decided","on":"2026-04-19"}""", "decided-before-receipt")]
    [InlineData("""{"type":"postponed","on":"2026-05-01","until":"2026-05-20","ground":"procedural-rules"}""", "postponed-until-before-deadline")]
    [InlineData("""{"on":"2026-06-18","invitedOn":"2026-06-19","type":"hearing-planned"}""", "invited-after-hearing")]
    public async Task What_contradicts_the_case_is_refused(string fact, string code) =>
        await RefusedAsync(fact, HttpStatusCode.UnprocessableEntity, code);

    [Fact]
    public async Task What_has_not_happened_yet_is_refused() =>
        await RefusedAsync($$"""{"type":"adjourned","on":"{{Calls.Today.AddDays(1):O}}","weeks":2}""", HttpStatusCode.UnprocessableEntity, "fact-in-future");

    [Theory]
    [InlineData("""{"type":"asleep","on":"2026-05-04"}""")]
    [InlineData("""{"on":"2026-05-04"}""")]
    [InlineData("""{"type":"adjourned","on":"2026-05-04"}""")]
    [InlineData("""{"type":"adjourned","on":"soon","weeks":2}""")]
    [InlineData("""{"type":"adjourned","on":"2026-05-04","weeks":2,"deadline":"2026-09-01"}""")]
    public async Task What_is_no_fact_is_a_bad_request(string fact) =>
        await RefusedAsync(fact, HttpStatusCode.BadRequest, "invalid-input");

    [Fact]
    public async Task The_version_that_was_read_is_needed()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        var fact = new { type = "committee-announced", on = "2026-04-22" };

        (await municipality.CaseSystem.CreateAsync($"objections/{objection}/facts", fact)).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await municipality.CaseSystem.CreateAsync($"objections/{objection}/facts", fact, ifMatch: "\"7\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        var recorded = (await municipality.CaseSystem.CreateAsync($"objections/{objection}/facts", fact, ifMatch: "\"1\"")).Is(HttpStatusCode.Created);
        Assert.Equal("\"2\"", recorded.ETag);
    }

    [Fact]
    public async Task A_retry_with_its_key_gets_the_same_answer_and_records_nothing_again()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        var (fact, key) = (new { type = "adjourned", on = "2026-05-28", weeks = 6 }, $"{Guid.NewGuid()}");

        var first = (await municipality.CaseSystem.CreateAsync($"objections/{objection}/facts", fact, key, "\"1\"")).Is(HttpStatusCode.Created);
        var again = (await municipality.CaseSystem.CreateAsync($"objections/{objection}/facts", fact, key, "\"1\"")).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.ETag, again.ETag);
        Assert.Equal("\"2\"", await municipality.CaseSystem.ETagAsync($"objections/{objection}"));
    }

    /// <summary>The deadline that the answer, the view and the list agree on after a fact.</summary>
    private async Task<string?> DeadlineAfterAsync(Guid objection, object fact)
    {
        var recorded = await municipality.CaseSystem.RecordAsync(objection, fact);
        var number = recorded.Get("number");
        Assert.Equal(recorded.Text, (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Text);
        Assert.Equal([recorded.Get("decisionDeadline")], (await municipality.CaseSystem.ReadAsync($"objections?text={number}")).Rows("decisionDeadline"));
        return recorded.Get("decisionDeadline");
    }

    private async Task RefusedAsync(string fact, HttpStatusCode status, string code)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        using var body = new StringContent(fact, System.Text.Encoding.UTF8, "application/json");

        (await municipality.CaseSystem.TryRecordAsync(objection, body)).IsProblem(status, code);
        Assert.Equal("\"1\"", await municipality.CaseSystem.ETagAsync($"objections/{objection}"));
    }
}
