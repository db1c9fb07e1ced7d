using System.Net;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>The next action as partners see it: in the case, explained, and as a worklist. The cases received in April 2026 are long overdue.</summary>
public sealed class NextActionTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_new_objection_is_to_be_assigned_and_then_to_be_called_about()
    {
        var objection = await municipality.CaseSystem.FileAsync(Calls.Filing());

        var filed = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal("assign-handler", filed.Get("nextAction.code"));
        Assert.Equal("coordinator", filed.Get("nextAction.owner"));
        Assert.Equal(new ContactPolicy().AddWorkingDays(Calls.Today, 2).Iso(), filed.Get("nextAction.dueOn"));

        var assigned = await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "j.jansen" });
        Assert.Equal("call-objector", assigned.Get("nextAction.code"));
        Assert.Equal("j.jansen", assigned.Get("nextAction.owner"));
        Assert.Equal(assigned.Get("contactDueOn"), assigned.Get("nextAction.dueOn"));
        Assert.Equal("Probeer de bezwaarmaker te bereiken.", assigned.Get("nextAction.text.nl"));
    }

    [Fact]
    public async Task The_explanation_says_why_what_was_tried_and_when_to_call()
    {
        var objection = await municipality.CaseSystem.FileAsync(Calls.Filing());
        (await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("no-answer", DateTimeOffset.UtcNow.ToString("O", null)))).Is(HttpStatusCode.Created);

        var explained = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/next-action")).Is(HttpStatusCode.OK);

        Assert.Equal("call-objector", explained.Get("next.code"));
        Assert.StartsWith("Op één dag lukte het niet.", explained.Get("next.reason.nl"), StringComparison.Ordinal);
        Assert.Equal("1", explained.Get("contact.attempts"));
        Assert.Equal(Calls.Today.Iso(), explained.Get("contact.inVain.0.on"));
        Assert.Equal(explained.Get("contact.dueOn"), explained.Get("contact.advised.0.on"));
        Assert.NotEqual(explained.Get("contact.inVain.0.part"), explained.Get("contact.advised.0.part"));
        Assert.Equal("3", explained.Get("contact.policy.attemptsBeforeLetter"));
        Assert.Equal("decide", explained.Get("after.0.code"));
        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/next-action")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Every_step_of_a_case_has_its_next_action_until_it_is_closed()
    {
        var system = municipality.CaseSystem;
        var objection = await system.FileAsync(Calls.Filing().Without("grounds").With("groundsFollow", true));
        (await system.PutAsync(objection, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);
        (await system.AttemptAsync(objection, Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O", null)))).Is(HttpStatusCode.Created);
        Assert.Equal("request-grounds", await CodeAsync(objection));

        await system.RecordAsync(objection, new { type = "omission-requested", on = Calls.Today.Iso(), repairBy = Calls.Today.AddDays(14).Iso() });
        Assert.Equal("await-repair", await CodeAsync(objection));

        (await system.PutAsync(objection, "grounds", new { grounds = "Het past in de straat.", receivedOn = Calls.Today.Iso() })).Is(HttpStatusCode.OK);
        Assert.Equal("plan-hearing", await CodeAsync(objection));

        await system.RecordAsync(objection, new { type = "hearing-planned", on = Calls.Today.AddDays(20).Iso(), invitedOn = Calls.Today.Iso() });
        Assert.Equal("hold-hearing", await CodeAsync(objection));

        (await system.PutAsync(objection, "withdrawal", new { manner = "orally", statedOn = Calls.Today.Iso() })).Is(HttpStatusCode.OK);
        Assert.Equal("confirm-withdrawal", await CodeAsync(objection));

        var withdrawn = (await system.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = Calls.Today.Iso() })).Is(HttpStatusCode.OK);
        Assert.Null(withdrawn.Get("nextAction"));
        Assert.Equal("[]", withdrawn.Get("badges"));
        Assert.Null((await system.ReadAsync($"objections/{objection}/next-action")).Get("next"));
    }

    [Fact]
    public async Task A_decision_too_late_with_notice_of_default_asks_for_the_penalty()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        (await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "late" })).Is(HttpStatusCode.OK);
        var late = await municipality.CaseSystem.RecordAsync(objection, new { type = "notice-of-default-received", on = "2026-06-03" });
        Assert.Equal("decide-overdue", late.Get("nextAction.code"));
        Assert.Equal("coordinator", late.Get("nextAction.owner"));
        Assert.Equal(["escalated", "notice-of-default", "overdue"], late.Json.GetProperty("badges").EnumerateArray().Select(badge => badge.GetString()));

        var decided = await municipality.CaseSystem.RecordAsync(objection, new { type = "decided", on = "2026-06-25" });
        Assert.Equal("penalty-decision", decided.Get("nextAction.code"));
        Assert.Equal("2026-07-09", decided.Get("nextAction.dueOn"));

        var closed = await municipality.CaseSystem.RecordAsync(objection, new { type = "closed", on = "2026-07-09", retentionCategory = "13.1" });
        Assert.Null(closed.Get("nextAction"));
    }

    [Fact]
    public async Task A_worklist_by_next_action_starts_with_what_is_overdue_longest_and_has_exact_pages()
    {
        foreach (var (received, published) in new[] { ("2026-04-20", "2026-03-10"), ("2026-03-20", "2026-03-10"), ("2026-05-20", "2026-04-10"), ("2026-04-20", "2026-03-10") })
            (await municipality.CaseSystem.PutAsync(await municipality.CaseSystem.FileAsync(Journeys.CounterFiling(received, published)), "handler", new { handler = "pages" })).Is(HttpStatusCode.OK);

        var whole = (await municipality.CaseSystem.ReadAsync("objections?sort=nextAction&handler=pages")).Rows("id");
        var paged = (await municipality.CaseSystem.AllPagesAsync("objections?sort=nextAction&handler=pages&limit=1")).SelectMany(page => page.Rows("id")).ToList();
        var due = (await municipality.CaseSystem.ReadAsync("objections?sort=nextAction&limit=100")).Json.GetProperty("items").EnumerateArray()
            .Select(row => row.Get("nextAction") is null ? "9999-12-31" : row.Get("nextAction.dueOn")!).ToList();

        Assert.Equal(4, whole.Count);
        Assert.Equal(whole, paged);
        Assert.Equal(due.Order(StringComparer.Ordinal), due);
    }

    [Fact]
    public async Task The_coordinator_sees_what_nobody_handles_and_what_was_escalated_the_longest_overdue_first()
    {
        var escalated = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.PutAsync(escalated, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);
        var unassigned = await municipality.CaseSystem.FileAsync(Calls.Filing());
        var ofHandler = await municipality.CaseSystem.FileAsync(Calls.Filing());
        (await municipality.CaseSystem.PutAsync(ofHandler, "handler", new { handler = "own" })).Is(HttpStatusCode.OK);

        var coordinators = (await municipality.CaseSystem.ReadAsync("objections?owner=coordinator&limit=100")).Rows("id");
        Assert.Contains($"{unassigned}", coordinators);
        Assert.DoesNotContain($"{ofHandler}", coordinators);
        Assert.True(coordinators.ToList().IndexOf($"{escalated}") < coordinators.ToList().IndexOf($"{unassigned}"));
        Assert.Equal([$"{ofHandler}"], (await municipality.CaseSystem.ReadAsync("objections?owner=own")).Rows("id"));
        Assert.Contains($"{unassigned}", (await municipality.CaseSystem.ReadAsync("objections?nextAction=assign-handler&limit=100")).Rows("id"));
        Assert.DoesNotContain($"{ofHandler}", (await municipality.CaseSystem.ReadAsync("objections?nextAction=assign-handler&limit=100")).Rows("id"));
    }

    [Theory]
    [InlineData("nextAction=sleep", "nextAction")]
    [InlineData("sort=owner", "sort")]
    [InlineData("sort=nextAction&cursor=eyJTb3J0IjoibmV4dEFjdGlvbiIsIktleSI6InNvb24iLCJUaWUiOiJCIn0", "cursor")]
    public async Task A_value_that_does_not_fit_is_named(string query, string name) =>
        Assert.Equal([name], (await municipality.CaseSystem.ReadAsync($"objections?{query}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

    private async Task<string?> CodeAsync(Guid objection) => (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("nextAction.code");
}
