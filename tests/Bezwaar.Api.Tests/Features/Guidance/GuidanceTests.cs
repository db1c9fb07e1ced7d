using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Guidance;

/// <summary>What somebody with a letter is asked and told, and how a municipality decides that.</summary>
public sealed class GuidanceTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("guidance")]
    [InlineData("guidance?decisionType=woz")]
    public async Task Whatever_a_citizen_answers_leads_to_something_that_he_or_she_can_do(string path)
    {
        var tree = (await municipality.Citizen.ReadAsync(path)).Is(HttpStatusCode.OK).Json;
        var questions = tree.GetProperty("questions").EnumerateArray().ToDictionary(question => question.GetProperty("id").GetString()!);
        var outcomes = tree.GetProperty("outcomes").EnumerateArray().ToDictionary(outcome => outcome.GetProperty("id").GetString()!);
        var reached = new HashSet<string>();

        Walk(tree.GetProperty("start").GetString()!, 0);

        Assert.Equal(outcomes.Keys.Order(), reached.Order());
        Assert.All(outcomes.Values, outcome => Assert.NotEqual(0, outcome.GetProperty("options").GetArrayLength()));
        Assert.Contains(outcomes.Values, outcome => outcome.GetProperty("options")[0].GetProperty("kind").GetString() == "object");

        void Walk(string id, int depth)
        {
            Assert.True(depth <= 5, "Nobody answers more than five questions.");
            if (outcomes.ContainsKey(id))
                reached.Add(id);
            else
                foreach (var answer in questions[id].GetProperty("answers").EnumerateArray())
                    Walk(answer.GetProperty("next").GetString()!, depth + 1);
        }
    }

    [Fact]
    public async Task A_tax_has_questions_of_its_own_and_an_unknown_type_is_refused()
    {
        var general = (await municipality.Citizen.ReadAsync("guidance?decisionType=bijstand")).Is(HttpStatusCode.OK);
        var tax = (await municipality.Citizen.ReadAsync("guidance?decisionType=woz")).Is(HttpStatusCode.OK);

        Assert.Equal("bijstand", general.Get("decisionType"));
        Assert.Contains("\"id\":\"hurry\"", general.Text, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"ask-remission\"", tax.Text, StringComparison.Ordinal);
        Assert.Equal(["decisionType"], (await municipality.Citizen.ReadAsync("guidance?decisionType=bestaat-niet")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task The_administrator_writes_a_tree_and_citizens_get_it_until_it_is_removed()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var read = (await administrator.ReadAsync("guidance/trees/subsidie")).Is(HttpStatusCode.OK);
        Assert.Equal(("general", "\"0\""), (read.Get("origin"), read.ETag));

        var changed = (await administrator.ChangeAsync("guidance/trees/subsidie", Tree(), read.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal(("own", "1", "m.administrator"), (changed.Get("origin"), changed.Get("version"), changed.Get("changedBy")));
        var asked = (await municipality.Citizen.ReadAsync("guidance?decisionType=subsidie")).Is(HttpStatusCode.OK);
        Assert.Equal(("first", "\"1\""), (asked.Get("start"), asked.ETag));
        Assert.NotEqual("first", (await municipality.Citizen.ReadAsync("guidance")).Get("start"));
        (await administrator.ChangeAsync("guidance/trees/subsidie", Tree(), read.ETag)).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await administrator.SendAsync(HttpMethod.Put, "guidance/trees/subsidie", Tree())).IsProblem((HttpStatusCode)428, "if-match-missing");
        Assert.Equal("own", (await administrator.ReadAsync("guidance/trees")).Is(HttpStatusCode.OK).Json.GetProperty("trees").EnumerateArray()
            .Single(tree => tree.GetProperty("subject").GetString() == "subsidie").GetProperty("origin").GetString());

        (await administrator.SendAsync(HttpMethod.Delete, "guidance/trees/subsidie", ifMatch: "\"0\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await administrator.SendAsync(HttpMethod.Delete, "guidance/trees/subsidie", ifMatch: changed.ETag)).Is(HttpStatusCode.NoContent);

        Assert.NotEqual("first", (await municipality.Citizen.ReadAsync("guidance?decisionType=subsidie")).Get("start"));
        // Whoever still has the removed tree before him or her does not write over what came after it.
        (await administrator.ChangeAsync("guidance/trees/subsidie", Tree(), changed.ETag)).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await administrator.ReadAsync("guidance/trees/bestaat-niet")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task The_tree_for_all_decisions_is_that_of_every_type_without_another()
    {
        await using var elsewhere = new TestMunicipality(municipality.Host);
        await elsewhere.InitializeAsync();
        using var administrator = await elsewhere.StaffAsync(Role.Administrator);

        (await administrator.ChangeAsync("guidance/trees/default", Tree(), "\"0\"")).Is(HttpStatusCode.OK);

        Assert.Equal("first", (await elsewhere.Citizen.ReadAsync("guidance?decisionType=bijstand")).Get("start"));
        Assert.Equal("letter", (await elsewhere.Citizen.ReadAsync("guidance?decisionType=woz")).Get("start"));
        Assert.Equal("letter", (await municipality.Citizen.ReadAsync("guidance?decisionType=bijstand")).Get("start"));
    }

    public static TheoryData<string, string, string[]> Wrong => new()
    {
        { "an answer that leads nowhere", """{"questions/0/answers/0/next":"gone"}""", ["#/questions/0/answers/0/next unknown-node"] },
        { "a beginning that does not exist", """{"start":"gone"}""", ["#/start unknown-node"] },
        { "a circle", """{"questions/1/answers/0/next":"first"}""", ["#/questions/1/answers/0/next circle"] },
        { "a question to itself", """{"questions/0/answers/1/next":"first","questions/0/answers/0/next":"second"}""", ["#/questions/0/answers/1/next circle"] },
        { "a code that is there twice", """{"outcomes/0/id":"second"}""", ["#/outcomes/0/id not-unique", "#/questions/0/answers/1/next unknown-node", "#/questions/1/answers/0/next unknown-node"] },
        { "a question that nobody comes to", """{"questions/0/answers/0/next":"call"}""", ["#/questions/1/id not-reached", "#/outcomes/1/id not-reached"] },
        { "a text in one language", """{"questions/0/text/en":"","outcomes/1/options/0/title/nl":" "}""", ["#/outcomes/1/options/0/title/nl required", "#/questions/0/text/en required"] },
        { "an address that is not safe", """{"outcomes/0/options/0/url":"http://voorbeeld.nl"}""", ["#/outcomes/0/options/0/url https"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_tree_that_does_not_hold_is_refused_at_its_place(string what, string changes, string[] expected)
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var tree = Tree();
        foreach (var (place, value) in JsonNode.Parse(changes)!.AsObject())
            Set(tree, place.Split('/'), value!.DeepClone());

        var refused = (await administrator.ChangeAsync("guidance/trees/handhaving", tree, "\"0\"")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.True(expected.Order().SequenceEqual(Faults(refused).Order()), $"{what}: {refused.Text}");
    }

    [Fact]
    public async Task A_tree_has_a_size_that_people_can_oversee_and_an_empty_one_names_what_is_missing()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var outcomes = Enumerable.Range(0, 61).Select(number => Outcome($"o{number}")).ToArray();

        var large = await administrator.ChangeAsync("guidance/trees/handhaving", new { start = "o0", questions = Array.Empty<object>(), outcomes }, "\"0\"");
        var empty = await administrator.ChangeAsync("guidance/trees/handhaving", new { }, "\"0\"");

        Assert.Equal(["#/questions too-many"], Faults(large.IsProblem(HttpStatusCode.BadRequest, "invalid-input")));
        Assert.Equal(["#/start", "#/questions", "#/outcomes"], empty.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    /// <summary>first → second → call or object; first → call.</summary>
    private static JsonNode Tree() => JsonSerializer.SerializeToNode(new
    {
        start = "first",
        questions = new object[]
        {
            new { id = "first", text = Text("Hebt u een brief?"), help = Text("Kijk goed."), answers = new[] { new { text = Text("Ja"), next = "second" }, new { text = Text("Nee"), next = "call" } } },
            new { id = "second", text = Text("Bent u het eens?"), help = (object?)null, answers = new[] { new { text = Text("Ja"), next = "call" }, new { text = Text("Nee"), next = "object" } } },
        },
        outcomes = new[] { Outcome("call"), Outcome("object") },
    })!;

    private static object Outcome(string id) => new
    {
        id,
        title = Text("Doe dit"),
        text = Text("Dit helpt."),
        options = new[] { new { kind = "call", title = Text("Bel ons"), text = Text("Wij helpen u."), url = (string?)null } },
    };

    private static object Text(string nl) => new { nl, en = $"{nl} (en)" };

    private static void Set(JsonNode node, string[] path, JsonNode value)
    {
        foreach (var step in path[..^1])
            node = node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!;
        node[path[^1]] = value;
    }

    private static List<string> Faults(Answer answer) =>
        [.. answer.Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("location").GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}")];
}
