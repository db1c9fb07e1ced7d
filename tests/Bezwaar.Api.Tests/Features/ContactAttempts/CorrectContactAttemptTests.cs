using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

/// <summary>A mistaken entry stays to be seen, and everything that counts follows the right one.</summary>
public sealed class CorrectContactAttemptTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task Both_entries_are_seen_with_who_corrected_and_why()
    {
        var objection = await system.ReachedCaseAsync();
        var mistaken = await FirstAsync(objection);

        var corrected = (await system.CorrectAsync(objection, mistaken, Journeys.Attempt("no-answer"))).Is(HttpStatusCode.Created);

        var list = await system.ReadAsync($"objections/{objection}/contact-attempts");
        Assert.Equal(["reached", "no-answer"], list.Rows("result"));
        Assert.Equal([corrected.Get("replacement.id"), null], list.Rows("supersededBy"));
        Assert.Equal([null, mistaken], list.Rows("supersedes"));
        Assert.Equal(["p.peters", null], list.Rows("correctedBy"));
        Assert.Equal(["Verkeerd bezwaar.", null], list.Rows("correctionReason"));
        Assert.NotNull(list.Get("items.0.correctedAt"));
        Assert.Equal($"/{municipality.Slug}/api/v1/objections/{objection}/contact-attempts/{corrected.Get("replacement.id")}", corrected.Response.Headers.Location!.ToString());
        Assert.Equal(["objection-filed", "contact-attempted", "contact-attempt-corrected"], await system.TimelineAsync(objection));
        Assert.DoesNotContain("Verkeerd", (await system.ReadAsync($"objections/{objection}/timeline")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_reached_by_mistake_was_not_reached_and_is_due_again()
    {
        var objection = await system.ReachedCaseAsync();
        Assert.Null((await CaseAsync(objection)).Get("contactDueOn"));

        (await system.CorrectAsync(objection, await FirstAsync(objection), Journeys.Attempt("voicemail", "2026-04-24T16:00:00+02:00"))).Is(HttpStatusCode.Created);

        var seen = await CaseAsync(objection);
        Assert.Null(seen.Get("reachedAt"));
        Assert.Equal("2026-04-28", seen.Get("contactDueOn"));
        (await system.CreateAsync($"objections/{objection}/mediation-referrals", Mediation.Proposal)).IsProblem(HttpStatusCode.Conflict, "contact-first");
    }

    [Fact]
    public async Task An_attempt_that_was_never_made_leaves_the_case_as_it_was_before()
    {
        var objection = await system.FileAsync(Journeys.CounterFiling());
        var due = (await CaseAsync(objection)).Get("contactDueOn");
        await system.AttemptAsync(objection, Journeys.Attempt("no-answer", "2026-04-21T10:00:00+02:00"));
        Assert.NotEqual(due, (await CaseAsync(objection)).Get("contactDueOn"));

        var corrected = (await system.CorrectAsync(objection, await FirstAsync(objection))).Is(HttpStatusCode.Created);

        Assert.Null(corrected.Get("replacement"));
        Assert.Null(corrected.Get("corrected.supersededBy"));
        Assert.NotNull(corrected.Get("corrected.correctedAt"));
        Assert.Equal(due, (await CaseAsync(objection)).Get("contactDueOn"));
    }

    /// <summary>After three attempts a letter is due, after four nothing: with one that was no attempt, a letter still is.</summary>
    [Fact]
    public async Task The_number_of_attempts_leaves_mistakes_out()
    {
        var objection = await system.FileAsync(Journeys.CounterFiling());
        foreach (var day in new[] { 21, 22, 23 })
            (await system.AttemptAsync(objection, Journeys.Attempt("no-answer", $"2026-04-{day}T08:00:00Z"))).Is(HttpStatusCode.Created);
        (await system.CorrectAsync(objection, await FirstAsync(objection))).Is(HttpStatusCode.Created);

        (await system.AttemptAsync(objection, Journeys.Attempt("no-answer", "2026-04-24T08:00:00Z"))).Is(HttpStatusCode.Created);
        Assert.Equal("2026-04-28", (await CaseAsync(objection)).Get("contactDueOn"));
        (await system.AttemptAsync(objection, Journeys.Attempt("sent", "2026-04-28T08:00:00Z", "letter"))).Is(HttpStatusCode.Created);
        Assert.Null((await CaseAsync(objection)).Get("contactDueOn"));
    }

    [Fact]
    public async Task A_correction_can_be_corrected_but_no_entry_twice()
    {
        var objection = await system.ReachedCaseAsync();
        var mistaken = await FirstAsync(objection);
        var second = (await system.CorrectAsync(objection, mistaken, Journeys.Attempt("no-answer"))).Is(HttpStatusCode.Created).Get("replacement.id");

        (await system.CorrectAsync(objection, mistaken, Journeys.Attempt("voicemail"))).IsProblem(HttpStatusCode.Conflict, "attempt-already-corrected");
        (await system.CorrectAsync(objection, second, Journeys.Attempt("reached"))).Is(HttpStatusCode.Created);

        Assert.NotNull((await CaseAsync(objection)).Get("reachedAt"));
        Assert.Equal(3, (await system.ReadAsync($"objections/{objection}/contact-attempts")).Rows("id").Count);
    }

    [Fact]
    public async Task Of_two_who_correct_at_once_one_is_told()
    {
        var objection = await system.ReachedCaseAsync();
        var mistaken = await FirstAsync(objection);

        var answers = await Contact.AtOnceAsync(
            () => system.CorrectAsync(objection, mistaken, Journeys.Attempt("no-answer")), () => municipality.Coordinator.CorrectAsync(objection, mistaken, Journeys.Attempt("voicemail")));

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Conflict], answers);
        Assert.Equal(2, (await system.ReadAsync($"objections/{objection}/contact-attempts")).Rows("id").Count);
    }

    [Fact]
    public async Task A_retry_corrects_once()
    {
        var objection = await system.ReachedCaseAsync();
        var (mistaken, key) = (await FirstAsync(objection), $"{Guid.NewGuid()}");

        var first = (await system.CorrectAsync(objection, mistaken, Journeys.Attempt("no-answer"), key)).Is(HttpStatusCode.Created);
        var again = (await system.CorrectAsync(objection, mistaken, Journeys.Attempt("no-answer"), key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
    }

    [Fact]
    public async Task Wrong_values_are_pointed_at_in_the_attempt_and_beside_it()
    {
        var objection = await system.ReachedCaseAsync();
        var mistaken = await FirstAsync(objection);

        var empty = await system.CreateAsync($"objections/{objection}/contact-attempts/{mistaken}/corrections", new { attempt = new { channel = "phone", minutesSpent = 601 } });
        var future = await system.CorrectAsync(objection, mistaken, Journeys.Attempt("reached", DateTimeOffset.UtcNow.AddMinutes(10).ToString("O")));
        var early = await system.CorrectAsync(objection, mistaken, Journeys.Attempt("reached", "2026-04-19T12:00:00+02:00"));

        Assert.Equal(
            ["#/reason", "#/by", "#/attempt/result", "#/attempt/attemptedAt", "#/attempt/minutesSpent", "#/attempt/by"],
            empty.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/attempt/attemptedAt"], future.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        early.IsProblem(HttpStatusCode.UnprocessableEntity, "attempt-before-receipt");
        Assert.Null((await system.ReadAsync($"objections/{objection}/contact-attempts/{mistaken}")).Get("correctedAt"));
    }

    [Fact]
    public async Task An_attempt_of_another_case_is_not_found()
    {
        var objection = await system.ReachedCaseAsync();
        var other = await system.ReachedCaseAsync();

        (await system.CorrectAsync(other, await FirstAsync(objection))).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await system.CorrectAsync(Guid.NewGuid(), await FirstAsync(objection))).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task In_a_closed_case_a_correction_counts_and_makes_nobody_call()
    {
        var objection = await system.ReachedCaseAsync();
        (await system.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = "2026-04-24" })).Is(HttpStatusCode.OK);

        (await system.CorrectAsync(objection, await FirstAsync(objection), Journeys.Attempt("no-answer"))).Is(HttpStatusCode.Created);

        Assert.Null((await CaseAsync(objection)).Get("reachedAt"));
        Assert.Null((await CaseAsync(objection)).Get("contactDueOn"));
    }

    private Task<Answer> CaseAsync(Guid objection) => system.ReadAsync($"objections/{objection}");

    private async Task<string?> FirstAsync(Guid objection) => (await system.ReadAsync($"objections/{objection}/contact-attempts")).Get("items.0.id");
}
