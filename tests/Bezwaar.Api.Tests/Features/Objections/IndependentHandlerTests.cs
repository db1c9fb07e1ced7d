using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Whoever took the decision neither treats the objection nor calls about it, unless a coordinator says why.</summary>
public sealed class IndependentHandlerTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const string Why = "De andere juristen zijn met verlof en de bezwaarmaker vindt het goed.";

    [Fact]
    public async Task Whoever_took_the_decision_does_not_treat_the_objection()
    {
        var objection = await FiledAsync();

        (await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "P.deVries " })).IsProblem(HttpStatusCode.UnprocessableEntity, "took-contested-decision");
        (await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "p.devries", overrideReason = Why })).IsProblem(HttpStatusCode.Forbidden, "contact-policy-override-not-allowed");
        (await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);
        Assert.Equal("p.devries", (await municipality.CaseSystem.ReadAsync($"objections/{objection}/next-action")).Get("contact.notBy"));
    }

    [Fact]
    public async Task A_coordinator_may_make_an_exception_that_is_recorded()
    {
        var objection = await FiledAsync();

        (await municipality.Coordinator.PutAsync(objection, "handler", new { handler = "p.devries" })).IsProblem(HttpStatusCode.UnprocessableEntity, "took-contested-decision");
        (await municipality.Coordinator.PutAsync(objection, "handler", new { handler = "p.devries", overrideReason = Why })).Is(HttpStatusCode.OK);

        Assert.Contains("met verlof", (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("visit")]
    [InlineData("video")]
    public async Task Whoever_took_the_decision_does_not_call_or_visit(string channel)
    {
        var objection = await FiledAsync();

        (await municipality.CaseSystem.AttemptAsync(objection, Attempt(channel))).IsProblem(HttpStatusCode.UnprocessableEntity, "took-contested-decision");
        (await municipality.CaseSystem.AttemptAsync(objection, Attempt(channel, Why))).IsProblem(HttpStatusCode.Forbidden, "contact-policy-override-not-allowed");
        (await municipality.Coordinator.AttemptAsync(objection, Attempt(channel, Why))).Is(HttpStatusCode.Created);
        Assert.Contains("met verlof", (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_can_be_sent_by_anybody() =>
        (await municipality.CaseSystem.AttemptAsync(await FiledAsync(), Attempt("letter") with { Result = "sent" })).Is(HttpStatusCode.Created);

    [Fact]
    public async Task The_decision_shows_who_took_it_and_a_citizen_does_not_see_it()
    {
        var reference = $"DEC-{Guid.NewGuid():N}";
        var registered = (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(reference).With("decidedBy", "p.devries"))).Is(HttpStatusCode.Created);
        Assert.Equal("p.devries", registered.Get("decidedBy"));
        Assert.DoesNotContain("devries", (await municipality.Citizen.ReadAsync($"decisions/lookup?reference={reference}&dateOfNotice=2026-03-10")).Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);

        var without = (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision($"{reference}-2"))).Is(HttpStatusCode.Created);
        Assert.Null(without.Get("decidedBy"));
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision($"{reference}-3").With("decidedBy", new string('x', 101)))).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
    }

    private async Task<Guid> FiledAsync()
    {
        var reference = $"IND-{Guid.NewGuid():N}";
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(reference).With("decidedBy", "p.devries"))).Is(HttpStatusCode.Created);
        return await municipality.CaseSystem.FileAsync(Journeys.CounterFiling().With("contestedDecision", new { reference, dateOfNotice = "2026-03-10" }));
    }

    private static AttemptBody Attempt(string channel, string? overrideReason = null) => new(channel, "reached", "2026-04-22T10:30:00+02:00", 18, "p.devries", overrideReason);

    private sealed record AttemptBody(string Channel, string Result, string AttemptedAt, int MinutesSpent, string By, string? OverrideReason);
}
