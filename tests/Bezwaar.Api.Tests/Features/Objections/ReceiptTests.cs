using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

public sealed class ReceiptTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task The_access_link_shows_the_receipt_again_without_the_token()
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var again = (await ReadAgainAsync(filed)).Is(HttpStatusCode.OK);

        Assert.Null(again.Get("accessToken"));
        foreach (var member in new[] { "objectionId", "number", "receivedAt", "status", "timeliness", "filingLastDay", "decisionDeadline", "groundsFollow", "nextSteps", "contact" })
            Assert.Equal(filed.Get(member), again.Get(member));
        Assert.Equal("+31101234567", again.Get("contact.phone"));
        Assert.Equal($"/{municipality.Slug}/api/v1/objections/{filed.Get("objectionId")}", filed.Response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_next_steps_are_told_with_their_dates()
    {
        var filed = (await municipality.CaseSystem.CreateAsync("objections", Journeys.CounterFiling("2026-04-22").Without("grounds").With("groundsFollow", true))).Is(HttpStatusCode.Created);

        var steps = filed.Json.GetProperty("nextSteps").EnumerateArray().Select(step => (step.Get("code"), step.Get("by")));
        Assert.Equal(
            [("we-call", "2026-04-30"), ("send-grounds", null), ("explain-delay", null), ("decision-stays", null), ("we-are-late", "2026-06-02")],
            steps);
    }

    [Fact]
    public async Task A_receipt_holds_nothing_about_persons_or_grounds()
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var again = await ReadAgainAsync(filed);

        Assert.DoesNotContain("Boer", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("past in de straat", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_objection_says_so()
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var objection = Guid.Parse(filed.Get("objectionId")!);
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today.Iso() })).Is(HttpStatusCode.OK);

        var again = await ReadAgainAsync(filed);
        Assert.Equal("withdrawn", again.Get("status"));
        Assert.Equal("closed", again.Get("nextSteps.0.code"));
        Assert.Null(again.Get("decisionDeadline"));
    }

    private Task<Answer> ReadAgainAsync(Answer filed) => municipality.WithLink(filed.Get("accessToken")!).ReadAsync($"my/objections/{filed.Get("objectionId")}/receipt");
}
