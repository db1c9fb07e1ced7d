using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.PersonalData;

/// <summary>A citizen gets all that is held about him or her, and nothing of anybody else (AVG 15).</summary>
public sealed class OwnDataTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private static readonly string[] Parts = ["accessLog", "agreements", "answersKeptForRetries", "callbacks", "contactAttempts", "destructionLists", "documents", "email", "mediationReferrals", "mediationSuitability", "objection", "privateNotes", "timeSpent"];

    [Fact]
    public async Task The_document_holds_every_part_of_every_case()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        var first = await citizen.FileAsync();
        var second = await citizen.FileAsync(Calls.Filing().With("grounds", "Een heel eigen grond."));
        (await municipality.CaseSystem.AttemptAsync(second, Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O")))).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.CreateAsync($"objections/{second}/mediation-referrals", Mediation.Proposal)).Is(HttpStatusCode.Created);

        var export = (await citizen.ReadAsync("my/data")).Is(HttpStatusCode.OK);

        Assert.Equal("attachment; filename=\"my-data.json\"", export.Response.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal(bsn, export.Get("person.number"));
        Assert.Equal("bsn", export.Get("person.kind"));
        Assert.Equal($"Gemeente {municipality.Slug}", export.Get("municipality"));
        Assert.True(export.Json.GetProperty("about").GetArrayLength() >= 4);
        Assert.Equal([first.ToString(), second.ToString()], export.Json.GetProperty("cases").EnumerateArray().Select(known => known.Get("objectionId")));
        Assert.All(export.Json.GetProperty("cases").EnumerateArray(), known => Assert.Equal(Parts, known.GetProperty("parts").EnumerateObject().Select(part => part.Name)));
        var held = export.Json.GetProperty("cases")[1].GetProperty("parts");
        Assert.Equal("Een heel eigen grond.", held.Get("objection.filed.grounds"));
        Assert.Equal("received", held.Get("objection.facts.rows.0.fact.type"));
        Assert.Equal("objection-filed", held.Get("objection.timeline.rows.0.type"));
        Assert.Equal($"*****{bsn[^4..]}", held.Get("objection.participants.rows.0.number"));
        Assert.Equal("reached", held.Get("contactAttempts.rows.0.result"));
        Assert.Equal("proposed", held.Get("mediationReferrals.rows.0.status"));
        Assert.Equal("data-exchange", held.Get("accessLog.rows.0.purpose"));
        Assert.Equal("true", held.Get("accessLog.complete"));
        Assert.Empty(held.GetProperty("objection").GetProperty("accessLinks").GetProperty("rows").EnumerateArray());
        Assert.DoesNotContain("hash", export.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("readerId", export.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_anybody_else_is_in_it()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        using var other = await municipality.CitizenAsync(Bsns.Next());
        using var elsewhere = await neighbour.Municipality.CitizenAsync(bsn);
        await citizen.FileAsync();
        await other.FileAsync(Calls.Filing().By("Iemand Anders"));
        await municipality.Citizen.FileAsync(Calls.Filing().By("Niemand Bekend"));

        var export = (await citizen.ReadAsync("my/data")).Is(HttpStatusCode.OK);
        var abroad = (await elsewhere.ReadAsync("my/data")).Is(HttpStatusCode.OK);

        Assert.Equal(1, export.Json.GetProperty("cases").GetArrayLength());
        Assert.DoesNotContain("Anders", export.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bekend", export.Text, StringComparison.Ordinal);
        Assert.Equal(0, abroad.Json.GetProperty("cases").GetArrayLength());
    }

    [Fact]
    public async Task Who_represents_another_gets_what_is_held_about_that_one()
    {
        var (own, other) = (Bsns.Next(), Bsns.Next());
        using var representing = await municipality.CitizenAsync(own, onBehalfOf: other);
        using var self = await municipality.CitizenAsync(own);
        using var otherSelf = await municipality.CitizenAsync(other);
        var ownCase = await self.FileAsync();
        await otherSelf.FileAsync(Calls.Filing().By("Derde Persoon").With("representative", new { party = new { name = "Mr. Ander" }, authorisation = "by-law" }));
        var othersCase = await representing.FileAsync();

        var export = (await representing.ReadAsync("my/data")).Is(HttpStatusCode.OK);

        Assert.Equal(other, export.Get("person.number"));
        Assert.Equal([othersCase.ToString()], export.Json.GetProperty("cases").EnumerateArray().Select(known => known.Get("objectionId")));
        Assert.DoesNotContain(own, export.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Derde Persoon", export.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await otherSelf.ReadAsync("my/data")).Json.GetProperty("cases").GetArrayLength());
        Assert.DoesNotContain(ownCase.ToString(), export.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_cases_follow_each_other_ten_to_a_document()
    {
        using var organisation = await municipality.OrganisationAsync("90004321");
        var filed = new List<Guid>();
        for (var number = 0; number < 13; number++)
            filed.Add(await organisation.FileAsync());

        var first = (await organisation.ReadAsync("my/data")).Is(HttpStatusCode.OK);
        var second = (await organisation.ReadAsync($"my/data?cursor={first.Get("nextCursor")}")).Is(HttpStatusCode.OK);

        Assert.Equal("90004321", first.Get("person.number"));
        Assert.Equal((10, 3), (first.Json.GetProperty("cases").GetArrayLength(), second.Json.GetProperty("cases").GetArrayLength()));
        Assert.Null(second.Get("nextCursor"));
        Assert.Equal(
            filed.Select(id => id.ToString()),
            new[] { first, second }.SelectMany(page => page.Json.GetProperty("cases").EnumerateArray().Select(known => known.Get("objectionId"))));
        Assert.Equal(["cursor"], (await organisation.ReadAsync("my/data?cursor=x")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task It_is_for_who_signed_in_alone()
    {
        using var administrator = await municipality.StaffAsync(Bezwaar.Api.Platform.Identity.Role.Administrator);

        (await municipality.Citizen.ReadAsync("my/data")).Is(HttpStatusCode.Unauthorized);
        (await municipality.Coordinator.ReadAsync("my/data")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await administrator.ReadAsync("my/data")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }
}
