using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Features.IntendedDecisions;

public sealed class RegisterIntendedDecisionTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task It_yields_a_task_to_call_before_the_decision_and_a_link_for_the_citizen()
    {
        var registered = (await municipality.CaseSystem.CreateAsync("intended-decisions", Intention.Body("VN-1"))).Is(HttpStatusCode.Created);

        var due = DutchCalendar.AddWorkingDays(Calls.Today, 5).Iso();
        Assert.Equal($"/{municipality.Slug}/api/v1/intended-decisions/{registered.Get("id")}", registered.Response.Headers.Location!.ToString());
        Assert.Equal("\"1\"", registered.ETag);
        Assert.Equal(due, registered.Get("contactDueOn"));
        Assert.Equal(43, registered.Get("accessToken")!.Length);
        var read = (await municipality.CaseSystem.ReadAsync(registered.Response.Headers.Location!.ToString())).Is(HttpStatusCode.OK);
        Assert.Equal(("VN-1", "open", due, "\"1\""), (read.Get("reference"), read.Get("state"), read.Get("contactDueOn"), read.ETag));
        Assert.Equal(("M. de Boer", "06 12 34 56 78"), (read.Get("citizen.name"), read.Get("citizen.phone")));
        Assert.Equal(("De dakkapel is hoger dan het plan toestaat.", Intention.PlannedOn.Iso()), (read.Get("reasons"), read.Get("plannedOn")));
        Assert.DoesNotContain(registered.Get("accessToken")!, read.Text, StringComparison.Ordinal);
        Assert.Empty(DatabaseFiles.Find(municipality, registered.Get("accessToken")!));
    }

    [Fact]
    public async Task Everything_that_is_missing_or_wrong_is_named_at_once()
    {
        var empty = (await municipality.CaseSystem.CreateAsync("intended-decisions", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/reference", "#/decisionType", "#/citizen", "#/plannedOn", "#/reasons", "#/department"], empty.Pointers);

        var wrong = (await municipality.CaseSystem.CreateAsync("intended-decisions", Intention.Body(
                plannedOn: Calls.Today.AddDays(-1), citizen: new { name = " ", email = "geen adres", phone = "bel maar", bsn = "123456789", kvkNumber = "12" }).With("reasons", new string('x', 4_001))))
            .IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/citizen/name", "#/citizen/email", "#/citizen/phone", "#/citizen/bsn", "#/citizen/kvkNumber", "#/citizen/kvkNumber", "#/plannedOn", "#/reasons"], wrong.Pointers);
    }

    [Theory]
    [InlineData(0, HttpStatusCode.Created)]
    [InlineData(366, HttpStatusCode.Created)]
    [InlineData(-1, HttpStatusCode.BadRequest)]
    [InlineData(367, HttpStatusCode.BadRequest)]
    public async Task The_decision_is_planned_today_or_within_a_year(int days, HttpStatusCode expected)
    {
        var answer = (await municipality.CaseSystem.CreateAsync("intended-decisions", Intention.Body(plannedOn: Calls.Today.AddDays(days)))).Is(expected);

        if (expected is HttpStatusCode.BadRequest)
            Assert.Equal(["#/plannedOn"], answer.Pointers);
    }

    [Fact]
    public async Task A_reference_is_taken_once_and_a_retry_acts_once()
    {
        var key = $"{Guid.NewGuid()}";
        var body = Intention.Body("VN-2");
        var first = (await municipality.CaseSystem.CreateAsync("intended-decisions", body, key)).Is(HttpStatusCode.Created);
        var again = (await municipality.CaseSystem.CreateAsync("intended-decisions", body, key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        (await municipality.CaseSystem.CreateAsync("intended-decisions", Intention.Body(" VN-2 "))).IsProblem(HttpStatusCode.Conflict, "intention-reference-taken");
        Assert.Equal([first.Get("id")], (await municipality.CaseSystem.ReadAsync("intended-decisions?reference=VN-2")).Rows("id"));
    }

    [Fact]
    public async Task A_type_that_the_municipality_does_not_know_is_refused() => Assert.Equal(
        ["#/decisionType"],
        (await municipality.CaseSystem.CreateAsync("intended-decisions", Intention.Body(type: "kapvergunning"))).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

    [Fact]
    public async Task The_number_of_the_citizen_is_kept_sealed_and_shown_masked()
    {
        var bsn = Bsns.Next();
        var intention = await Intention.AboutAsync(municipality.CaseSystem, bsn);

        var read = await intention.ReadAsync();

        Assert.Equal($"*****{bsn[^4..]}", read.Get("personNumber"));
        Assert.DoesNotContain(bsn, read.Text, StringComparison.Ordinal);
        Assert.Empty(DatabaseFiles.Find(municipality, bsn));
    }

    [Fact]
    public async Task Another_municipality_does_not_see_it()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        var there = neighbour.Municipality.CaseSystem;

        (await there.ReadAsync(intention.Path)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await there.CreateAsync($"{intention.Path}/contact-attempts", Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O")))).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await there.ChangeAsync($"{intention.Path}/cancellation", new { reason = "Weg" }, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain(intention.Id, (await there.ReadAsync("intended-decisions?limit=100")).Rows("id"));
        using var holder = neighbour.Municipality.WithLink(intention.Token);
        (await holder.ReadAsync(intention.OwnPath)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
    }
}
