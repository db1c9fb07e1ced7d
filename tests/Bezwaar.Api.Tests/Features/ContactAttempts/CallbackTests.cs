using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

/// <summary>An appointment to call: in office hours, at a time that the handler is free, moved and cancelled by either side.</summary>
public sealed class CallbackTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;
    private readonly string handler = $"h.{Guid.NewGuid():N}";

    [Fact]
    public async Task Both_sides_see_what_was_planned()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();

        var planned = (await system.CreateAsync($"objections/{objection}/callbacks", new { at = Contact.Slot(1), with = handler, phone = "+31 6 12 34 56 78" })).Is(HttpStatusCode.Created);

        Assert.Equal($"/{municipality.Slug}/api/v1/objections/{objection}/callbacks/{planned.Get("id")}", planned.Response.Headers.Location!.ToString());
        Assert.Equal(planned.Text, (await system.ReadAsync(planned.Response.Headers.Location!.ToString())).Text);
        Assert.Equal("planned", planned.Get("status"));
        var own = await citizen.ReadAsync($"my/objections/{objection}/callbacks");
        Assert.Equal([planned.Get("id")], own.Rows("id"));
        Assert.Equal(Contact.Slot(1), own.Json.GetProperty("items")[0].GetProperty("at").GetDateTimeOffset());
        Assert.DoesNotContain(handler, own.Text, StringComparison.Ordinal);
        Assert.Equal(["objection-filed", "callback-agreed"], await system.TimelineAsync(objection));
        Assert.Equal("It was agreed when we call you.", (await citizen.ReadAsync($"my/objections/{objection}/timeline")).Get("items.1.text.en"));
    }

    [Fact]
    public async Task Both_sides_move_and_cancel_it_with_the_version_that_they_read()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var planned = await system.CallBackAsync(objection, Contact.Slot(1), handler);
        var (path, own) = ($"objections/{objection}/callbacks/{planned.Get("id")}", $"my/objections/{objection}/callbacks/{planned.Get("id")}");

        var moved = (await citizen.ChangeAsync(own, new { at = Contact.Slot(2) }, planned.ETag)).Is(HttpStatusCode.OK);
        (await system.ChangeAsync(path, new { at = Contact.Slot(3) }, planned.ETag)).IsProblem((HttpStatusCode)412, "stale-version");
        var again = (await system.ChangeAsync(path, new { at = Contact.Slot(3), with = handler + "2" }, moved.ETag)).Is(HttpStatusCode.OK);
        Assert.Equal(handler + "2", again.Get("with"));
        (await citizen.SendAsync(HttpMethod.Delete, own, ifMatch: moved.ETag)).IsProblem((HttpStatusCode)412, "stale-version");
        (await citizen.SendAsync(HttpMethod.Delete, own)).IsProblem((HttpStatusCode)428, "if-match-missing");
        var cancelled = (await citizen.SendAsync(HttpMethod.Delete, own, ifMatch: again.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal("cancelled", cancelled.Get("status"));
        (await system.ChangeAsync(path, new { at = Contact.Slot(4) }, cancelled.ETag)).IsProblem(HttpStatusCode.Conflict, "callback-not-planned");
        (await system.SendAsync(HttpMethod.Delete, path, ifMatch: cancelled.ETag)).IsProblem(HttpStatusCode.Conflict, "callback-not-planned");
        var timeline = await citizen.ReadAsync($"my/objections/{objection}/timeline");
        Assert.Equal(["objection-filed", "callback-agreed", "callback-moved", "callback-moved", "callback-cancelled"], timeline.Rows("type"));
        Assert.Equal(["citizen", "municipality", "citizen", "municipality", "citizen"], timeline.Rows("by"));
        (await system.CreateAsync($"objections/{objection}/callbacks", new { at = Contact.Slot(4), with = handler })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Of_two_who_move_it_at_once_one_is_told()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var planned = await system.CallBackAsync(objection, Contact.Slot(1), handler);
        var (path, own) = ($"objections/{objection}/callbacks/{planned.Get("id")}", $"my/objections/{objection}/callbacks/{planned.Get("id")}");

        var answers = await Contact.AtOnceAsync(
            () => citizen.ChangeAsync(own, new { at = Contact.Slot(2) }, planned.ETag), () => system.ChangeAsync(path, new { at = Contact.Slot(3) }, planned.ETag));

        Assert.Equal([HttpStatusCode.OK, (HttpStatusCode)412], answers);
        Assert.Equal("\"2\"", await system.ETagAsync(path));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(10.25, false)]
    [InlineData(9.75, false)]
    [InlineData(10.5, true)]
    [InlineData(9.5, true)]
    public async Task A_handler_has_half_an_hour_for_each(double hour, bool isFree)
    {
        var (first, second) = (await system.FileAsync(), await system.FileAsync());
        await system.CallBackAsync(first, Contact.Slot(1), handler);

        var answer = await system.CreateAsync($"objections/{second}/callbacks", new { at = Contact.Slot(1, hour), with = handler });

        if (isFree)
        {
            answer.Is(HttpStatusCode.Created);
            return;
        }

        answer.IsProblem(HttpStatusCode.Conflict, "callback-conflict");
        Assert.Contains("at 10:00", answer.Get("detail"), StringComparison.Ordinal);
        Assert.DoesNotContain(first.ToString(), answer.Text, StringComparison.Ordinal);
        (await system.CreateAsync($"objections/{second}/callbacks", new { at = Contact.Slot(1, hour), with = handler + "2" })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_time_is_free_again_once_the_other_moved_was_cancelled_or_its_case_closed()
    {
        var (first, second) = (await system.FileAsync(), await system.FileAsync());
        var planned = await system.CallBackAsync(first, Contact.Slot(1), handler);
        var own = await system.CallBackAsync(second, Contact.Slot(2), handler);
        var (path, secondPath) = ($"objections/{first}/callbacks/{planned.Get("id")}", $"objections/{second}/callbacks/{own.Get("id")}");

        (await system.ChangeAsync(secondPath, new { at = Contact.Slot(1) }, own.ETag)).IsProblem(HttpStatusCode.Conflict, "callback-conflict");
        (await system.ChangeAsync(path, new { at = Contact.Slot(1, 10.25) }, planned.ETag)).Is(HttpStatusCode.OK);
        (await system.ChangeAsync(secondPath, new { at = Contact.Slot(1) }, own.ETag)).IsProblem(HttpStatusCode.Conflict, "callback-conflict");
        (await system.PutAsync(first, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today })).Is(HttpStatusCode.OK);
        (await system.ChangeAsync(secondPath, new { at = Contact.Slot(1) }, own.ETag)).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Of_two_cases_that_want_a_handler_at_once_one_gets_the_time()
    {
        var (first, second) = (await system.FileAsync(), await system.FileAsync());

        var answers = await Contact.AtOnceAsync(
            () => system.CreateAsync($"objections/{first}/callbacks", new { at = Contact.Slot(1), with = handler }),
            () => municipality.Coordinator.CreateAsync($"objections/{second}/callbacks", new { at = Contact.Slot(1), with = handler }));

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Conflict], answers);
    }

    [Fact]
    public async Task In_the_past_outside_office_hours_and_far_ahead_nobody_calls()
    {
        var objection = await system.FileAsync();
        var saturday = Contact.Slot(1).AddDays(((int)DayOfWeek.Saturday - (int)Contact.Slot(1).DayOfWeek + 7) % 7);
        foreach (var (at, code) in new[]
        {
            (DateTimeOffset.UtcNow.AddMinutes(-1), "callback-in-past"), (DateTimeOffset.MinValue, "callback-in-past"), (DateTimeOffset.UtcNow.AddMonths(7), "callback-too-far-ahead"),
            (DateTimeOffset.MaxValue, "callback-too-far-ahead"), (Contact.Slot(1, 8.75), "outside-office-hours"), (Contact.Slot(1, 16.75), "outside-office-hours"), (saturday, "outside-office-hours"),
        })
        {
            (await system.CreateAsync($"objections/{objection}/callbacks", new { at, with = handler })).IsProblem(HttpStatusCode.UnprocessableEntity, code);
        }

        (await system.CreateAsync($"objections/{objection}/callbacks", new { at = Contact.Slot(1, 16.5), with = handler })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_number_that_is_no_number_and_what_is_missing_are_pointed_at()
    {
        var objection = await system.FileAsync();

        Assert.Equal(["#/at", "#/with", "#/phone"], (await system.CreateAsync($"objections/{objection}/callbacks", new { phone = "bel mij" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/phone"], (await system.CreateAsync($"objections/{objection}/callbacks", new { at = Contact.Slot(1), with = handler, phone = "1234567" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task A_case_has_one_appointment_at_a_time_and_a_retry_makes_no_second()
    {
        var objection = await system.FileAsync();
        var (path, key, body) = ($"objections/{objection}/callbacks", $"{Guid.NewGuid()}", new { at = Contact.Slot(1), with = handler });

        var first = (await system.CreateAsync(path, body, key)).Is(HttpStatusCode.Created);
        Assert.Equal(first.Text, (await system.CreateAsync(path, body, key)).Is(HttpStatusCode.Created).Text);
        (await system.CreateAsync(path, new { at = Contact.Slot(2), with = handler })).IsProblem(HttpStatusCode.Conflict, "callback-already-planned");

        Assert.Single((await system.ReadAsync(path)).Rows("id"));
    }

    [Fact]
    public async Task An_attempt_well_before_its_time_leaves_it_standing()
    {
        var objection = await system.FileAsync();
        await system.CallBackAsync(objection, Contact.Slot(1), handler);

        (await system.AttemptAsync(objection, Journeys.Attempt("no-answer", Contact.Now))).Is(HttpStatusCode.Created);

        Assert.Equal(["planned"], (await system.ReadAsync($"objections/{objection}/callbacks")).Rows("status"));
    }

    [Theory]
    [InlineData(-45, "planned")]
    [InlineData(-30, "kept")]
    [InlineData(5, "kept")]
    [InlineData(300, "kept")]
    public async Task An_attempt_at_its_time_or_later_keeps_it(int minutes, string status)
    {
        var objection = await system.FileAsync();
        await system.CallBackAsync(objection, Contact.Slot(1), handler);
        var now = Contact.Slot(1).AddMinutes(minutes);
        await using var later = municipality.Host.WithClock(new FakeTimeProvider(now));
        using var client = later.CreateClient(new() { BaseAddress = new Uri($"https://bezwaar.test/{municipality.Slug}/api/v1/") });
        client.DefaultRequestHeaders.Authorization = new("Bearer", await municipality.TokenAsync(later, Permissions.ObjectionsRead, Permissions.ContactAttemptsWrite));

        (await client.AttemptAsync(objection, Journeys.Attempt("no-answer", now.ToString("O")))).Is(HttpStatusCode.Created);

        Assert.Equal([status], (await client.ReadAsync($"objections/{objection}/callbacks")).Rows("status"));
        using var lease = await municipality.LeaseAsync();
        var callbackAt = await lease.Db.Set<Objection>().Where(known => known.Id == objection).Select(known => known.CallbackAt).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status == "planned" ? Contact.Slot(1) : null, callbackAt);
    }

    [Fact]
    public async Task Another_citizen_another_case_and_a_link_holder_do_not_get_at_it()
    {
        using var owner = await municipality.CitizenAsync(Bsns.Next());
        using var stranger = await municipality.CitizenAsync(Bsns.Next());
        var (objection, other) = (await owner.FileAsync(), await stranger.FileAsync());
        var planned = await system.CallBackAsync(objection, Contact.Slot(1), handler);
        var id = planned.Get("id");

        (await stranger.ReadAsync($"my/objections/{objection}/callbacks")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await stranger.ChangeAsync($"my/objections/{objection}/callbacks/{id}", new { at = Contact.Slot(2) }, planned.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await stranger.ChangeAsync($"my/objections/{other}/callbacks/{id}", new { at = Contact.Slot(2) }, planned.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await stranger.SendAsync(HttpMethod.Delete, $"my/objections/{other}/callbacks/{id}", ifMatch: planned.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await system.ReadAsync($"objections/{other}/callbacks/{id}")).IsProblem(HttpStatusCode.NotFound, "not-found");

        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        using var holder = municipality.WithLink(filed.Get("accessToken")!);
        var linked = await system.CallBackAsync(Guid.Parse(filed.Get("objectionId")!), Contact.Slot(3), handler);
        Assert.Single((await holder.ReadAsync($"my/objections/{filed.Get("objectionId")}/callbacks")).Rows("id"));
        (await holder.ChangeAsync($"my/objections/{filed.Get("objectionId")}/callbacks/{linked.Get("id")}", new { at = Contact.Slot(4) }, linked.ETag)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task In_a_closed_case_it_can_be_cancelled_alone()
    {
        var objection = await system.FileAsync();
        var planned = await system.CallBackAsync(objection, Contact.Slot(1), handler);
        (await system.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today })).Is(HttpStatusCode.OK);

        (await system.ChangeAsync($"objections/{objection}/callbacks/{planned.Get("id")}", new { at = Contact.Slot(2) }, planned.ETag)).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        (await system.SendAsync(HttpMethod.Delete, $"objections/{objection}/callbacks/{planned.Get("id")}", ifMatch: planned.ETag)).Is(HttpStatusCode.OK);
        (await system.CreateAsync($"objections/{objection}/callbacks", new { at = Contact.Slot(2), with = handler })).IsProblem(HttpStatusCode.Conflict, "objection-closed");
    }
}
