using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Features.IntendedDecisions;

/// <summary>The citizen reads what is intended and reacts, with the link of the letter or signed in.</summary>
public sealed class ReactToIntendedDecisionTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task The_holder_of_the_link_reads_the_intention_and_reacts_without_seeing_personal_data()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        using var holder = municipality.WithLink(intention.Token);

        var seen = (await holder.ReadAsync(intention.OwnPath)).Is(HttpStatusCode.OK);
        Assert.Equal(("De dakkapel is hoger dan het plan toestaat.", "true", Intention.PlannedOn.Iso()), (seen.Get("reasons"), seen.Get("mayReact"), seen.Get("plannedOn")));
        Assert.Equal([intention.Id], (await holder.ReadAsync("my/intended-decisions")).Rows("id"));
        var reacted = (await holder.CreateAsync($"{intention.OwnPath}/reactions", new { kind = "question", text = "Mag de tekening nog anders?" })).Is(HttpStatusCode.Created);

        Assert.Equal("question", reacted.Get("reactions.0.kind"));
        Assert.Null(reacted.Get("reactions.0.text"));
        Assert.All(new[] { seen, reacted }, answer => Assert.DoesNotContain("Boer", answer.Text, StringComparison.Ordinal));
        var read = await intention.ReadAsync();
        Assert.Equal("Mag de tekening nog anders?", read.Get("reactions.0.text"));
        Assert.Equal(DutchCalendar.AddWorkingDays(Calls.Today, 1).Iso(), read.Get("contactDueOn"));
    }

    [Fact]
    public async Task A_request_to_be_called_is_a_task_for_that_moment_until_somebody_calls()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        await intention.AttemptAsync("reached");
        using var holder = municipality.WithLink(intention.Token);
        var callAt = Intention.TomorrowAt(13);

        (await holder.CreateAsync($"{intention.OwnPath}/reactions", new { kind = "call-back", callAt, phone = "+31 6 98765432" })).Is(HttpStatusCode.Created);

        var read = await intention.ReadAsync();
        Assert.Equal(callAt, read.Json.GetProperty("callBackAt").GetDateTimeOffset());
        Assert.Equal((Calls.Today.AddDays(1).Iso(), "+31 6 98765432"), (read.Get("contactDueOn"), read.Get("reactions.0.phone")));
        var called = (await intention.AttemptAsync("reached")).Is(HttpStatusCode.Created);
        Assert.Null(called.Get("callBackAt"));
        Assert.Null(called.Get("contactDueOn"));
    }

    [Fact]
    public async Task Who_signed_in_finds_the_own_intentions_and_nobody_elses()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        using var other = await municipality.CitizenAsync(Bsns.Next());
        using var representative = await municipality.CitizenAsync(Bsns.Next(), onBehalfOf: bsn);
        var first = await Intention.AboutAsync(municipality.CaseSystem, bsn);
        var second = await Intention.AboutAsync(municipality.CaseSystem, bsn);
        var strangers = await Intention.RegisteredAsync(municipality.CaseSystem);

        var pages = await citizen.AllPagesAsync("my/intended-decisions?limit=1");
        Assert.Equal([second.Id, first.Id], pages.SelectMany(page => page.Rows("id")));
        var reacted = (await citizen.CreateAsync($"{first.OwnPath}/reactions", new { kind = "view", text = "Ik ben het er niet mee eens." })).Is(HttpStatusCode.Created);
        Assert.Equal("Ik ben het er niet mee eens.", reacted.Get("reactions.0.text"));
        Assert.Equal([second.Id, first.Id], (await representative.ReadAsync("my/intended-decisions")).Rows("id"));

        Assert.Empty((await other.ReadAsync("my/intended-decisions")).Rows("id"));
        (await other.ReadAsync(first.OwnPath)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await other.CreateAsync($"{first.OwnPath}/reactions", new { kind = "view", text = "Ik ook." })).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await citizen.ReadAsync(strangers.OwnPath)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await citizen.ReadAsync(first.Path)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task A_link_opens_one_intention_and_nothing_else()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        var other = await Intention.RegisteredAsync(municipality.CaseSystem);
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        using var holder = municipality.WithLink(intention.Token);
        using var objector = municipality.WithLink(filed.Get("accessToken")!);

        (await holder.ReadAsync(other.OwnPath)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await holder.CreateAsync($"{other.OwnPath}/reactions", new { kind = "view", text = "Nee." })).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await holder.ReadAsync("my/objections")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await holder.ReadAsync(intention.Path)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await objector.ReadAsync(intention.OwnPath)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await municipality.Citizen.ReadAsync(intention.OwnPath)).Is(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_revoked_link_is_like_one_that_never_was()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        using var holder = municipality.WithLink(intention.Token);
        using var guesser = municipality.WithLink(intention.Token[..^1]);
        var link = $"{intention.Path}/access-link";

        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, link)).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, link, ifMatch: "\"7\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await holder.ReadAsync(intention.OwnPath)).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, link, ifMatch: "\"1\"")).Is(HttpStatusCode.NoContent);

        var refused = (await holder.ReadAsync(intention.OwnPath)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        Assert.Equal(refused.Text, (await guesser.ReadAsync(intention.OwnPath)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid").Text);
        (await holder.CreateAsync($"{intention.OwnPath}/reactions", new { kind = "view", text = "Toch" })).Is(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_is_wrong_in_a_reaction_is_named()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        using var holder = municipality.WithLink(intention.Token);
        Task<Answer> ReactAsync(object reaction) => holder.CreateAsync($"{intention.OwnPath}/reactions", reaction);

        async Task IsRefusedAsync(object reaction, params string[] pointers) =>
            Assert.Equal(pointers, (await ReactAsync(reaction)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        await IsRefusedAsync(new { }, "#/kind");
        await IsRefusedAsync(new { kind = "view" }, "#/text");
        await IsRefusedAsync(new { kind = "question", text = "Mag het?", callAt = Intention.TomorrowAt(9) }, "#/callAt");
        await IsRefusedAsync(new { kind = "call-back" }, "#/callAt", "#/phone");
        await IsRefusedAsync(new { kind = "call-back", callAt = DateTimeOffset.UtcNow.AddMinutes(-1), phone = "0612345678" }, "#/callAt");
        await IsRefusedAsync(new { kind = "call-back", callAt = Intention.TomorrowAt(9), phone = "bel mijn zus" }, "#/phone");
        var late = AmsterdamTime.StartOfDay(Intention.PlannedOn.AddDays(1)).AddHours(9);
        (await ReactAsync(new { kind = "call-back", callAt = late, phone = "0612345678" })).IsProblem(HttpStatusCode.UnprocessableEntity, "call-back-after-decision");

        Assert.Empty((await intention.ReadAsync()).Json.GetProperty("reactions").EnumerateArray());
    }

    [Fact]
    public async Task A_retry_reacts_once()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        using var holder = municipality.WithLink(intention.Token);
        var (key, reaction) = ($"{Guid.NewGuid()}", new { kind = "view", text = "Ik ben het er niet mee eens." });

        var first = (await holder.CreateAsync($"{intention.OwnPath}/reactions", reaction, key)).Is(HttpStatusCode.Created);
        var again = (await holder.CreateAsync($"{intention.OwnPath}/reactions", reaction, key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(1, (await intention.ReadAsync()).Json.GetProperty("reactions").GetArrayLength());
    }

    [Fact]
    public async Task Once_the_decision_is_taken_nobody_can_react_but_everybody_can_still_read()
    {
        var intention = await Intention.RegisteredAsync(municipality.CaseSystem);
        using var holder = municipality.WithLink(intention.Token);
        (await intention.DecideAsync("GENOMEN-1")).Is(HttpStatusCode.Created);

        (await holder.CreateAsync($"{intention.OwnPath}/reactions", new { kind = "view", text = "Te laat?" })).IsProblem(HttpStatusCode.Conflict, "decision-taken");

        var seen = (await holder.ReadAsync(intention.OwnPath)).Is(HttpStatusCode.OK);
        Assert.Equal(("decided", "false", "We have taken the decision. You receive it separately."), (seen.Get("state"), seen.Get("mayReact"), seen.Get("standing.en")));
    }
}
