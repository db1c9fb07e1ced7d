using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>
/// A withdrawal that was agreed informally: confirmed in writing (Awb 6:21), with seven days to take it back. Then it counts
/// from the day of the confirmation; until then the clock runs as if nothing had been said.
/// </summary>
public sealed class CoolingOffTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const string Deadline = "2026-06-02";

    [Fact]
    public async Task It_counts_from_the_day_of_the_confirmation_once_the_cooling_off_period_has_ended()
    {
        var objection = await AgreedAsync();
        var announced = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(("received", Deadline, "running"), (announced.Get("status"), announced.Get("decisionDeadline"), announced.Get("clock")));

        var confirmed = (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-28" })).Is(HttpStatusCode.OK);
        Assert.Equal(("received", Deadline), (confirmed.Get("status"), confirmed.Get("decisionDeadline")));
        Assert.Equal(("2026-04-28", "2026-05-05", null), (confirmed.Get("withdrawal.confirmedInWritingOn"), confirmed.Get("withdrawal.coolingOffUntil"), confirmed.Get("withdrawal.tookEffectOn")));
        await SettleOnAsync("2026-05-05");
        Assert.Equal("received", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("status"));
        Assert.Equal("running", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-05")).Get("decision.clock"));

        await SettleOnAsync("2026-05-06");

        var settled = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(("withdrawn", "2026-04-28", "Hij dient een nieuw plan in."), (settled.Get("status"), settled.Get("withdrawal.tookEffectOn"), settled.Get("withdrawal.reason")));
        Assert.Null(settled.Get("decisionDeadline"));
        Assert.Equal("running", (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-04-27")).Get("decision.clock"));
        var after = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-04-28");
        Assert.Equal(("decided", "13.1", "2031-04-28"), (after.Get("decision.clock"), after.Get("retention.category"), after.Get("retention.destroyFrom")));
        var timeline = await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?limit=100");
        Assert.Equal(["informal-outcome-recorded", "withdrawal-announced", "withdrawal-confirmed", "objection-withdrawn"], timeline.Rows("type").TakeLast(4));
        Assert.Equal("platform", timeline.Rows("actor")[^1]);
        var outcome = await municipality.CaseSystem.ReadAsync($"objections/{objection}/informal-outcomes");
        Assert.Equal("The withdrawal counts from Tuesday 28 April 2026 (Awb 6:21).", outcome.Get("items.0.effects.0.en"));

        await SettleOnAsync("2026-05-07");
        Assert.Equal(settled.Text, (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Text);
    }

    [Theory]
    [InlineData("2026-04-28", HttpStatusCode.OK)]
    [InlineData("2026-05-05", HttpStatusCode.OK)]
    [InlineData("2026-05-06", HttpStatusCode.Conflict)]
    [InlineData("2026-04-23", HttpStatusCode.UnprocessableEntity)]
    public async Task Within_the_period_it_can_be_taken_back_and_the_clock_never_moved(string on, HttpStatusCode expected)
    {
        var objection = await AgreedAsync();
        var before = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-20");
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-28" })).Is(HttpStatusCode.OK);

        var answer = (await municipality.CaseSystem.PutAsync(objection, "withdrawal/revocation", new { on })).Is(expected);

        Assert.Equal(before.Text, (await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-20")).Text);
        if (expected is not HttpStatusCode.OK)
            return;

        Assert.Equal(("received", Deadline, null), (answer.Get("status"), answer.Get("decisionDeadline"), answer.Get("withdrawal")));
        await SettleOnAsync("2026-05-20");
        Assert.Equal("received", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("status"));
        var outcomes = await municipality.CaseSystem.ReadAsync($"objections/{objection}/informal-outcomes");
        Assert.Equal((on, "[]"), (outcomes.Get("items.0.takenBackOn"), outcomes.Get("items.0.effects")));
        Assert.Equal("withdrawal-taken-back", (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?limit=100")).Rows("type")[^1]);
        (await RecordAsync(objection, new { kind = "explained-and-withdrawn", on = "2026-05-12", by = "j.jansen", agreed = "Toch nog." })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task While_it_waits_nothing_else_is_agreed_or_withdrawn_and_afterwards_nothing_is_taken_back()
    {
        var objection = await AgreedAsync();

        (await RecordAsync(objection, new { kind = "declined", on = "2026-04-25", by = "j.jansen" })).IsProblem(HttpStatusCode.Conflict, "withdrawal-waits");
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = "2026-04-25" })).IsProblem(HttpStatusCode.Conflict, "withdrawal-waits");
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-23" })).IsProblem(HttpStatusCode.UnprocessableEntity, "confirmed-before-stated");
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-28" })).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-29" })).IsProblem(HttpStatusCode.Conflict, "no-withdrawal-to-confirm");
        await SettleOnAsync("2026-05-06");

        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/revocation", new { on = "2026-05-05" })).IsProblem(HttpStatusCode.Conflict, "withdrawal-final");
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/revocation", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        var other = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.PutAsync(other, "withdrawal/revocation", new { on = "2026-05-05" })).IsProblem(HttpStatusCode.Conflict, "nothing-to-take-back");
    }

    [Fact]
    public async Task Where_the_procedure_went_on_it_counts_from_the_day_on_which_that_is_known()
    {
        var objection = await AgreedAsync();
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-28" })).Is(HttpStatusCode.OK);
        await municipality.CaseSystem.RecordAsync(objection, new { type = "adjourned", on = "2026-05-04", weeks = 6 });

        await SettleOnAsync("2026-05-06");

        var settled = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(("withdrawn", "2026-05-06"), (settled.Get("status"), settled.Get("withdrawal.tookEffectOn")));
    }

    [Fact]
    public async Task A_decision_meanwhile_goes_before_it()
    {
        var objection = await AgreedAsync();
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-28" })).Is(HttpStatusCode.OK);
        await municipality.CaseSystem.RecordAsync(objection, new { type = "decided", on = "2026-05-04" });

        await SettleOnAsync("2026-05-06");

        Assert.Equal("decided", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("status"));
    }

    [Fact]
    public async Task A_municipality_without_a_period_lets_it_count_at_once()
    {
        await using var own = new TestMunicipality(municipality.Host);
        await own.InitializeAsync();
        await using var scope = own.Host.Services.CreateAsyncScope();
        Assert.False((await scope.ServiceProvider.GetRequiredService<SettingsRegister>().ChangeAsync(
            own.Slug, settings => settings with { WithdrawalCoolingOffDays = 0 }, TestContext.Current.CancellationToken)).IsError);
        var objection = await own.CaseSystem.ReachedCaseAsync();
        (await own.CaseSystem.CreateAsync($"objections/{objection}/informal-outcomes", Explained, ifMatch: await own.CaseSystem.ETagAsync($"objections/{objection}"))).Is(HttpStatusCode.Created);

        var confirmed = (await own.CaseSystem.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = "2026-04-28" })).Is(HttpStatusCode.OK);

        Assert.Equal(("withdrawn", "2026-04-28"), (confirmed.Get("status"), confirmed.Get("withdrawal.tookEffectOn")));
    }

    private static readonly object Explained = new { kind = "explained-and-withdrawn", on = "2026-04-24", by = "j.jansen", agreed = "Hij dient een nieuw plan in." };

    private async Task<Guid> AgreedAsync()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        (await RecordAsync(objection, Explained)).Is(HttpStatusCode.Created);
        return objection;
    }

    private async Task<Answer> RecordAsync(Guid objection, object body) =>
        await municipality.CaseSystem.CreateAsync($"objections/{objection}/informal-outcomes", body, ifMatch: await municipality.CaseSystem.ETagAsync($"objections/{objection}"));

    private Task SettleOnAsync(string day) => SettleAsync(municipality, DateOnly.ParseExact(day, "O", null));

    internal static async Task SettleAsync(TestMunicipality municipality, DateOnly day)
    {
        var services = municipality.Host.Services;
        using var settlement = new WithdrawalSettlement(
            services.GetRequiredService<TenantDirectory>(), services.GetRequiredService<TenantDbContextFactory>(), services.GetRequiredService<TenantWriter>(),
            services.GetRequiredService<IServiceScopeFactory>(), new FakeTimeProvider(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)), NullLogger<WithdrawalSettlement>.Instance);
        await settlement.WorkAsync(municipality.Tenant, TestContext.Current.CancellationToken);
    }
}
