using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.Retention;

/// <summary>Which cases are proposed for destruction, and who decides about it. Each test has a municipality of its own: a list takes all that is due.</summary>
public sealed class DestructionListTests(BezwaarHost host, Neighbour neighbour) : IAsyncLifetime, IClassFixture<Neighbour>
{
    private readonly TestMunicipality municipality = new(host);
    private HttpClient coordinator = null!;
    private HttpClient administrator = null!;

    public async ValueTask InitializeAsync()
    {
        await municipality.InitializeAsync();
        coordinator = await municipality.StaffAsync(Role.Coordinator);
        administrator = await municipality.StaffAsync(Role.Administrator);
    }

    public async ValueTask DisposeAsync()
    {
        coordinator.Dispose();
        administrator.Dispose();
        await municipality.DisposeAsync();
    }

    [Fact]
    public async Task Cases_whose_retention_has_ended_are_proposed_longest_due_first_and_no_others()
    {
        var later = await municipality.ExpiredCaseAsync("Later", "2016-04-30");
        var first = await municipality.ExpiredCaseAsync("Eerst");
        await municipality.ExpiredCaseAsync("Altijd", category: "13.1.3");
        await municipality.ExpiredCaseAsync("Twaalf jaar", category: "13.1.5");
        await municipality.ExpiredCaseAsync("Net niet", Calls.Today.AddYears(-5).AddDays(1).Iso());
        var lastDay = await municipality.ExpiredCaseAsync("Net wel", Calls.Today.AddYears(-5).Iso());
        await municipality.Citizen.FileAsync();

        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);

