using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Whatever is wrong with a request, the answer is a problem that a person can read, never a 500.</summary>
public sealed class ErrorTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    public static TheoryData<string> Cases => [.. ErrorCase.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_refusal_is_a_problem_in_Dutch_and_in_English(string name)
    {
        var refused = ErrorCase.All[name];
        var dutch = await SendAsync(refused, null);
        var english = await SendAsync(refused, "en");

        Assert.Contains(dutch.Status, refused.Statuses);
        Assert.Equal(dutch.Status, english.Status);
        foreach (var answer in new[] { dutch, english })
        {
            Headers.AreThereOn(answer);
            answer.IsProblem(dutch.Status, refused.Code);
            Assert.Equal((int)dutch.Status, answer.Json.GetProperty("status").GetInt32());
            Assert.StartsWith("urn:bezwaar:problem:", answer.Json.GetProperty("type").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(answer.Json.GetProperty("title").GetString()!);
            Assert.NotEmpty(answer.Json.GetProperty("detail").GetString()!);
            Assert.DoesNotContain("System.", answer.Text, StringComparison.Ordinal);
            if (refused.Place is not null)
                Assert.Contains(refused.Place, answer.Pointers);
        }

        Assert.Equal("nl", Assert.Single(dutch.Response.Content.Headers.ContentLanguage));
        Assert.Equal("en", Assert.Single(english.Response.Content.Headers.ContentLanguage));
        Assert.NotEqual(dutch.Json.GetProperty("title").GetString(), english.Json.GetProperty("title").GetString());
        Assert.NotEqual(dutch.Json.GetProperty("detail").GetString(), english.Json.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("*")]
    [InlineData("en;q=0.1, nl;q=0.9")]
    public async Task Without_a_preference_for_English_the_answer_is_in_Dutch(string languages)
    {
        var answer = await SendAsync(ErrorCase.All["a route that does not exist"], languages);

        Assert.Equal("Niet gevonden", answer.Json.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_method_that_does_not_work_is_answered_with_those_that_do()
    {
        var answer = await SendAsync(ErrorCase.All["a method that does not work on a list"], null);

        Assert.Equal(["GET", "POST"], answer.Response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{\"objector\":{}}", "#/objector/name")]
    [InlineData("{\"jointObjectors\":[null]}", "#/jointObjectors/0")]
    public async Task Empty_parts_of_a_body_are_named(string body, string pointer)
    {
        var answer = await municipality.Citizen.CreateAsync("objections", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        answer.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Contains(pointer, answer.Pointers);
    }

    [Theory]
    [InlineData("GET", "objections/{id}/deadlines?asOf=0001-01-01", null)]
    [InlineData("GET", "objections/{id}/deadlines?asOf=9999-12-31", null)]
    [InlineData("GET", "objections?deadlineBefore=0001-01-01", null)]
    [InlineData("GET", "objections?deadlineBefore=9999-12-31", null)]
    [InlineData("GET", "objections?text=%00%25_%27%22", null)]
    [InlineData("GET", "objections/{id}/timeline?cursor=eyJTb3J0Ijoic2VxdWVuY2UiLCJUaWUiOiItMSJ9", null)]
    [InlineData("GET", "decisions/lookup?reference=x&dateOfNotice=0001-01-01", null)]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"publishedOn\":\"0001-01-01\",\"facts\":[]}")]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"publishedOn\":\"9999-12-31\",\"facts\":[]}")]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"asOf\":\"2100-12-31\",\"publishedOn\":\"1994-01-01\",\"facts\":[]}")]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"interestedParties\":-1,\"applicants\":0,\"facts\":[]}")]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"facts\":[null]}")]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"facts\":[{\"type\":\"received\",\"channel\":\"electronic\",\"at\":\"9999-12-31T23:59:59Z\"}]}")]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"facts\":[{\"type\":\"received\",\"channel\":\"electronic\",\"at\":\"0001-01-01T00:00:00Z\"}]}")]
    [InlineData("POST", "deadline-calculations", "{\"regime\":\"general\",\"facts\":[{\"type\":\"adjourned\",\"on\":\"9999-12-31\",\"weeks\":2147483647}]}")]
    [InlineData("POST", "objections/{id}/facts", "{\"type\":\"adjourned\",\"on\":\"0001-01-01\",\"weeks\":-5}")]
    [InlineData("POST", "objections/{id}/contact-attempts", "{\"channel\":\"phone\",\"result\":\"reached\",\"attemptedAt\":\"0001-01-01T00:00:00Z\",\"minutesSpent\":1,\"by\":\"j\"}")]
    [InlineData("POST", "objections", "{\"channel\":\"post\",\"receivedOn\":\"0001-01-01\",\"postedOn\":\"9999-12-31\",\"receivedElsewhereOn\":\"0001-01-01\"}")]
    [InlineData("PUT", "objections/{id}/withdrawal", "{\"manner\":\"in-writing\",\"statedOn\":\"0001-01-01\"}")]
    public async Task Extreme_values_never_end_in_a_server_error(string method, string path, string? body)
    {
        var id = await municipality.Citizen.FileAsync();
        var content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var answer = await municipality.CaseSystem.SendAsync(
            new HttpMethod(method), path.Replace("{id}", id.ToString(), StringComparison.Ordinal), content, Guid.NewGuid().ToString(), "\"1\"");

        Assert.True((int)answer.Status < 500, answer.Text);
        Headers.AreThereOn(answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/health/live")]
    [InlineData("/{slug}/api/v1/municipality")]
    [InlineData("/{slug}/api/v1/openapi.json")]
    [InlineData("/{slug}/api/docs/index.html")]
    public async Task A_good_answer_has_the_headers_too(string path)
    {
        using var client = municipality.Host.Anonymous();

        var answer = await client.ReadAsync("/" + path.Replace("{slug}", municipality.Slug, StringComparison.Ordinal).TrimStart('/'));

        answer.Is(HttpStatusCode.OK);
        Headers.AreThereOn(answer, isData: !path.Contains("openapi", StringComparison.Ordinal) && !path.Contains("docs", StringComparison.Ordinal));
    }

    private async Task<Answer> SendAsync(ErrorCase refused, string? languages)
    {
        using var client = municipality.Host.Anonymous();
        using var request = refused.ToRequest(municipality.Slug);
        if (!refused.Path.Contains("/objections", StringComparison.Ordinal) || refused.Method != "POST")
            request.Headers.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;
        if (languages is not null)
            request.Headers.AcceptLanguage.ParseAdd(languages);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }
}
