using System.Net;
using System.Text;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Api.Tests.Features.Deadlines;

/// <summary>The calculator takes the facts of a case in any order, explains every date, and stores nothing.</summary>
public sealed class CalculateDeadlinesTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Anybody_may_ask_and_gets_every_part_of_the_answer()
    {
        var answer = await AskAsync("""
            { "regime": "general", "publishedOn": "2026-03-10", "dateOfNotice": null, "asOf": "2026-07-15", "interestedParties": 0, "applicants": 2,
              "facts": [
                { "type": "received", "channel": "electronic", "at": "2026-04-20T10:00:00+02:00" },
                { "type": "received", "channel": "post", "postedOn": "2026-04-21", "on": "2026-04-28" },
                { "type": "omission-requested", "on": "2026-04-24", "repairBy": "2026-05-08" },
                { "type": "omission-repaired", "on": "2026-05-04" },
                { "type": "hearing-planned", "on": "2026-06-18", "invitedOn": "2026-06-01" },
                { "type": "notice-of-default-received", "on": "2026-06-12" },
                { "type": "costs-requested", "on": "2026-07-01" },
                { "type": "decided", "on": "2026-07-14" },
                { "type": "closed", "on": "2026-07-14", "retentionCategory": "13.1" } ] }
            """);

        answer.Is(HttpStatusCode.OK);
        Assert.Equal("""{"firstDay":"2026-03-11","rawLastDay":"2026-04-21","lastDay":"2026-04-21","timely":true,"receiptLimit":"2026-04-28"}""", answer.Get("filing"));
        Assert.Equal("2026-06-11", answer.Get("decision.deadline"));
        Assert.Equal("9", answer.Get("decision.suspendedDays"));
        Assert.Equal("6", answer.Get("decision.weeks"));
        Assert.Equal("decided", answer.Get("decision.clock"));
        Assert.Equal("""{"lastDayDocuments":"2026-06-08","inspectionFromLatest":"2026-06-11"}""", answer.Get("hearing"));
        Assert.Equal("true", answer.Get("penalty.valid"));
        Assert.Equal("2026-06-26", answer.Get("penalty.graceEnd"));
        Assert.Equal("18", answer.Get("penalty.days"));
        Assert.Equal((14 * 23m) + (4 * 35m), answer.Json.GetProperty("penalty").GetProperty("amount").GetDecimal());
        Assert.Equal(231m, answer.Json.GetProperty("penalty").GetProperty("amountPerApplicant").GetDecimal());
        Assert.Equal("2026-08-25", answer.Get("appeal.lastDay"));
        Assert.Equal("true", answer.Get("costs.admissible"));
        Assert.Equal("""{"category":"13.1","destroyFrom":"2031-07-14"}""", answer.Get("retention"));
    }

    [Theory]
    [InlineData("""{"type":"clock-stopped","on":"2026-05-12","ground":"all-parties-consent"},{"type":"clock-resumed","on":"2026-06-16"}""", "2026-07-08")]
    [InlineData("""{"type":"postponed","on":"2026-05-20","until":"2026-07-28","ground":"objector-consents","othersHarmed":false}""", "2026-07-28")]
    [InlineData("""{"type":"postponed","on":"2026-05-20","until":"2026-07-28","ground":"objector-consents","othersHarmed":true}""", "2026-06-02")]
    [InlineData("""{"type":"adjourned","on":"2026-05-28","weeks":6}""", "2026-07-14")]
    [InlineData("""{"type":"committee-announced","on":"2026-04-22"},{"type":"adjourned","on":"2026-07-10","weeks":6}""", "2026-08-25")]
    [InlineData("""{"type":"received-elsewhere","on":"2026-04-20"}""", "2026-06-02")]
    public async Task Each_fact_moves_the_deadline_by_its_rule(string facts, string deadline)
    {
        var answer = await AskAsync($$"""{"regime":"general","publishedOn":"2026-03-10","asOf":"2026-12-01","facts":[{{facts}}]}""");

        Assert.Equal(deadline, answer.Is(HttpStatusCode.OK).Get("decision.deadline"));
    }

    [Fact]
    public async Task The_order_of_facts_and_of_their_members_does_not_matter()
    {
        var inOrder = await AskAsync("""{"regime":"general","publishedOn":"2026-03-10","asOf":"2026-06-01","facts":[{"type":"omission-requested","on":"2026-04-24","repairBy":"2026-05-08"},{"type":"omission-repaired","on":"2026-05-04"}]}""");
        var shuffled = await AskAsync("""{"facts":[{"on":"2026-05-04","type":"omission-repaired"},{"repairBy":"2026-05-08","on":"2026-04-24","type":"omission-requested"}],"asOf":"2026-06-01","publishedOn":"2026-03-10","regime":"general"}""");

        Assert.Equal("2026-06-11", inOrder.Is(HttpStatusCode.OK).Get("decision.deadline"));
        Assert.Equal(inOrder.Text, shuffled.Is(HttpStatusCode.OK).Text);
    }

    [Theory]
    [InlineData("2026-05-27", "2026-06-02", "running")]
    [InlineData("2026-05-28", "2026-07-14", "running")]
    [InlineData("2026-06-25", "2026-07-14", "decided")]
    public async Task Later_facts_are_left_out(string asOf, string deadline, string clock)
    {
        var answer = await AskAsync($$"""{"regime":"general","publishedOn":"2026-03-10","asOf":"{{asOf}}","facts":[{"type":"received","channel":"counter","on":"2026-04-20"},{"type":"adjourned","on":"2026-05-28","weeks":6},{"type":"decided","on":"2026-06-25"}]}""");

        Assert.Equal(deadline, answer.Is(HttpStatusCode.OK).Get("decision.deadline"));
        Assert.Equal(clock, answer.Get("decision.clock"));
    }

    [Fact]
    public async Task Parts_whose_facts_are_missing_are_null_and_the_answer_is_of_today()
    {
        var answer = (await AskAsync("""{"regime":"general"}""")).Is(HttpStatusCode.OK);

        foreach (var part in new[] { "filing", "decision", "hearing", "penalty", "appeal", "costs", "retention" })
            Assert.Null(answer.Get(part));
        Assert.Equal("publication-unknown", answer.Get("warnings.0.code"));
        var ofToday = await AskAsync($$"""{"regime":"general","publishedOn":"2026-03-10","asOf":"{{Calls.Today:O}}","facts":[{"type":"received","channel":"counter","on":"2026-04-20"}]}""");
        Assert.Equal(ofToday.Text, (await AskAsync("""{"regime":"general","publishedOn":"2026-03-10","facts":[{"type":"received","channel":"counter","on":"2026-04-20"}]}""")).Text);
    }

    [Fact]
    public async Task Taxes_have_their_own_terms()
    {
        var answer = (await AskAsync("""{"regime":"municipal-tax","publishedOn":"2026-02-24","dateOfNotice":"2026-02-28","asOf":"2026-12-01","facts":[{"type":"received","channel":"counter","on":"2026-04-01"}]}""")).Is(HttpStatusCode.OK);

        Assert.Equal("2026-04-13", answer.Get("filing.lastDay"));
        Assert.Equal("2026-12-31", answer.Get("decision.deadline"));
        Assert.Null(answer.Get("decision.weeks"));
    }

    [Theory]
    [InlineData("""{"publishedOn":"2026-03-10"}""", "#/regime")]
    [InlineData("""{"regime":"martial-law"}""", "#/regime")]
    [InlineData("""{"regime":"general","applicants":0}""", "#/applicants")]
    [InlineData("""{"regime":"general","interestedParties":-1}""", "#/interestedParties")]
    [InlineData("""{"regime":"general","asOf":"1993-12-31"}""", "#/asOf")]
    [InlineData("""{"regime":"general","publishedOn":"10 maart"}""", "#/publishedOn")]
    [InlineData("""{"regime":"general","facts":[null]}""", "#/facts/0")]
    [InlineData("""{"regime":"general","facts":[{"type":"decided","on":"2026-06-25"},{"type":"adjourned","on":"2026-05-28","weeks":7}]}""", "#/facts/1/weeks")]
    [InlineData("""{"regime":"general","facts":[{"type":"omission-repaired","on":"2026-05-04"}]}""", "#/facts/0/on")]
    [InlineData("""{"regime":"general","facts":[{"type":"received","channel":"counter","on":"2026-04-20"},{"type":"decided","on":"2026-04-19"}]}""", "#/facts/1/on")]
    [InlineData("""{"regime":"general","facts":[{"type":"adjourned","on":"2026-05-28","weeks":1},{"type":"adjourned","on":"2026-05-29","weeks":1}]}""", "#/facts/1/type")]
    [InlineData("""{"regime":"general","facts":[{"type":"closed","on":"2026-05-28","retentionCategory":"99"}]}""", "#/facts/0/retentionCategory")]
    [InlineData("""{"regime":"general","facts":[{"type":"received","channel":"electronic"}]}""", "#/facts/0/at")]
    public async Task What_contradicts_the_rest_is_named_where_it_stands(string question, string pointer)
    {
        var refused = (await AskAsync(question)).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal([pointer], refused.Pointers);
    }

    [Fact]
    public async Task All_contradictions_come_at_once()
    {
        var refused = (await AskAsync("""{"regime":"general","applicants":0,"facts":[{"type":"adjourned","on":"2026-05-28","weeks":7},{"type":"omission-requested","on":"2026-05-04","repairBy":"2026-05-03"}]}""")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(["#/applicants", "#/facts/0/weeks", "#/facts/1/repairBy"], refused.Pointers);
    }

    [Fact]
    public async Task Nothing_of_it_is_stored()
    {
        TestDatabase.OnlyOnSqlite("it asks the file whether anything was written.");
        await using var watching = new SqliteConnection(municipality.Tenant.ConnectionString);
        await watching.OpenAsync(TestContext.Current.CancellationToken);
        var before = await VersionAsync(watching);

        (await AskAsync("""{"regime":"general","publishedOn":"2026-03-10","facts":[{"type":"received","channel":"counter","on":"2026-04-20"}]}""")).Is(HttpStatusCode.OK);
        Assert.Equal(before, await VersionAsync(watching));

        await municipality.Citizen.FileAsync();
        Assert.NotEqual(before, await VersionAsync(watching));
    }

    /// <summary>Changes when any other connection has committed a change.</summary>
    private static async Task<object?> VersionAsync(SqliteConnection watching)
    {
        await using var command = watching.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private async Task<Answer> AskAsync(string question)
    {
        using var body = new StringContent(question, Encoding.UTF8, "application/json");
        return await municipality.Citizen.SendAsync(HttpMethod.Post, "deadline-calculations", body);
    }
}
