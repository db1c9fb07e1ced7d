using System.Net;
using Bezwaar.Api.Features.IntendedDecisions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.IntendedDecisions;

/// <summary>From the intention to the decision, the objection to it, the figures, and the end of the data.</summary>
public sealed class IntentionToDecisionTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_objection_to_the_decision_shows_what_was_talked_about_before()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        await intention.AttemptAsync("reached");
        await intention.ResultAsync("goes-ahead");
        var decision = (await intention.DecideAsync("GEVOLGD-1")).Is(HttpStatusCode.Created);
        Assert.Equal(intention.Id, decision.Get("intendedDecisionId"));
        var decided = await intention.ReadAsync();
        Assert.Equal(("decided", decision.Get("id")), (decided.Get("state"), decided.Get("decisionId")));
        Assert.True(DateOnly.Parse(decided.Get("objectionUntil")!, null) >= Calls.Today.AddDays(42));
        Assert.Null(decided.Get("objectedInTime"));

        var objection = await ObjectAsync("GEVOLGD-1", Calls.Today);

        var history = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/intended-decision")).Is(HttpStatusCode.OK);
        Assert.Equal(("goes-ahead", "reached", "true"), (history.Get("result"), history.Get("contactAttempts.0.result"), history.Get("objectedInTime")));
        var unrelated = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.ReadAsync($"objections/{unrelated}/intended-decision")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/intended-decision")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_decision_follows_on_an_intention_that_exists_of_its_own_type_and_once()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);

        var unknown = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("VOLGT-1").With("intendedDecisionId", Guid.NewGuid()));
        Assert.Equal(["#/intendedDecisionId"], unknown.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await intention.DecideAsync("VOLGT-2", type: "bijstand")).IsProblem(HttpStatusCode.UnprocessableEntity, "other-decision-type");
        Assert.Empty((await municipality.CaseSystem.ReadAsync("decisions?reference=VOLGT-1")).Rows("id"));
        Assert.Equal("open", (await intention.ReadAsync()).Get("state"));
        (await intention.DecideAsync("VOLGT-3")).Is(HttpStatusCode.Created);

        (await intention.DecideAsync("VOLGT-4")).IsProblem(HttpStatusCode.Conflict, "decision-taken");
        (await intention.AttemptAsync("reached")).IsProblem(HttpStatusCode.Conflict, "decision-taken");
        (await intention.ResultAsync("goes-ahead")).IsProblem(HttpStatusCode.Conflict, "decision-taken");
        Assert.Null((await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("ZONDER-1"))).Is(HttpStatusCode.Created).Get("intendedDecisionId"));
    }

    [Fact]
    public async Task The_figures_tell_how_many_intentions_led_to_no_objection()
    {
        await using var own = new TestMunicipality(municipality.Host);
        await own.InitializeAsync();
        var (empty, today) = (await FiguresAsync(own), Calls.Today);
        Assert.Equal("0", empty.Get("registered"));
        var longAgo = today.AddDays(-100);
        foreach (var (reference, result, published, objects) in new (string, string?, DateOnly?, bool)[]
        {
            ("bezwaar", "goes-ahead", today, true), ("te-laat", "goes-ahead", longAgo, true), ("geen-bezwaar", "explained-and-accepted", longAgo, false),
            ("loopt-nog", "explained-and-accepted", today, false), ("aangepast", "adjusted", null, false), ("niet-bereikt", "not-reached", null, false), ("open", null, null, false),
        })
        {
            var intention = await Intention.RegisteredAsync(own.CaseSystem, Intention.Body(reference));
            if (result is not null)
            {
                (await intention.AttemptAsync(result == "not-reached" ? "no-answer" : "reached")).Is(HttpStatusCode.Created);
                (await intention.ResultAsync(result)).Is(HttpStatusCode.OK);
            }

            if (published is { } day)
                (await intention.DecideAsync(reference, day)).Is(HttpStatusCode.Created);
            if (objects)
                await own.Citizen.FileAsync(Calls.Filing().With("contestedDecision", new { reference, dateOfNotice = published }));
        }

        var cancelled = await Intention.RegisteredAsync(own.CaseSystem, Intention.Body("weg", type: "bijstand"));
        await cancelled.ChangeAsync("cancellation", new { reason = "Vergissing." });

        var figures = await FiguresAsync(own);
        Assert.Equal(("8", "1", "5"), (figures.Get("registered"), figures.Get("cancelled"), figures.Get("reached")));
        Assert.Equal(("1", "2", "2", "1"), (figures.Get("adjusted"), figures.Get("explainedAndAccepted"), figures.Get("goesAhead"), figures.Get("notReached")));
        Assert.Equal(("4", "1", "1"), (figures.Get("decided"), figures.Get("objected"), figures.Get("objectedLate")));
        Assert.Equal(("1", "1"), (figures.Get("notObjected"), figures.Get("objectionPossible")));
        Assert.Equal("1", (await FiguresAsync(own, "&decisionType=bijstand")).Get("registered"));
        Assert.Equal("0", (await own.CaseSystem.ReadAsync($"intended-decisions/figures?from={today.AddDays(1).Iso()}&to={today.AddDays(2).Iso()}")).Get("registered"));
        Assert.Equal(["from", "to"], (await own.CaseSystem.ReadAsync("intended-decisions/figures")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["to"], (await own.CaseSystem.ReadAsync("intended-decisions/figures?from=2026-02-01&to=2026-01-31")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task One_objection_in_time_counts_whatever_came_before_or_after_it()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        (await intention.DecideAsync("LAAT-1", Calls.Today.AddDays(-100))).Is(HttpStatusCode.Created);

        await ObjectAsync("LAAT-1", Calls.Today.AddDays(-100));
        Assert.Equal("false", (await intention.ReadAsync()).Get("objectedInTime"));
        await municipality.CaseSystem.FileAsync(Journeys.CounterFiling(Calls.Today.AddDays(-90).Iso())
            .With("contestedDecision", new { reference = "LAAT-1", dateOfNotice = Calls.Today.AddDays(-100) }));
        Assert.Equal("true", (await intention.ReadAsync()).Get("objectedInTime"));
        await ObjectAsync("LAAT-1", Calls.Today.AddDays(-100));

        Assert.Equal("true", (await intention.ReadAsync()).Get("objectedInTime"));
    }

    [Fact]
    public async Task The_citizens_own_data_hold_it_and_nobody_elses_do()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        using var other = await municipality.CitizenAsync(Bsns.Next());
        using var administrator = await municipality.StaffAsync(Bezwaar.Api.Platform.Identity.Role.Administrator);
        var intention = await Intention.AboutAsync(municipality.CaseSystem, bsn);

        Assert.Equal(intention.Id, (await citizen.ReadAsync("my/data")).Is(HttpStatusCode.OK).Get("intendedDecisions.rows.0.id"));
        Assert.Equal("[]", (await other.ReadAsync("my/data")).Is(HttpStatusCode.OK).Get("intendedDecisions.rows"));
        Assert.Equal(intention.Id, (await administrator.SendAsync(HttpMethod.Post, "personal-data-exports", new { bsn })).Is(HttpStatusCode.OK).Get("intendedDecisions.rows.0.id"));
    }

    [Fact]
    public async Task It_is_destroyed_two_years_after_the_planned_day_unless_a_case_needs_it()
    {
        await using var own = new TestMunicipality(municipality.Host);
        await own.InitializeAsync();
        var without = await Intention.RegisteredAsync(own.CaseSystem);
        var decided = await Intention.RegisteredAsync(own.CaseSystem);
        (await decided.DecideAsync("VEEG-1")).Is(HttpStatusCode.Created);
        var contested = await Intention.RegisteredAsync(own.CaseSystem);
        (await contested.DecideAsync("VEEG-2")).Is(HttpStatusCode.Created);
        await own.Citizen.FileAsync(Calls.Filing().With("contestedDecision", new { reference = "VEEG-2", dateOfNotice = Calls.Today }));

        await SweepAsync(own, Intention.PlannedOn.AddYears(2));
        (await without.ReadAsync()).Is(HttpStatusCode.OK);
        await SweepAsync(own, Intention.PlannedOn.AddYears(2).AddDays(60));

        (await without.ReadAsync()).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await decided.ReadAsync()).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await contested.ReadAsync()).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_the_last_case_against_the_decision_it_goes()
    {
        await using var own = new TestMunicipality(municipality.Host);
        await own.InitializeAsync();
        using var coordinator = await own.StaffAsync(Bezwaar.Api.Platform.Identity.Role.Coordinator);
        using var administrator = await own.StaffAsync(Bezwaar.Api.Platform.Identity.Role.Administrator);
        var intention = await Intention.RegisteredAsync(own.CaseSystem, Intention.Body("VN-weg", citizen: new { name = "Voornemennaam" }));
        (await intention.DecideAsync("WEG-1", new DateOnly(2015, 1, 20))).Is(HttpStatusCode.Created);
        await own.ExpiredCaseAsync("Verdwijnt", contested: new { reference = "WEG-1", dateOfNotice = "2015-01-20" });
        Assert.NotEmpty(DatabaseFiles.Find(own, "Voornemennaam"));

        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        (await administrator.ApproveAsync(list.Get("id"), list.ETag)).Is(HttpStatusCode.OK);
        await administrator.CompletedAsync(list.Get("id"));

        (await intention.ReadAsync()).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Empty(DatabaseFiles.Find(own, "Voornemennaam"));
    }

    private Task<Guid> ObjectAsync(string reference, DateOnly dateOfNotice) =>
        municipality.Citizen.FileAsync(Calls.Filing().With("contestedDecision", new { reference, dateOfNotice }));

    private static async Task<Answer> FiguresAsync(TestMunicipality own, string more = "") =>
        (await own.CaseSystem.ReadAsync($"intended-decisions/figures?from={Calls.Today.AddDays(-1).Iso()}&to={Calls.Today.Iso()}{more}")).Is(HttpStatusCode.OK);

    private static async Task SweepAsync(TestMunicipality own, DateOnly day)
    {
        var services = own.Host.Services;
        using var sweep = new IntendedDecisionSweep(
            services.GetRequiredService<TenantDirectory>(), services.GetRequiredService<TenantWriter>(),
            new FakeTimeProvider(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)), NullLogger<IntendedDecisionSweep>.Instance);
        await sweep.WorkAsync(own.Tenant, Cancel);
    }
}
