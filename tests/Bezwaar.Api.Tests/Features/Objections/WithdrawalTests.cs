using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Withdrawal is in writing; orally only at a hearing (Awb 6:21).</summary>
public sealed class WithdrawalTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("in-writing")]
    [InlineData("orally-at-hearing")]
    public async Task In_writing_or_at_a_hearing_it_counts_at_once(string manner)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var withdrawn = await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner, statedOn = "2026-05-06", reason = "Er komt een nieuw plan." });

        withdrawn.Is(HttpStatusCode.OK);
        Assert.Equal("withdrawn", withdrawn.Get("status"));
        Assert.Equal(manner, withdrawn.Get("withdrawal.manner"));
        Assert.Equal("2026-05-06", withdrawn.Get("withdrawal.statedOn"));
        Assert.Equal("2026-05-06", withdrawn.Get("withdrawal.tookEffectOn"));
        Assert.Equal("Er komt een nieuw plan.", withdrawn.Get("withdrawal.reason"));
        Assert.Null(withdrawn.Get("decisionDeadline"));
        Assert.Null(withdrawn.Get("latestDayToAdjourn"));
        Assert.Null(withdrawn.Get("contactDueOn"));
        Assert.Equal("decided", withdrawn.Get("clock"));
    }

    [Fact]
    public async Task Said_by_phone_it_counts_only_once_confirmed_in_writing()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var announced = (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "orally", statedOn = "2026-05-06" })).Is(HttpStatusCode.OK);
        Assert.Equal("received", announced.Get("status"));
        Assert.Equal("2026-06-02", announced.Get("decisionDeadline"));
        Assert.Null(announced.Get("contactDueOn"));
        Assert.Null(announced.Get("withdrawal.tookEffectOn"));
        var actions = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/next-action")).Json.GetProperty("after").EnumerateArray().Select(action => action.Get("code"));
        Assert.Contains("confirm-withdrawal", actions);

        var confirmed = (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-05-08" })).Is(HttpStatusCode.OK);
        Assert.Equal("withdrawn", confirmed.Get("status"));
        Assert.Equal("2026-05-06", confirmed.Get("withdrawal.statedOn"));
        Assert.Equal("2026-05-08", confirmed.Get("withdrawal.confirmedInWritingOn"));
        Assert.Equal("2026-05-08", confirmed.Get("withdrawal.tookEffectOn"));
        Assert.Null(confirmed.Get("decisionDeadline"));
    }

    [Fact]
    public async Task The_clock_runs_until_the_day_on_which_the_withdrawal_counts()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "orally", statedOn = "2026-05-06" });
        await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-05-08" });

        Assert.Equal("running", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-07")).Get("decision.clock"));
        var after = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-08");
        Assert.Equal("decided", after.Get("decision.clock"));
        Assert.Equal("13.1", after.Get("retention.category"));
        Assert.Equal("2031-05-08", after.Get("retention.destroyFrom"));
    }

    [Fact]
    public async Task A_confirmation_before_the_statement_is_refused()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "orally", statedOn = "2026-05-06" });

        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-05-05" })).IsProblem(HttpStatusCode.UnprocessableEntity, "confirmed-before-stated");
        Assert.Equal("received", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("status"));
    }

    [Fact]
    public async Task There_is_nothing_to_confirm_without_an_oral_statement_or_a_second_time()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-05-08" })).IsProblem(HttpStatusCode.Conflict, "no-withdrawal-to-confirm");
        await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "orally", statedOn = "2026-05-06" });
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-05-08" })).Is(HttpStatusCode.OK);

        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-05-08" })).IsProblem(HttpStatusCode.Conflict, "no-withdrawal-to-confirm");
    }

    [Fact]
    public async Task Dates_outside_the_case_are_refused()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = "2026-04-19" })).IsProblem(HttpStatusCode.UnprocessableEntity, "before-receipt");
        var future = await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today.AddDays(1).Iso() });
        Assert.Equal(["#/statedOn"], future.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        var empty = await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { });
        Assert.Equal(["#/manner", "#/statedOn"], empty.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task It_cannot_have_counted_before_what_the_municipality_did_later()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        await municipality.CaseSystem.RecordAsync(objection, new { type = "adjourned", on = "2026-05-28", weeks = 6 });

        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = "2026-05-20" })).IsProblem(HttpStatusCode.UnprocessableEntity, "after-the-end");
        Assert.Equal("2026-07-14", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("decisionDeadline"));
    }

    [Fact]
    public async Task A_withdrawn_objection_is_closed_for_every_change()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling().Without("grounds").With("groundsFollow", true));
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = "2026-05-06" })).Is(HttpStatusCode.OK);

        (await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "j.jansen" })).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        (await municipality.CaseSystem.PutAsync(objection, "grounds", new { grounds = "Toch", receivedOn = "2026-05-07" })).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = "2026-05-07" })).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        (await municipality.CaseSystem.TryRecordAsync(objection, new { type = "adjourned", on = "2026-05-05", weeks = 6 })).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached"))).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        (await municipality.Coordinator.CreateAsync($"objections/{objection}/mediation-referrals", new { reason = "R", proposedBy = "j.jansen", overrideReason = "O" })).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        Assert.Equal("\"2\"", await municipality.CaseSystem.ETagAsync($"objections/{objection}"));
    }
}
