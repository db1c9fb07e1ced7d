using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Features.Agreements;

/// <summary>Who does what by when: seen by both sides, kept or cancelled by the municipality, accepted or contested by the citizen.</summary>
public sealed class AgreementTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task Both_sides_see_what_was_agreed()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();

        var made = await system.AgreeAsync(objection, "Wij sturen de berekening.");

        Assert.Equal($"/{municipality.Slug}/api/v1/objections/{objection}/agreements/{made.Get("id")}", made.Response.Headers.Location!.ToString());
        Assert.Equal(made.Text, (await system.ReadAsync(made.Response.Headers.Location!.ToString())).Text);
        Assert.Equal(("open", "none", "j.jansen"), (made.Get("status"), made.Get("response"), made.Get("madeBy")));
        var own = (await citizen.ReadAsync($"my/objections/{objection}/agreements")).Is(HttpStatusCode.OK);
        Assert.StartsWith("Wij doen dit uiterlijk op ", own.Get("items.0.text.nl"), StringComparison.Ordinal);
        Assert.EndsWith(": Wij sturen de berekening.", own.Get("items.0.text.en"), StringComparison.Ordinal);
        Assert.DoesNotContain("jansen", own.Text, StringComparison.Ordinal);
        var timeline = await system.ReadAsync($"objections/{objection}/timeline");
        Assert.Equal(["objection-filed", "agreement-made"], timeline.Rows("type"));
        Assert.DoesNotContain("berekening", timeline.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_case_knows_the_first_day_of_what_is_still_to_be_done()
    {
        var objection = await system.FileAsync();
        var late = await system.AgreeAsync(objection, days: 9);
        var soon = await system.AgreeAsync(objection, days: 2);
        Assert.Equal(Calls.Today.AddDays(2), await DueAsync(objection));

        (await system.ChangeAsync($"objections/{objection}/agreements/{soon.Get("id")}/kept", new { keptOn = Calls.Today }, soon.ETag)).Is(HttpStatusCode.OK);
        Assert.Equal(Calls.Today.AddDays(9), await DueAsync(objection));

        (await system.ChangeAsync($"objections/{objection}/agreements/{late.Get("id")}/cancellation", new { reason = "Niet meer nodig." }, late.ETag)).Is(HttpStatusCode.OK);
        Assert.Null(await DueAsync(objection));
        var list = await system.ReadAsync($"objections/{objection}/agreements");
        Assert.Equal(["cancelled", "kept"], list.Rows("status"));
        Assert.Equal(["Niet meer nodig.", null], list.Rows("cancelReason"));
        Assert.Equal(["kept"], (await system.ReadAsync($"objections/{objection}/agreements?status=kept")).Rows("status"));
        Assert.Equal(["objection-filed", "agreement-made", "agreement-made", "agreement-kept", "agreement-cancelled"], await system.TimelineAsync(objection));
    }

    [Fact]
    public async Task A_citizen_contests_and_staff_see_it_until_it_is_put_right()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var made = await system.AgreeAsync(objection);
        await system.AgreeAsync(objection, who: "objector");
        var own = $"my/objections/{objection}/agreements/{made.Get("id")}/response";

        var contested = (await citizen.ChangeAsync(own, new { accepts = false, text = "Nee, u zou langskomen." }, made.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal("contested", contested.Get("response"));
        var seen = await system.ReadAsync($"objections/{objection}/agreements?response=contested");
        Assert.Equal([made.Get("id")], seen.Rows("id"));
        Assert.Equal(["Nee, u zou langskomen."], seen.Rows("responseText"));
        Assert.True(await ContestedAsync(objection));
        Assert.Equal("agreement-contested", (await system.TimelineAsync(objection))[^1]);
        Assert.DoesNotContain("langskomen", (await system.ReadAsync($"objections/{objection}/timeline")).Text, StringComparison.Ordinal);

        var cancelled = (await system.ChangeAsync($"objections/{objection}/agreements/{made.Get("id")}/cancellation", new { reason = "Verkeerd opgeschreven." }, contested.ETag)).Is(HttpStatusCode.OK);
        Assert.False(await ContestedAsync(objection));
        (await citizen.ChangeAsync(own, new { accepts = true }, cancelled.ETag)).IsProblem(HttpStatusCode.Conflict, "agreement-cancelled");
    }

    [Fact]
    public async Task A_citizen_may_come_back_on_a_response_and_must_say_what_is_not_right()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var made = await system.AgreeAsync(objection);
        var own = $"my/objections/{objection}/agreements/{made.Get("id")}/response";

        Assert.Equal(["#/text"], (await citizen.ChangeAsync(own, new { accepts = false }, made.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/accepts"], (await citizen.ChangeAsync(own, new { }, made.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        var contested = (await citizen.ChangeAsync(own, new { accepts = false, text = "Klopt niet." }, made.ETag)).Is(HttpStatusCode.OK);
        (await citizen.ChangeAsync(own, new { accepts = true }, made.ETag)).IsProblem((HttpStatusCode)412, "stale-version");
        var accepted = (await citizen.ChangeAsync(own, new { accepts = true }, contested.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal(("accepted", null), (accepted.Get("response"), accepted.Get("responseText")));
        Assert.False(await ContestedAsync(objection));
        Assert.Equal(["agreement-contested", "agreement-accepted"], (await system.TimelineAsync(objection)).Skip(2));
    }

    [Fact]
    public async Task Of_the_municipality_and_the_citizen_who_act_at_once_one_is_told()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var made = await system.AgreeAsync(objection);

        var answers = await Contact.AtOnceAsync(
            () => citizen.ChangeAsync($"my/objections/{objection}/agreements/{made.Get("id")}/response", new { accepts = true }, made.ETag),
            () => system.ChangeAsync($"objections/{objection}/agreements/{made.Get("id")}/kept", new { keptOn = Calls.Today }, made.ETag));

        Assert.Equal([HttpStatusCode.OK, (HttpStatusCode)412], answers);
    }

    [Fact]
    public async Task What_was_promised_is_still_to_be_done_in_a_closed_case_but_nothing_new_is_agreed()
    {
        var objection = await system.FileAsync();
        var made = await system.AgreeAsync(objection);
        (await system.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today })).Is(HttpStatusCode.OK);

        (await system.CreateAsync($"objections/{objection}/agreements", Contact.Agreement())).IsProblem(HttpStatusCode.Conflict, "objection-closed");
        var kept = (await system.ChangeAsync($"objections/{objection}/agreements/{made.Get("id")}/kept", new { keptOn = Calls.Today }, made.ETag)).Is(HttpStatusCode.OK);
        (await system.ChangeAsync($"objections/{objection}/agreements/{made.Get("id")}/kept", new { keptOn = Calls.Today }, kept.ETag)).IsProblem(HttpStatusCode.Conflict, "agreement-not-open");
    }

    [Fact]
    public async Task Wrong_values_are_named_at_once_and_a_retry_agrees_once()
    {
        var objection = await system.FileAsync(Journeys.CounterFiling());
        var (path, key) = ($"objections/{objection}/agreements", $"{Guid.NewGuid()}");

        Assert.Equal(["#/who", "#/what", "#/byWhen", "#/by"], (await system.CreateAsync(path, new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/byWhen"], (await system.CreateAsync(path, Contact.Agreement(days: -1))).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        var made = (await system.CreateAsync(path, Contact.Agreement(), key)).Is(HttpStatusCode.Created);
        Assert.Equal(made.Text, (await system.CreateAsync(path, Contact.Agreement(), key)).Is(HttpStatusCode.Created).Text);
        Assert.Single((await system.ReadAsync(path)).Rows("id"));
        (await system.ChangeAsync($"{path}/{made.Get("id")}/kept", new { keptOn = "2026-04-19" }, made.ETag)).IsProblem(HttpStatusCode.UnprocessableEntity, "kept-before-receipt");
        Assert.Equal(["#/keptOn"], (await system.ChangeAsync($"{path}/{made.Get("id")}/kept", new { keptOn = Calls.Today.AddDays(1) }, made.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task Another_citizen_does_not_see_it_and_a_link_holder_sees_no_text()
    {
        using var owner = await municipality.CitizenAsync(Bsns.Next());
        using var stranger = await municipality.CitizenAsync(Bsns.Next());
        var (objection, other) = (await owner.FileAsync(), await stranger.FileAsync());
        var made = await system.AgreeAsync(objection);

        (await stranger.ReadAsync($"my/objections/{objection}/agreements")).IsProblem(HttpStatusCode.NotFound, "not-found");
        foreach (var path in new[] { $"my/objections/{objection}", $"my/objections/{other}" })
            (await stranger.ChangeAsync($"{path}/agreements/{made.Get("id")}/response", new { accepts = true }, made.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await system.ReadAsync($"objections/{other}/agreements/{made.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");

        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var linked = await system.AgreeAsync(Guid.Parse(filed.Get("objectionId")!), "Geheim voor anderen.");
        using var holder = municipality.WithLink(filed.Get("accessToken")!);
        var seen = (await holder.ReadAsync($"my/objections/{filed.Get("objectionId")}/agreements")).Is(HttpStatusCode.OK);
        Assert.Equal([linked.Get("id")], seen.Rows("id"));
        Assert.DoesNotContain("Geheim", seen.Text, StringComparison.Ordinal);
        (await holder.ChangeAsync($"my/objections/{filed.Get("objectionId")}/agreements/{linked.Get("id")}/response", new { accepts = true }, linked.ETag)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    private async Task<DateOnly?> DueAsync(Guid objection) => (await CaseAsync(objection)).AgreementDueOn;

    private async Task<bool> ContestedAsync(Guid objection) => (await CaseAsync(objection)).AgreementContested;

    private async Task<Objection> CaseAsync(Guid objection)
    {
        using var lease = await municipality.LeaseAsync();
        return await lease.Db.Set<Objection>().AsNoTracking().FirstAsync(known => known.Id == objection, TestContext.Current.CancellationToken);
    }
}
