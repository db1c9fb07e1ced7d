using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.IntendedDecisions;

/// <summary>Calling before the decision, and what comes of it.</summary>
public sealed class IntentionContactTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task An_attempt_that_reached_the_citizen_ends_the_task()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);

        var vain = (await intention.AttemptAsync("no-answer")).Is(HttpStatusCode.Created);
        Assert.NotNull(vain.Get("contactDueOn"));
        Assert.Equal("open", vain.Get("state"));
        var reached = (await intention.AttemptAsync("reached", "visit")).Is(HttpStatusCode.Created);

        Assert.Null(reached.Get("contactDueOn"));
        Assert.Equal(("contacted", "\"3\""), (reached.Get("state"), reached.ETag));
        Assert.Equal(("no-answer", "reached", "visit", "18", "j.jansen"), (
            reached.Get("contactAttempts.0.result"), reached.Get("contactAttempts.1.result"), reached.Get("contactAttempts.1.channel"), reached.Get("contactAttempts.1.minutesSpent"),
            reached.Get("contactAttempts.1.by")));
        Assert.Equal(reached.Get("contactAttempts.1.attemptedAt"), reached.Get("reachedAt"));
        Assert.Equal(reached.Text, (await intention.ReadAsync()).Text);
    }

    [Fact]
    public async Task An_attempt_in_the_future_or_before_the_intention_is_refused_and_a_retry_counts_once()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        var (path, key) = ($"{intention.Path}/contact-attempts", $"{Guid.NewGuid()}");
        var attempt = Journeys.Attempt("no-answer", DateTimeOffset.UtcNow.ToString("O"));

        Assert.Equal(
            ["#/attemptedAt"],
            (await municipality.CaseSystem.CreateAsync(path, Journeys.Attempt("reached", DateTimeOffset.UtcNow.AddHours(1).ToString("O")))).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await municipality.CaseSystem.CreateAsync(path, Journeys.Attempt("reached"))).IsProblem(HttpStatusCode.UnprocessableEntity, "attempt-before-registration");
        Assert.Equal(
            ["#/channel", "#/result", "#/attemptedAt", "#/minutesSpent", "#/by"],
            (await municipality.CaseSystem.CreateAsync(path, new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await municipality.CaseSystem.CreateAsync(path, attempt, key)).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.CreateAsync(path, attempt, key)).Is(HttpStatusCode.Created);

        Assert.Equal(1, (await intention.ReadAsync()).Json.GetProperty("contactAttempts").GetArrayLength());
    }

    [Fact]
    public async Task Two_who_call_at_the_same_time_lose_nothing()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => intention.AttemptAsync("no-answer")));

        Assert.All(answers, answer => answer.Is(HttpStatusCode.Created));
        var read = await intention.ReadAsync();
        Assert.Equal(8, read.Json.GetProperty("contactAttempts").GetArrayLength());
        Assert.Equal("\"9\"", read.ETag);
    }

    [Fact]
    public async Task A_result_must_fit_what_happened()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);

        (await intention.ResultAsync("explained-and-accepted")).IsProblem(HttpStatusCode.UnprocessableEntity, "not-reached-yet");
        (await intention.ResultAsync("not-reached")).IsProblem(HttpStatusCode.UnprocessableEntity, "not-tried");
        await intention.AttemptAsync("no-answer");
        Assert.Equal("not-reached", (await intention.ResultAsync("not-reached")).Is(HttpStatusCode.OK).Get("result"));
        await intention.AttemptAsync("reached");
        (await intention.ResultAsync("not-reached")).IsProblem(HttpStatusCode.UnprocessableEntity, "was-reached");

        var corrected = (await intention.ResultAsync("explained-and-accepted")).Is(HttpStatusCode.OK);
        Assert.Equal(("explained-and-accepted", Calls.Today.Iso(), "j.jansen"), (corrected.Get("result"), corrected.Get("resultOn"), corrected.Get("resultBy")));
        Assert.Null(corrected.Get("contactDueOn"));
    }

    [Fact]
    public async Task A_result_needs_its_values_and_the_version_that_was_read()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        var (path, body) = ($"{intention.Path}/result", new { result = "goes-ahead", on = Calls.Today, by = "j.jansen" });

        Assert.Equal(["#/result", "#/on", "#/by"], (await municipality.CaseSystem.ChangeAsync(path, new { }, "\"1\"")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await municipality.CaseSystem.SendAsync(HttpMethod.Put, path, body)).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await municipality.CaseSystem.ChangeAsync(path, body, "\"1\"")).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.ChangeAsync(path, new { result = "adjusted", on = Calls.Today, by = "p.peters" }, "\"1\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await municipality.CaseSystem.ChangeAsync(path, new { result = "adjusted", on = Calls.Today.AddDays(-1), by = "p.peters" }, "\"2\"")).IsProblem(HttpStatusCode.UnprocessableEntity, "result-before-registration");

        Assert.Equal("goes-ahead", (await intention.ReadAsync()).Get("result"));
    }

    [Fact]
    public async Task A_cancelled_intention_asks_nothing_of_anybody()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);

        var cancelled = (await intention.ChangeAsync("cancellation", new { reason = "De aanvraag is ingetrokken." })).Is(HttpStatusCode.OK);

        Assert.Equal(("cancelled", "De aanvraag is ingetrokken."), (cancelled.Get("state"), cancelled.Get("explanation")));
        Assert.Null(cancelled.Get("contactDueOn"));
        (await intention.AttemptAsync("reached")).IsProblem(HttpStatusCode.Conflict, "intention-cancelled");
        (await intention.ResultAsync("goes-ahead")).IsProblem(HttpStatusCode.Conflict, "intention-cancelled");
        (await intention.ChangeAsync("cancellation", new { reason = "Nog eens" })).IsProblem(HttpStatusCode.Conflict, "intention-cancelled");
        (await intention.DecideAsync("GEANNULEERD-1")).IsProblem(HttpStatusCode.Conflict, "intention-cancelled");
    }

    [Fact]
    public async Task The_list_of_calls_goes_by_the_day_on_which_they_are_due_page_by_page()
    {
        await using var own = new TestMunicipality(municipality.Host);
        await own.InitializeAsync();
        var reached = await Intention.RegisteredAsync(own.CaseSystem, Intention.Body("A-klaar"));
        await reached.AttemptAsync("reached");
        await Intention.RegisteredAsync(own.CaseSystem, Intention.Body("B-later"));
        await Intention.RegisteredAsync(own.CaseSystem, Intention.Body("C-later", type: "bijstand"));
        await Intention.RegisteredAsync(own.CaseSystem, Intention.Body("D-vandaag", Calls.Today));

        var pages = await own.CaseSystem.AllPagesAsync("intended-decisions?limit=1");

        Assert.Equal(["D-vandaag", "B-later", "C-later", "A-klaar"], pages.SelectMany(page => page.Rows("reference")));
        Assert.Equal(["D-vandaag"], (await own.CaseSystem.ReadAsync("intended-decisions?contactDue=true")).Rows("reference"));
        Assert.Equal(["A-klaar"], (await own.CaseSystem.ReadAsync("intended-decisions?state=contacted")).Rows("reference"));
        Assert.Equal(["C-later"], (await own.CaseSystem.ReadAsync("intended-decisions?decisionType=bijstand&department=Vergunningen")).Rows("reference"));
        Assert.Equal(["D-vandaag"], (await own.CaseSystem.ReadAsync($"intended-decisions?plannedBefore={Calls.Today.AddDays(1).Iso()}")).Rows("reference"));
        Assert.Equal(["cursor"], (await own.CaseSystem.ReadAsync("intended-decisions?cursor=x")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["limit"], (await own.CaseSystem.ReadAsync("intended-decisions?limit=101")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }
}
