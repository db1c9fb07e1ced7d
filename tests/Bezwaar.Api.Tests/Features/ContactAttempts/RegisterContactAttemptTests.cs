using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

public sealed class RegisterContactAttemptTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task An_attempt_is_kept_as_it_was_registered()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var registered = await municipality.CaseSystem.AttemptAsync(objection, new
        {
            channel = "video",
            result = "reached",
            attemptedAt = "2026-04-22T10:30:00+02:00",
            minutesSpent = 18,
            by = "j.jansen",
            summary = "Kennisgemaakt.",
        });

        registered.Is(HttpStatusCode.Created);
        Assert.Equal($"/{municipality.Slug}/api/v1/objections/{objection}/contact-attempts/{registered.Get("id")}", registered.Response.Headers.Location!.ToString());
        Assert.Equal(registered.Text, (await municipality.CaseSystem.ReadAsync(registered.Response.Headers.Location!.ToString())).Text);
        Assert.Equal("1", registered.Get("sequence"));
        Assert.Equal("video", registered.Get("channel"));
        Assert.Equal("reached", registered.Get("result"));
        Assert.Equal(DateTimeOffset.Parse("2026-04-22T08:30:00Z", null), registered.Json.GetProperty("attemptedAt").GetDateTimeOffset());
        Assert.Equal("18", registered.Get("minutesSpent"));
        Assert.Equal("j.jansen", registered.Get("by"));
        Assert.Equal("Kennisgemaakt.", registered.Get("summary"));
    }

    [Fact]
    public async Task The_case_remembers_when_the_objector_was_first_reached()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("no-answer", "2026-04-21T09:00:00Z"))).Is(HttpStatusCode.Created);
        Assert.Null((await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("reachedAt"));

        await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached", "2026-04-22T09:00:00Z"));
        await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached", "2026-04-23T09:00:00Z"));

        var view = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(DateTimeOffset.Parse("2026-04-22T09:00:00Z", null), view.Json.GetProperty("reachedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once()
    {
        var objection = await municipality.Citizen.FileAsync();

        var refused = (await municipality.CaseSystem.AttemptAsync(objection, new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(["#/channel", "#/result", "#/attemptedAt", "#/minutesSpent", "#/by"], refused.Pointers);
    }

    [Theory]
    [InlineData(0, HttpStatusCode.Created)]
    [InlineData(600, HttpStatusCode.Created)]
    [InlineData(-1, HttpStatusCode.BadRequest)]
    [InlineData(601, HttpStatusCode.BadRequest)]
    public async Task Between_0_and_600_minutes_were_spent(int minutesSpent, HttpStatusCode expected)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var answer = await municipality.CaseSystem.AttemptAsync(objection, new { channel = "visit", result = "no-answer", attemptedAt = "2026-04-22T08:30:00Z", minutesSpent, by = "j.jansen" });

        answer.Is(expected);
        if (expected is HttpStatusCode.BadRequest)
            Assert.Equal(["#/minutesSpent"], answer.Pointers);
    }

    [Fact]
    public async Task An_attempt_in_the_future_is_refused_but_a_clock_may_be_a_minute_ahead()
    {
        var objection = await municipality.Citizen.FileAsync();

        var refused = await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached", DateTimeOffset.UtcNow.AddMinutes(10).ToString("O")));

        Assert.Equal(["#/attemptedAt"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached", DateTimeOffset.UtcNow.AddMinutes(1).ToString("O")))).Is(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("2026-04-19T23:59:59+02:00", HttpStatusCode.UnprocessableEntity)]
    [InlineData("2026-04-20T00:00:00+02:00", HttpStatusCode.Created)]
    public async Task An_attempt_before_receipt_is_refused(string attemptedAt, HttpStatusCode expected)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var answer = await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("no-answer", attemptedAt));

        answer.Is(expected);
        if (expected is HttpStatusCode.UnprocessableEntity)
            Assert.Equal("attempt-before-receipt", answer.Code);
    }

    [Theory]
    [InlineData("""{"channel":"fax","result":"reached","attemptedAt":"2026-04-22T08:30:00Z","minutesSpent":1,"by":"j"}""", "#/channel")]
    [InlineData("""{"channel":"phone","result":"great","attemptedAt":"2026-04-22T08:30:00Z","minutesSpent":1,"by":"j"}""", "#/result")]
    [InlineData("""{"channel":"phone","result":"reached","attemptedAt":"yesterday","minutesSpent":1,"by":"j"}""", "#/attemptedAt")]
    [InlineData("""{"channel":"phone","result":"reached","attemptedAt":"2026-04-22T08:30:00Z","minutesSpent":1.5,"by":"j"}""", "#/minutesSpent")]
    [InlineData("""{"channel":"phone","result":"reached","attemptedAt":"2026-04-22T08:30:00Z","minutesSpent":1,"by":"j","mood":"good"}""", "#/mood")]
    public async Task A_value_of_another_kind_is_pointed_at(string json, string pointer)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        using var body = new StringContent(json, System.Text.Encoding.UTF8, "application/json");

        var refused = (await municipality.CaseSystem.AttemptAsync(objection, body)).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal([pointer], refused.Pointers);
    }

    [Fact]
    public async Task A_retry_with_its_key_gets_the_same_answer_and_counts_once()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        var (path, key) = ($"objections/{objection}/contact-attempts", $"{Guid.NewGuid()}");

        var first = (await municipality.CaseSystem.CreateAsync(path, Journeys.Attempt("no-answer"), key)).Is(HttpStatusCode.Created);
        var again = (await municipality.CaseSystem.CreateAsync(path, Journeys.Attempt("no-answer"), key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal([first.Get("id")], (await municipality.CaseSystem.ReadAsync(path)).Rows("id"));
    }

    [Fact]
    public async Task An_attempt_belongs_to_its_own_objection()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        var other = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        var attempt = (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("no-answer"))).Get("id");

        (await municipality.CaseSystem.ReadAsync($"objections/{other}/contact-attempts/{attempt}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.AttemptAsync(Guid.NewGuid(), Journeys.Attempt("no-answer"))).IsProblem(HttpStatusCode.NotFound, "not-found");
    }
}
