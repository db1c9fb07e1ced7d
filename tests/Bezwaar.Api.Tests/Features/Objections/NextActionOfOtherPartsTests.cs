using System.Net;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>What appointments, agreements and corrections of attempts do to the next action of a case.</summary>
public sealed class NextActionOfOtherPartsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task A_call_that_was_agreed_comes_next_then_an_agreement_then_what_was_to_be_done_before()
    {
        var objection = await ReachedAsync();
        var before = await NextAsync(objection);
        Assert.Equal("plan-hearing", before.Code);

        var agreement = await system.AgreeAsync(objection, days: 7);
        Assert.Equal(("keep-agreement", new ContactPolicy().WorkingDayUntil(Calls.Today.AddDays(7)).Iso()), await NextAsync(objection));
        var callback = await system.CallBackAsync(objection, Contact.Slot(1), "seams");
        Assert.Equal(("call-back", AmsterdamTime.DateOf(Contact.Slot(1)).Iso()), await NextAsync(objection));

        (await system.SendAsync(HttpMethod.Delete, $"objections/{objection}/callbacks/{callback.Get("id")}", ifMatch: callback.ETag)).Is(HttpStatusCode.OK);
        Assert.Equal("keep-agreement", (await NextAsync(objection)).Code);
        (await system.ChangeAsync($"objections/{objection}/agreements/{agreement.Get("id")}/kept", new { keptOn = Calls.Today }, agreement.ETag)).Is(HttpStatusCode.OK);
        Assert.Equal(before, await NextAsync(objection));
    }

    [Fact]
    public async Task Where_the_only_attempt_that_reached_was_a_mistake_the_objector_is_to_be_called_again()
    {
        var objection = await ReachedAsync();
        var attempt = (await system.ReadAsync($"objections/{objection}/contact-attempts")).Get("items.0.id");

        (await system.CorrectAsync(objection, attempt)).Is(HttpStatusCode.Created);

        Assert.Equal(("call-objector", new ContactPolicy().FirstAttemptDueOn(Calls.Today).Iso()), await NextAsync(objection));
        (await system.TryRecordAsync(objection, new { type = "hearing-planned", on = Calls.Today.AddDays(20).Iso(), invitedOn = Calls.Today.Iso() }))
            .IsProblem(HttpStatusCode.UnprocessableEntity, "contact-not-reached-reason-needed");
    }

    [Fact]
    public async Task An_agreement_that_the_citizen_contests_stands_out_in_the_worklist_until_it_is_put_right()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var made = await system.AgreeAsync(objection);
        Assert.False(await IsContestedAsync(objection));
        var own = $"my/objections/{objection}/agreements/{made.Get("id")}/response";

        var contested = (await citizen.ChangeAsync(own, new { accepts = false, text = "Nee, u zou langskomen." }, made.ETag)).Is(HttpStatusCode.OK);
        Assert.True(await IsContestedAsync(objection));

        (await citizen.ChangeAsync(own, new { accepts = true }, contested.ETag)).Is(HttpStatusCode.OK);
        Assert.False(await IsContestedAsync(objection));
    }

    private async Task<Guid> ReachedAsync()
    {
        var objection = await system.FileAsync();
        (await system.PutAsync(objection, "handler", new { handler = "seams" })).Is(HttpStatusCode.OK);
        (await system.AttemptAsync(objection, Journeys.Attempt("reached", Contact.Now))).Is(HttpStatusCode.Created);
        return objection;
    }

    private async Task<(string? Code, string? DueOn)> NextAsync(Guid objection)
    {
        var now = await system.ReadAsync($"objections/{objection}");
        return (now.Get("nextAction.code"), now.Get("nextAction.dueOn"));
    }

    /// <summary>As the case, the explanation of what comes next and the worklist say it.</summary>
    private async Task<bool> IsContestedAsync(Guid objection)
    {
        var rows = (await system.ReadAsync("objections?limit=100")).Json.GetProperty("items").EnumerateArray();
        var badges = rows.Single(row => row.Get("id") == $"{objection}").Get("badges")!;
        Assert.Equal(badges, (await system.ReadAsync($"objections/{objection}")).Get("badges"));
        Assert.Equal(badges, (await system.ReadAsync($"objections/{objection}/next-action")).Get("badges"));
        return badges.Contains("agreement-contested", StringComparison.Ordinal);
    }
}