        Assert.Equal("\"1\"", list.ETag);
        Assert.Equal(("1", "proposed", "3", "m.coordinator"), (list.Get("sequence"), list.Get("status"), list.Get("caseCount"), list.Get("proposedBy")));
        var cases = await coordinator.ReadAsync($"destruction-lists/{list.Get("id")}/cases");
        Assert.Equal([first.ToString(), later.ToString(), lastDay.ToString()], cases.Rows("objectionId"));
        Assert.Equal(["2020-04-30", "2021-04-30", Calls.Today.Iso()], cases.Rows("destroyFrom"));
        Assert.Equal(("13.1", "2015-04-30", "omgevingsvergunning", "listed"), (cases.Get("items.0.retentionCategory"), cases.Get("items.0.closedOn"), cases.Get("items.0.decisionType"), cases.Get("items.0.state")));
        Assert.DoesNotContain("Eerst", cases.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_on_a_list_is_not_proposed_twice_and_a_retry_makes_no_second_list()
    {
        await municipality.ExpiredCaseAsync("Een");
        var key = Guid.NewGuid().ToString();
        var list = (await coordinator.SendAsync(HttpMethod.Post, "destruction-lists", key: key)).Is(HttpStatusCode.Created);

        var again = (await coordinator.SendAsync(HttpMethod.Post, "destruction-lists", key: key)).Is(HttpStatusCode.Created);
        var nothing = await administrator.ProposeAsync();
        await municipality.ExpiredCaseAsync("Twee");
        var next = (await administrator.ProposeAsync()).Is(HttpStatusCode.Created);

        Assert.Equal(list.Text, again.Text);
        nothing.IsProblem(HttpStatusCode.Conflict, "nothing-to-destroy");
        Assert.Equal(("2", "1"), (next.Get("sequence"), next.Get("caseCount")));
        Assert.Equal(["1", "2"], (await coordinator.AllPagesAsync("destruction-lists?limit=1")).SelectMany(page => page.Rows("sequence")));
    }

    [Fact]
    public async Task A_case_that_is_taken_off_stays_and_is_proposed_again_only_after_the_day_that_was_chosen()
    {
        var kept = await municipality.ExpiredCaseAsync("Blijft");
        await municipality.ExpiredCaseAsync("Gaat");
        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        var path = $"destruction-lists/{list.Get("id")}";
        var removal = new { reason = "Er loopt nog een hoger beroep.", proposeAgainFrom = Calls.Today.AddYears(1).Iso() };

        var without = (await coordinator.ChangeAsync($"{path}/cases/1/removal", removal, list.ETag)).Is(HttpStatusCode.OK);
        (await coordinator.ChangeAsync($"{path}/cases/1/removal", removal, without.ETag)).IsProblem(HttpStatusCode.Conflict, "case-taken-off-already");

        Assert.Equal(("1", "\"2\""), (without.Get("takenOffCount"), without.ETag));
        Assert.Equal(["taken-off", "listed"], (await coordinator.ReadAsync($"{path}/cases")).Rows("state"));
        (await administrator.ProposeAsync()).IsProblem(HttpStatusCode.Conflict, "nothing-to-destroy");

        (await administrator.ApproveAsync(list.Get("id"), without.ETag)).Is(HttpStatusCode.OK);
        await administrator.CompletedAsync(list.Get("id"));
        Assert.Equal(["taken-off", "destroyed"], (await coordinator.ReadAsync($"{path}/cases")).Rows("state"));
        (await municipality.CaseSystem.ReadAsync($"objections/{kept}")).Is(HttpStatusCode.OK);
        (await coordinator.ChangeAsync($"{path}/cases/1/removal", removal, (await coordinator.ReadAsync(path)).ETag)).IsProblem(HttpStatusCode.Conflict, "list-approved-already");
    }

    [Fact]
    public async Task Who_proposed_a_list_does_not_approve_it_and_a_coordinator_approves_none()
    {
        await municipality.ExpiredCaseAsync("Een");
        var list = (await administrator.ProposeAsync()).Is(HttpStatusCode.Created);
        using var second = await new Browser(host, municipality.Slug).SignedInStaffAsync("b.beheer Administrator");

        (await administrator.ApproveAsync(list.Get("id"), list.ETag)).IsProblem(HttpStatusCode.Conflict, "own-proposal");
        (await coordinator.ApproveAsync(list.Get("id"), list.ETag)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await second.ApproveAsync(list.Get("id"), "\"7\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await second.SendAsync(HttpMethod.Put, $"destruction-lists/{list.Get("id")}/approval")).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await second.ReadAsync($"destruction-lists/{list.Get("id")}/certificate")).IsProblem(HttpStatusCode.Conflict, "no-certificate-yet");

        var approved = (await second.ApproveAsync(list.Get("id"), list.ETag)).Is(HttpStatusCode.OK);
        Assert.Equal(("approved", "b.beheer"), (approved.Get("status"), approved.Get("approvedBy")));
        (await second.ApproveAsync(list.Get("id"), approved.ETag)).Is(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_list_on_which_nothing_is_left_is_not_approved()
    {
        await municipality.ExpiredCaseAsync("Een");
        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        var empty = (await coordinator.ChangeAsync($"destruction-lists/{list.Get("id")}/cases/1/removal", new { reason = "Onderzoek.", proposeAgainFrom = Calls.Today.AddDays(1).Iso() }, list.ETag)).Is(HttpStatusCode.OK);

        (await administrator.ApproveAsync(list.Get("id"), empty.ETag)).IsProblem(HttpStatusCode.Conflict, "nothing-left-on-list");
    }

    [Fact]
    public async Task Every_value_that_is_not_right_is_named_and_what_does_not_exist_here_is_404()
    {
        await municipality.ExpiredCaseAsync("Een");
        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        var path = $"destruction-lists/{list.Get("id")}";
        using var elsewhere = await neighbour.Municipality.StaffAsync(Role.Administrator);

        foreach (var day in new[] { Calls.Today, Calls.Today.AddYears(20).AddDays(1) })
            Assert.Equal(["#/proposeAgainFrom"], (await coordinator.ChangeAsync($"{path}/cases/1/removal", new { reason = "x", proposeAgainFrom = day.Iso() }, list.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/proposeAgainFrom", "#/reason"], (await coordinator.ChangeAsync($"{path}/cases/1/removal", new { }, list.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers.Order());
        (await coordinator.ChangeAsync($"{path}/cases/2/removal", new { reason = "x", proposeAgainFrom = Calls.Today.AddDays(9).Iso() }, list.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await coordinator.SendAsync(HttpMethod.Post, "destruction-lists")).Is(HttpStatusCode.BadRequest);
        foreach (var below in new[] { "", "/cases", "/certificate" })
            (await elsewhere.ReadAsync(path + below)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await elsewhere.ApproveAsync(list.Get("id"), list.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
    }
}
