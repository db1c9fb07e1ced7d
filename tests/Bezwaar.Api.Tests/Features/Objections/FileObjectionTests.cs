using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

public sealed class FileObjectionTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_citizen_files_and_gets_a_receipt_that_the_access_link_shows_again()
    {
        var filed = await municipality.Citizen.CreateAsync("objections", Calls.Filing());

        filed.Is(HttpStatusCode.Created);
        Assert.Matches($"^BZW-{Calls.Today.Year}-\\d{{6}}$", filed.Json.GetProperty("number").GetString());
        var again = await municipality.WithLink(filed.Get("accessToken")!).ReadAsync($"my/objections/{filed.Get("objectionId")}/receipt");
        again.Is(HttpStatusCode.OK);
        Assert.Equal(filed.Json.GetProperty("number").GetString(), again.Json.GetProperty("number").GetString());
    }

    [Fact]
    public async Task A_late_objection_is_accepted_and_marked()
    {
        var filed = await municipality.Citizen.CreateAsync("objections", Calls.Filing(Calls.Today.AddDays(-90)));

        filed.Is(HttpStatusCode.Created);
        Assert.Equal("late", filed.Json.GetProperty("timeliness").GetString());
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once_and_nothing_is_stored()
    {
        var before = await municipality.CaseSystem.ReadAsync("objections?limit=100");
        var refused = await municipality.Citizen.CreateAsync("objections", new { });

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Superset(new HashSet<string> { "#/contestedDecision", "#/objector", "#/grounds", "#/signed" }, refused.Pointers.ToHashSet());
        var after = await municipality.CaseSystem.ReadAsync("objections?limit=100");
        Assert.Equal(before.Json.GetProperty("items").GetArrayLength(), after.Json.GetProperty("items").GetArrayLength());
    }
}
