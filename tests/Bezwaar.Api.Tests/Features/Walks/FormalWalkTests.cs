using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Walks;

/// <summary>The formal route where nobody is reached: attempts, a letter, no answer, a hearing, a decision.</summary>
public sealed class FormalWalkTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task After_the_letter_was_not_answered_the_hearing_needs_no_reason()
    {
        await using var walk = new Walk(municipality, "2026-03-16");
        using var citizen = await walk.CitizenAsync();
        var objection = await walk.FileAsync(citizen);
        await objection.StandsAsync("2026-06-02", "assign-handler", "2026-03-18", "coordinator");
        await objection.AssignAsync();
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-03-23");

        await walk.GoToAsync("2026-03-18", hour: 10.5);
        await objection.TryAsync("no-answer");
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-03-19");

        await walk.GoToAsync("2026-03-19", hour: 14.5);
        await objection.TryAsync("voicemail");
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-03-20");

        await walk.GoToAsync("2026-03-20", hour: 11);
        await objection.TryAsync("no-answer");
        await objection.StandsAsync("2026-06-02", "send-contact-letter", "2026-03-23");

        await walk.GoToAsync("2026-03-23");
        await objection.TryAsync("sent", "letter");
        await objection.StandsAsync("2026-06-02", "await-letter-answer", "2026-04-07");

        await walk.GoToAsync("2026-04-06");
        await objection.StandsAsync("2026-06-02", "await-letter-answer", "2026-04-07");

        await walk.GoToAsync("2026-04-07");
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-04-20");

        (await walk.System.TryRecordAsync(objection.Id, new { type = "hearing-planned", on = "2026-04-29", invitedOn = walk.Today })).Is(HttpStatusCode.Created);
        await objection.StandsAsync("2026-06-02", "hold-hearing", "2026-04-29");
        Assert.Null((await objection.ReadAsync()).Get("withoutContact"));

        await walk.GoToAsync("2026-04-30");
        await objection.StandsAsync("2026-06-02", "decide", "2026-06-02");

        await walk.GoToAsync("2026-05-19");
        (await walk.System.TryRecordAsync(objection.Id, new { type = "decided", on = walk.Today })).Is(HttpStatusCode.Created);
        await objection.IsOverAsync("decided");
    }

    [Fact]
    public async Task A_hearing_that_is_planned_earlier_asks_why_and_goes_on_with_the_reason()
    {
        await using var walk = new Walk(municipality, "2026-03-16");
        using var citizen = await walk.CitizenAsync();
        var objection = await walk.FileAsync(citizen);
        await objection.AssignAsync();
        await walk.GoToAsync("2026-03-18");
        await objection.TryAsync("no-answer");
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-03-19");
        await walk.GoToAsync("2026-03-20");
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-03-19");
        var hearing = new { type = "hearing-planned", on = "2026-04-15", invitedOn = walk.Today };

        (await walk.System.TryRecordAsync(objection.Id, hearing)).IsProblem(HttpStatusCode.UnprocessableEntity, "contact-not-reached-reason-needed");
        await objection.StandsAsync("2026-06-02", "call-objector", "2026-03-19");

        (await walk.System.PutAsync(objection.Id, "without-contact", new { reason = "De bezwaarmaker is tot juni in het buitenland." })).Is(HttpStatusCode.OK);
        await objection.StandsAsync("2026-06-02", "plan-hearing", "2026-04-07");

        (await walk.System.TryRecordAsync(objection.Id, hearing)).Is(HttpStatusCode.Created);
        await objection.StandsAsync("2026-06-02", "hold-hearing", "2026-04-15");
        Assert.Equal("De bezwaarmaker is tot juni in het buitenland.", (await objection.ReadAsync()).Get("withoutContact.reason"));

        await walk.GoToAsync("2026-04-16");
        await objection.StandsAsync("2026-06-02", "decide", "2026-06-02");
        await walk.GoToAsync("2026-05-12");
        (await walk.System.TryRecordAsync(objection.Id, new { type = "decided", on = walk.Today })).Is(HttpStatusCode.Created);
        await objection.IsOverAsync("decided");
    }
}
