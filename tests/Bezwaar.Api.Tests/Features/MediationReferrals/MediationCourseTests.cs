using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>The agreement, the sessions, the cost and what follows: days, minutes, amounts and codes.</summary>
public sealed class MediationCourseTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Session = new { on = "2026-05-12", durationMinutes = 120, costInCents = 37_000 };

    [Fact]
    public async Task Sessions_are_recorded_and_corrected_and_add_up()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);
        (await mediation.CreateAsync("sessions", Session)).Is(HttpStatusCode.Created);
        (await mediation.CreateAsync("sessions", new { on = "2026-05-26", durationMinutes = 90, costInCents = 27_750 })).Is(HttpStatusCode.Created);

        var corrected = (await mediation.ChangeAsync("sessions/1", new { on = "2026-05-13", durationMinutes = 100, costInCents = 30_000 })).Is(HttpStatusCode.OK);

        Assert.Equal("""[{"sequence":1,"on":"2026-05-13","durationMinutes":100,"costInCents":30000},{"sequence":2,"on":"2026-05-26","durationMinutes":90,"costInCents":27750}]""", corrected.Get("sessions"));
        Assert.Equal(("190", "57750"), (corrected.Get("totalMinutes"), corrected.Get("totalCostInCents")));
        Assert.Equal(corrected.Text, (await mediation.ReadAsync()).Text);
        (await mediation.ChangeAsync("sessions/3", Session)).IsProblem(HttpStatusCode.NotFound, "not-found");
        var told = (await municipality.CaseSystem.ReadAsync($"objections/{mediation.Objection}/timeline?limit=100")).Rows("type");
        Assert.Equal(["mediation-session-recorded", "mediation-session-recorded", "mediation-session-corrected"], told.TakeLast(3));
    }

    [Fact]
    public async Task A_session_that_is_sent_twice_is_recorded_once_and_of_two_at_once_one()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);
        var (key, version) = ($"{Guid.NewGuid()}", mediation.ETag);

        var first = (await mediation.CreateAsync("sessions", Session, key, version)).Is(HttpStatusCode.Created);
        Assert.Equal(first.Text, (await mediation.CreateAsync("sessions", Session, key, version)).Is(HttpStatusCode.Created).Text);
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(
            () => municipality.CaseSystem.CreateAsync($"{mediation.Path}/sessions", Session, ifMatch: first.ETag), TestContext.Current.CancellationToken)));

        Assert.Single(answers, answer => answer.Status is HttpStatusCode.Created);
        Assert.Single(answers, answer => answer.Status is HttpStatusCode.PreconditionFailed);
        Assert.Equal("240", (await mediation.ReadAsync()).Get("totalMinutes"));
    }

    [Fact]
    public async Task A_session_lies_within_the_mediation()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        (await mediation.CreateAsync("sessions", Session)).IsProblem(HttpStatusCode.Conflict, "mediation-not-yet-started");
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");
        await mediation.StartAsync();

        (await mediation.CreateAsync("sessions", new { on = "2026-05-11", durationMinutes = 60, costInCents = 0 })).IsProblem(HttpStatusCode.UnprocessableEntity, "session-outside-mediation");
        (await mediation.CreateAsync("sessions", new { on = "2026-06-10", durationMinutes = 60, costInCents = 0 })).Is(HttpStatusCode.Created);
        (await mediation.EndAsync("2026-06-09")).IsProblem(HttpStatusCode.UnprocessableEntity, "mediation-ended-before-session");
        (await mediation.EndAsync("2026-06-10")).Is(HttpStatusCode.OK);
        (await mediation.CreateAsync("sessions", new { on = "2026-06-11", durationMinutes = 60, costInCents = 0 })).IsProblem(HttpStatusCode.UnprocessableEntity, "session-outside-mediation");
        (await mediation.CreateAsync("sessions", new { on = "2026-06-10", durationMinutes = 30, costInCents = 0 })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Values_out_of_range_are_named()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);

        Assert.Equal(["#/on", "#/durationMinutes", "#/costInCents"], (await mediation.CreateAsync("sessions", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(
            ["#/on", "#/durationMinutes", "#/costInCents"],
            (await mediation.ChangeAsync("sessions/1", new { on = Calls.Today.AddDays(1), durationMinutes = 721, costInCents = -1 })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/contributions"], (await mediation.ChangeAsync("own-contributions", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/signedOn"], (await mediation.ChangeAsync("agreement", new { signedOn = Calls.Today.AddDays(1) })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/stoppedOn", "#/stopClock"], (await mediation.ChangeAsync("clock", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/followUp", "#/on"], (await mediation.ChangeAsync("follow-up", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task Of_the_agreement_the_day_alone_is_kept()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        (await mediation.ChangeAsync("agreement", new { signedOn = "2026-05-12" })).IsProblem(HttpStatusCode.Conflict, "mediation-not-yet-started");
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");
        await mediation.StartAsync();

        Assert.Equal("2026-05-12", (await mediation.ChangeAsync("agreement", new { signedOn = "2026-05-12" })).Is(HttpStatusCode.OK).Get("agreementSignedOn"));
        Assert.Equal("2026-05-11", (await mediation.ChangeAsync("agreement", new { signedOn = "2026-05-11" })).Is(HttpStatusCode.OK).Get("agreementSignedOn"));
        (await mediation.ChangeAsync("agreement", new { signedOn = "2026-04-19" })).IsProblem(HttpStatusCode.UnprocessableEntity, "signed-outside-mediation");
        var refused = await mediation.ChangeAsync("agreement", new { signedOn = "2026-05-12", text = "Wij spreken af dat ..." });
        Assert.Equal(["#/text"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task Each_party_can_pay_a_part()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);

        var recorded = (await mediation.ChangeAsync("own-contributions", new { contributions = new[] { new { partyId = "objector", amountInCents = 5_000 }, new { partyId = "authority", amountInCents = 30_000 } } })).Is(HttpStatusCode.OK);

        Assert.Equal("35000", recorded.Get("totalContributionsInCents"));
        Assert.Equal("objector", recorded.Get("contributions.0.partyId"));
        Assert.Equal(["#/contributions"], (await mediation.ChangeAsync("own-contributions", new { contributions = new[] { new { partyId = "neighbour", amountInCents = 1 } } })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/contributions"], (await mediation.ChangeAsync("own-contributions", new { contributions = new[] { new { partyId = "objector", amountInCents = 1 }, new { partyId = "objector", amountInCents = 2 } } })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal("0", (await mediation.ChangeAsync("own-contributions", new { contributions = Array.Empty<object>() })).Is(HttpStatusCode.OK).Get("totalContributionsInCents"));
    }

    [Theory]
    [InlineData("new-decision")]
    [InlineData("back-to-formal")]
    public async Task After_an_agreement_the_case_waits_until_something_follows(string followUp)
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        Assert.Equal(MediationStanding.Proposed, (await StandingAsync(mediation)).Standing);
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority", on: "2026-05-08");
        Assert.Equal((MediationStanding.ReadyToStart, new DateOnly(2026, 5, 19)), await StandingAsync(mediation));
        await mediation.StartAsync();
        Assert.Equal((MediationStanding.Running, new DateOnly(2026, 6, 12)), await StandingAsync(mediation));
        (await mediation.ChangeAsync("follow-up", new { followUp, on = "2026-06-20" })).IsProblem(HttpStatusCode.Conflict, "nothing-to-follow-up");
        await mediation.EndAsync();
        Assert.Equal((MediationStanding.FollowUp, new DateOnly(2026, 6, 30)), await StandingAsync(mediation));

        (await mediation.ChangeAsync("follow-up", new { followUp, on = "2026-06-15" })).IsProblem(HttpStatusCode.UnprocessableEntity, "followed-up-before-end");
        var followed = (await mediation.ChangeAsync("follow-up", new { followUp, on = "2026-06-20" })).Is(HttpStatusCode.OK);

        Assert.Equal((followUp, "2026-06-20"), (followed.Get("followUp"), followed.Get("followedUpOn")));
        Assert.Equal((MediationStanding.None, null), await StandingAsync(mediation));
        (await mediation.ChangeAsync("follow-up", new { followUp, on = "2026-06-20" })).IsProblem(HttpStatusCode.Conflict, "nothing-to-follow-up");
    }

    [Theory]
    [InlineData("no-agreement")]
    [InlineData("broken-off-by-interested-party")]
    public async Task Without_an_agreement_the_formal_procedure_goes_on_at_once(string outcome)
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);

        await mediation.EndAsync(outcome: outcome);

        Assert.Equal((MediationStanding.None, null), await StandingAsync(mediation));
        (await mediation.ChangeAsync("follow-up", new { followUp = "new-decision", on = "2026-06-20" })).IsProblem(HttpStatusCode.Conflict, "nothing-to-follow-up");
    }

    private async Task<(MediationStanding Standing, DateOnly? DueOn)> StandingAsync(Mediation mediation)
    {
        using var lease = await municipality.LeaseAsync();
        var found = await lease.Db.Set<Objection>().Where(objection => objection.Id == mediation.Objection)
            .Select(objection => new { objection.Mediation, objection.MediationDueOn })
            .SingleAsync(TestContext.Current.CancellationToken);
        return (found.Mediation, found.MediationDueOn);
    }
}
