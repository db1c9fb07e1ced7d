using System.Net;
using System.Text.Json;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Deadlines;

/// <summary>The worked cases of the law about filing and deciding, asked over HTTP as a partner would.</summary>
public sealed class WorkedCasesTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly JsonElement[] All =
        JsonSerializer.Deserialize<JsonElement[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "deadline-cases.json")))!;

    public static TheoryData<string> Filing => Of("filing");
    public static TheoryData<string> Decision => Of("decision");

    [Fact]
    public void The_cases_are_there()
    {
        Assert.Equal(11, Filing.Count);
        Assert.Equal(4, Decision.Count);
    }

    [Theory]
    [MemberData(nameof(Filing))]
    public async Task The_filing_term_is_as_the_case_says(string id)
    {
        var one = Case(id);
        var received = one.TryGetProperty("received", out var day) || one.TryGetProperty("objectionDated", out day) ? day.GetString() : null;

        var answer = await CalculateAsync(new
        {
            regime = "general",
            publishedOn = one.Get("published"),
            asOf = "2030-12-31",
            facts = received is null ? Array.Empty<object>() : [new { type = "received", channel = "counter", on = received }],
        });

        foreach (var member in new[] { "firstDay", "rawLastDay", "lastDay" })
            Assert.Equal(one.Get(member), answer.Get($"filing.{member}"));
        Assert.Equal(one.TryGetProperty("timely", out var timely) ? timely.GetRawText() : null, answer.Get("filing.timely"));
    }

    [Theory]
    [MemberData(nameof(Decision))]
    public async Task The_decision_deadline_is_as_the_case_says(string id)
    {
        var one = Case(id);
        var announcedOn = DateOnly.Parse(one.Get("published")!, null).AddDays(43).Iso();

        var answer = await CalculateAsync(new
        {
            regime = "general",
            publishedOn = one.Get("published"),
            asOf = "2030-12-31",
            facts = one.Get("committee") == "true" ? [new { type = "committee-announced", on = announcedOn }] : Array.Empty<object>(),
        });

        Assert.Equal(one.Get("filingLastDay"), answer.Get("filing.lastDay"));
        Assert.Equal(one.Get("decisionDeadline"), answer.Get("decision.deadline"));
    }

    private async Task<Answer> CalculateAsync(object question) =>
        (await municipality.Citizen.SendAsync(HttpMethod.Post, "deadline-calculations", question)).Is(HttpStatusCode.OK);

    private static TheoryData<string> Of(string kind) =>
        [.. All.Where(one => one.Get("input.kind") == kind).Select(one => one.Get("id")!)];

    /// <summary>The input and what is expected of one case, side by side.</summary>
    private static JsonElement Case(string id)
    {
        var one = All.Single(one => one.Get("id") == id);
        return JsonSerializer.SerializeToElement(one.GetProperty("input").EnumerateObject().Concat(one.GetProperty("expected").EnumerateObject())
            .ToDictionary(member => member.Name, member => member.Value));
    }
}
