using System.Net;
using Bezwaar.Api.Features.ContactAttempts;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

/// <summary>Two handlers do not call the same objector at once without seeing it.</summary>
public sealed class OngoingCallTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly DateTimeOffset Start = new(2026, 4, 22, 8, 30, 0, TimeSpan.Zero);

    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task Somebody_else_hears_who_calls_and_since_when()
    {
        var objection = await system.FileAsync();

        var call = (await AnnounceAsync(objection, "j.jansen")).Is(HttpStatusCode.Created);

        var refused = (await AnnounceAsync(objection, "p.peters")).IsProblem(HttpStatusCode.Conflict, "call-ongoing");
        var since = Bezwaar.Awb.Calendar.AmsterdamTime.ToLocal(call.Json.GetProperty("since").GetDateTimeOffset());
        Assert.Equal($"j.jansen has been calling the objector since {since:HH\\:mm}.", refused.Get("detail"));
        (await AnnounceAsync(objection, "j.jansen")).Is(HttpStatusCode.Created);
        Assert.Equal(["objection-filed"], await system.TimelineAsync(objection));
    }

    [Fact]
    public async Task The_registered_attempt_ends_the_call_of_its_maker_and_of_nobody_else()
    {
        var objection = await system.FileAsync();
        (await AnnounceAsync(objection, "p.peters")).Is(HttpStatusCode.Created);

        (await system.AttemptAsync(objection, Journeys.Attempt("no-answer", Contact.Now))).Is(HttpStatusCode.Created);
        (await AnnounceAsync(objection, "j.jansen")).IsProblem(HttpStatusCode.Conflict, "call-ongoing");

        (await system.AttemptAsync(objection, new { channel = "phone", result = "no-answer", attemptedAt = Contact.Now, minutesSpent = 1, by = "p.peters" })).Is(HttpStatusCode.Created);
        (await AnnounceAsync(objection, "j.jansen")).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Whoever_opens_the_case_sees_who_calls_and_afterwards_that_nobody_does()
    {
        var objection = await system.FileAsync();
        Assert.Null((await ReadAsync(objection)).Is(HttpStatusCode.OK).Get("call"));

        (await AnnounceAsync(objection, "p.peters")).Is(HttpStatusCode.Created);
        Assert.Equal("p.peters", (await ReadAsync(objection)).Get("call.by"));

        (await system.AttemptAsync(objection, new { channel = "phone", result = "no-answer", attemptedAt = Contact.Now, minutesSpent = 1, by = "p.peters" })).Is(HttpStatusCode.Created);
        Assert.Null((await ReadAsync(objection)).Get("call"));
        (await ReadAsync(Guid.NewGuid())).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Of_two_who_begin_at_once_one_is_told()
    {
        var objection = await system.FileAsync();

        var answers = await Contact.AtOnceAsync(() => AnnounceAsync(objection, "j.jansen"), () => AnnounceAsync(objection, "p.peters"));

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Conflict], answers);
    }

    [Fact]
    public void A_call_ends_by_itself_and_goes_on_when_announced_anew()
    {
        var call = OngoingCall.Of(Guid.NewGuid(), "j.jansen", Start);

        Assert.False(call.Announce("j.jansen", Start.AddMinutes(9)).IsError);
        Assert.Equal((Start, Start.AddMinutes(19)), (call.Since, call.Until));
        Assert.True(call.Announce("p.peters", Start.AddMinutes(18.9)).IsError);
        Assert.False(call.Announce("p.peters", Start.AddMinutes(19)).IsError);
        Assert.Equal(("p.peters", Start.AddMinutes(19)), (call.By, call.Since));
    }

    [Fact]
    public async Task Nobody_calls_about_a_closed_or_unknown_case_or_without_a_name()
    {
        var closed = await system.FileAsync(Journeys.CounterFiling());
        (await system.PutAsync(closed, "withdrawal", new { manner = "in-writing", statedOn = "2026-04-24" })).Is(HttpStatusCode.OK);

        (await AnnounceAsync(closed, "j.jansen")).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        (await AnnounceAsync(Guid.NewGuid(), "j.jansen")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(["#/by"], (await AnnounceAsync(closed, null)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    private Task<Answer> ReadAsync(Guid objection) => system.ReadAsync($"objections/{objection}/contact-attempts/ongoing");

    private Task<Answer> AnnounceAsync(Guid objection, string? by) => system.CreateAsync($"objections/{objection}/contact-attempts/ongoing", new { by });
}
