using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>A citizen who signed in sees the objections that are his or her own, in plain words, and no others.</summary>
public sealed class OwnObjectionsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task The_overview_tells_of_each_objection_where_it_stands_and_what_comes_next()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var first = await citizen.FileAsync();
        var second = await citizen.FileAsync();
        (await municipality.CaseSystem.PutAsync(second, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);

        var list = (await citizen.ReadAsync("my/objections")).Is(HttpStatusCode.OK);

        Assert.Equal([second.ToString(), first.ToString()], list.Rows("id"));
        Assert.Equal(["We are treating the objection.", "We received the objection."], list.Rows("standing.en"));
        Assert.Equal(["objector", "objector"], list.Rows("takesPartAs"));
        Assert.Equal("Weigering dakkapel", list.Get("items.0.contestedDecision"));
        Assert.Equal("we-call", list.Get("items.0.nextStep.code"));
        Assert.NotNull(list.Get("items.0.nextStep.by"));
        Assert.NotNull(list.Get("items.0.decisionDeadline"));
        Assert.DoesNotContain("j.jansen", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Pages_follow_each_other(int limit)
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var filed = new List<string>();
        for (var number = 0; number < 4; number++)
            filed.Insert(0, (await citizen.FileAsync()).ToString());

        var pages = await citizen.AllPagesAsync($"my/objections?limit={limit}");

        Assert.Equal(4 / limit, pages.Count);
        Assert.Equal(filed, pages.SelectMany(page => page.Rows("id")));
        Assert.Equal(["cursor"], (await citizen.ReadAsync("my/objections?cursor=x")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["limit"], (await citizen.ReadAsync("my/objections?limit=101")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task Another_citizens_objection_does_not_exist()
    {
        using var owner = await municipality.CitizenAsync(Bsns.Next());
        using var stranger = await municipality.CitizenAsync(Bsns.Next());
        var id = await owner.FileAsync();

        Assert.Empty((await stranger.ReadAsync("my/objections")).Rows("id"));
        foreach (var path in new[] { "", "/receipt", "/timeline" })
        {
            (await owner.ReadAsync($"my/objections/{id}{path}")).Is(HttpStatusCode.OK);
            (await stranger.ReadAsync($"my/objections/{id}{path}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        }

        (await stranger.SendAsync(HttpMethod.Delete, $"my/objections/{id}/access-links")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await stranger.CreateAsync($"my/objections/{id}/email-confirmation", new { })).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task One_objection_shows_what_was_filed_and_why_each_day_is_that_day()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        var filed = (await citizen.CreateAsync("objections", Calls.Filing().With("desiredOutcome", "Samen kijken."))).Is(HttpStatusCode.Created);
        var id = Guid.Parse(filed.Get("objectionId")!);
        (await municipality.CaseSystem.PutAsync(id, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);

        var seen = (await citizen.ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.OK);

        Assert.Null(filed.Get("accessToken"));
        Assert.Equal("M. de Boer", seen.Get("filed.objector.name"));
        Assert.Equal("De dakkapel past in de straat.", seen.Get("filed.grounds"));
        Assert.Equal("Samen kijken.", seen.Get("filed.desiredOutcome"));
        Assert.Equal("in-treatment", seen.Get("status"));
        Assert.Equal(filed.Get("contact.phone"), seen.Get("contact.phone"));
        var deadlines = seen.Json.GetProperty("deadlines").EnumerateArray().ToList();
        Assert.Equal(["filing", "decision"], deadlines.Select(deadline => deadline.Get("code")));
        Assert.All(deadlines, deadline => Assert.NotEqual("[]", deadline.Get("why")));
        Assert.Equal(filed.Get("decisionDeadline"), deadlines[1].Get("on"));
        Assert.Equal("Awb 7:10(1)", deadlines[1].Get("why.0.article"));
        Assert.DoesNotContain("j.jansen", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bsn, seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bsn[^4..], seen.Text.Replace(filed.Get("number")!, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_comes_first_with_its_last_day()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (missing, grounds) = (await citizen.FileAsync(), await citizen.FileAsync(Calls.Filing().Without("grounds").With("groundsFollow", true)));
        var repairBy = Calls.Today.AddDays(14).Iso();
        foreach (var id in new[] { missing, grounds })
            await municipality.CaseSystem.RecordAsync(id, new { type = "omission-requested", on = Calls.Today.Iso(), repairBy });

        var list = await citizen.ReadAsync("my/objections");

        Assert.Equal([("send-grounds", repairBy), ("send-missing", repairBy)], list.Rows("nextStep.code").Zip(list.Rows("nextStep.by")));
        await municipality.CaseSystem.RecordAsync(missing, new { type = "omission-repaired", on = Calls.Today.Iso() });
        Assert.Equal("we-call", (await citizen.ReadAsync("my/objections")).Get("items.1.nextStep.code"));
    }

    [Fact]
    public async Task The_timeline_tells_what_happened_in_plain_words_without_names()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var id = await citizen.FileAsync();
        (await municipality.CaseSystem.PutAsync(id, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.AttemptAsync(id, Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O")))).Is(HttpStatusCode.Created);
        await municipality.CaseSystem.RecordAsync(id, new { type = "committee-announced", on = Calls.Today.Iso() });

        var timeline = (await citizen.ReadAsync($"my/objections/{id}/timeline")).Is(HttpStatusCode.OK);

        Assert.Equal(["objection-filed", "handler-assigned", "contact-attempted", "fact-recorded"], timeline.Rows("type"));
        Assert.Equal(["citizen", "municipality", "municipality", "municipality"], timeline.Rows("by"));
        Assert.Equal("Een commissie geeft advies over het bezwaar.", timeline.Get("items.3.text.nl"));
        Assert.DoesNotContain("jansen", timeline.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(municipality.Slug, timeline.Text, StringComparison.Ordinal);
        var pages = await citizen.AllPagesAsync($"my/objections/{id}/timeline?limit=3");
        Assert.Equal(["1", "2", "3", "4"], pages.SelectMany(page => page.Rows("sequence")));
    }

    [Fact]
    public void Everything_that_a_timeline_can_tell_has_its_own_words()
    {
        var facts = typeof(Fact).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>()
            .Select(derived => (string)derived.TypeDiscriminator!)
            .Except(["received", "received-elsewhere"])
            .ToList();

        Assert.True(facts.Count > 10);
        Assert.All(facts, fact => Assert.NotEqual(PlainWords.Something, PlainWords.Of(TimelineEventType.FactRecorded, StoredJson.Write(new { type = fact }))));
        Assert.All(Enum.GetValues<TimelineEventType>().Except([TimelineEventType.FactRecorded]), type => Assert.NotEqual(PlainWords.Something, PlainWords.Of(type, "{}")));
    }

    [Fact]
    public async Task Who_files_on_behalf_of_another_takes_part_as_representative_and_the_other_as_objector()
    {
        var (helper, objector) = (Bsns.Next(), Bsns.Next());
        using var onBehalf = await municipality.CitizenAsync(helper, objector);
        var filed = (await onBehalf.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var id = filed.Get("objectionId")!;
        using var self = await municipality.CitizenAsync(objector);
        using var helperAlone = await municipality.CitizenAsync(helper);

        Assert.Null(filed.Get("accessToken"));
        foreach (var (client, role) in new[] { (onBehalf, "representative"), (self, "objector"), (helperAlone, "representative") })
        {
            Assert.Equal([id], (await client.ReadAsync("my/objections")).Rows("id"));
            Assert.Equal([role], (await client.ReadAsync("my/objections")).Rows("takesPartAs"));
            var seen = (await client.ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.OK);
            Assert.Equal(role, seen.Get("takesPartAs"));
            Assert.DoesNotContain(helper, seen.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(objector, seen.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_names_a_representative_files_as_that_one_and_the_link_lets_the_objector_in()
    {
        var lawyer = Bsns.Next();
        using var representative = await municipality.CitizenAsync(lawyer);
        var filed = (await representative.CreateAsync("objections", Represented())).Is(HttpStatusCode.Created);

        Assert.Equal(["representative"], (await representative.ReadAsync("my/objections")).Rows("takesPartAs"));
        Assert.NotNull(filed.Get("accessToken"));

        // Who signs in on behalf of the lawyer sees what the lawyer objects to, not the lawyer's clients.
        using var ofLawyer = await municipality.CitizenAsync(Bsns.Next(), lawyer);
        Assert.Empty((await ofLawyer.ReadAsync("my/objections")).Rows("id"));
        (await ofLawyer.ReadAsync($"my/objections/{filed.Get("objectionId")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task An_organisation_sees_its_own()
    {
        using var bakery = await municipality.OrganisationAsync("12345678");
        using var other = await municipality.OrganisationAsync("87654321");
        var id = await bakery.FileAsync();

        Assert.Equal([id.ToString()], (await bakery.ReadAsync("my/objections")).Rows("id"));
        (await other.ReadAsync($"my/objections/{id}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Who_signed_in_closes_the_links_and_doing_it_again_changes_nothing()
    {
        using var representative = await municipality.CitizenAsync(Bsns.Next());
        var filed = (await representative.CreateAsync("objections", Represented())).Is(HttpStatusCode.Created);
        var id = filed.Get("objectionId")!;
        using var holder = municipality.WithLink(filed.Get("accessToken")!);
        (await holder.ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.OK);

        for (var time = 0; time < 2; time++)
            (await representative.SendAsync(HttpMethod.Delete, $"my/objections/{id}/access-links")).Is(HttpStatusCode.NoContent);

        (await holder.ReadAsync($"my/objections/{id}")).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        Assert.Equal(["objection-filed", "access-link-revoked"], (await representative.ReadAsync($"my/objections/{id}/timeline")).Rows("type"));
    }

    private static Dictionary<string, object?> Represented() =>
        Calls.Filing().With("representative", new { party = new { name = "Mr. A. de Wit" }, authorisation = "written" });
}
