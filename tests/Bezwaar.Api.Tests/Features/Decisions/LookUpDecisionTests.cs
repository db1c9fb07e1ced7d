using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Decisions;

public sealed class LookUpDecisionTests(TestMunicipality municipality, BezwaarHost host) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_citizen_finds_the_decision_on_the_letter_and_the_last_day_to_object()
    {
        await RegisterAsync(Journeys.Decision("LOOK-1"));

        var found = (await LookUpAsync("LOOK-1", "2026-03-10")).Is(HttpStatusCode.OK);

        Assert.Equal("LOOK-1", found.Get("reference"));
        Assert.Equal("omgevingsvergunning", found.Get("decisionType"));
        Assert.Equal("2026-03-10", found.Get("publishedOn"));
        Assert.Equal("2026-04-21", found.Get("lastDayToObject"));
        Assert.Equal("true", found.Get("termHasPassed"));
    }

    [Theory]
    [InlineData("2026-02-20", "2026-02-20", "omgevingsvergunning", "2026-04-07")]
    [InlineData("2026-02-24", "2026-02-28", "omgevingsvergunning", "2026-04-07")]
    [InlineData("2026-02-24", "2026-02-28", "woz", "2026-04-13")]
    [InlineData("2026-03-04", "2026-02-28", "woz", "2026-04-15")]
    public async Task The_last_day_follows_the_regime_of_the_type(string publishedOn, string dateOfNotice, string type, string lastDay)
    {
        var reference = $"{type}-{publishedOn}";
        await RegisterAsync(Journeys.Decision(reference, publishedOn, dateOfNotice, type));

        Assert.Equal(lastDay, (await LookUpAsync(reference, dateOfNotice)).Is(HttpStatusCode.OK).Get("lastDayToObject"));
    }

    [Fact]
    public async Task A_term_that_still_runs_has_not_passed()
    {
        var today = Calls.Today.Iso();
        await RegisterAsync(Journeys.Decision("LOOK-2", today));

        Assert.Equal("false", (await LookUpAsync("LOOK-2", today)).Is(HttpStatusCode.OK).Get("termHasPassed"));
    }

    [Fact]
    public async Task Neither_the_addressee_nor_the_content_is_shown()
    {
        await RegisterAsync(Journeys.Decision("LOOK-3"));

        var found = (await LookUpAsync("LOOK-3", "2026-03-10")).Is(HttpStatusCode.OK);

        Assert.Equal(
            ["reference", "decisionType", "dateOfNotice", "publishedOn", "lastDayToObject", "termHasPassed"],
            found.Json.EnumerateObject().Select(member => member.Name));
        Assert.DoesNotContain("Boer", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dakkapel", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_reference_a_wrong_date_and_another_municipality_all_answer_the_same()
    {
        await RegisterAsync(Journeys.Decision("LOOK-4"));
        await using var other = new TestMunicipality(host);
        await other.InitializeAsync();

        var wrongReference = await LookUpAsync("LOOK-X", "2026-03-10");
        var wrongDate = await LookUpAsync("LOOK-4", "2026-03-11");
        var elsewhere = await other.Citizen.ReadAsync("decisions/lookup?reference=LOOK-4&dateOfNotice=2026-03-10");

        wrongReference.IsProblem(HttpStatusCode.NotFound, "decision-not-found");
        Assert.Equal(wrongReference.Text, wrongDate.Text);
        Assert.Equal(wrongReference.Text, elsewhere.Is(HttpStatusCode.NotFound).Text.Replace(other.Slug, municipality.Slug, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_the_reference_and_the_date_are_needed()
    {
        var refused = (await municipality.Citizen.ReadAsync("decisions/lookup")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(["reference", "dateOfNotice"], refused.Pointers);
    }

    [Fact]
    public async Task A_date_that_is_no_date_is_named()
    {
        var refused = (await LookUpAsync("LOOK-4", "10-03-2026")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(["dateOfNotice"], refused.Pointers);
    }

    private Task<Answer> LookUpAsync(string reference, string dateOfNotice) =>
        municipality.Citizen.ReadAsync($"decisions/lookup?reference={reference}&dateOfNotice={dateOfNotice}");

    private async Task RegisterAsync(Dictionary<string, object?> decision) =>
        (await municipality.CaseSystem.CreateAsync("decisions", decision)).Is(HttpStatusCode.Created);
}
