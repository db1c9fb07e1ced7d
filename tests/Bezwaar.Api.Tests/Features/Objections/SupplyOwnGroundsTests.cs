using System.Net;
using System.Text.Json;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>A citizen announced that the grounds follow, and sends them in the own file.</summary>
public sealed class SupplyOwnGroundsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Grounds = new { grounds = "De dakkapel past wel bij de straat." };

    [Fact]
    public async Task They_are_in_the_file_and_asked_for_no_more()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var own = await FileAsync(citizen);
        Assert.Contains("send-grounds", await StepsAsync(citizen, own));

        (await citizen.CreateAsync($"{own}/grounds", Grounds)).Is(HttpStatusCode.NoContent);

        var supplied = (await citizen.ReadAsync(own)).Is(HttpStatusCode.OK);
        Assert.Equal(("De dakkapel past wel bij de straat.", "false"), (supplied.Get("filed.grounds"), supplied.Get("groundsFollow")));
        Assert.DoesNotContain("send-grounds", await StepsAsync(citizen, own));
        Assert.Equal("citizen", (await TimelineAsync(citizen, own)).Single(entry => entry.Get("type") == "grounds-supplied").Get("by"));
    }

    [Fact]
    public async Task An_omission_that_was_asked_for_is_repaired_today()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var own = await FileAsync(citizen);
        var asked = new { type = "omission-requested", on = Calls.Today, repairBy = Calls.Today.AddDays(14) };
        (await municipality.CaseSystem.CreateAsync($"{own["my/".Length..]}/facts", asked, ifMatch: "\"1\"")).Is(HttpStatusCode.Created);

        (await citizen.CreateAsync($"{own}/grounds", Grounds)).Is(HttpStatusCode.NoContent);

        Assert.Equal(
            ["We received the objection.", "We asked you for something that is missing.", "We received what was missing.", "We received why you disagree with the decision."],
            (await TimelineAsync(citizen, own)).Select(entry => entry.Get("text.en")));
    }

    [Fact]
    public async Task They_come_once_and_a_retry_is_the_same_act()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var own = await FileAsync(citizen);
        var key = Guid.NewGuid().ToString();

        (await citizen.CreateAsync($"{own}/grounds", Grounds, key)).Is(HttpStatusCode.NoContent);
        (await citizen.CreateAsync($"{own}/grounds", Grounds, key)).Is(HttpStatusCode.NoContent);
        (await citizen.CreateAsync($"{own}/grounds", Grounds)).IsProblem(HttpStatusCode.Conflict, "grounds-not-awaited");
    }

    [Fact]
    public async Task Empty_grounds_are_named()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var own = await FileAsync(citizen);

        Assert.Equal(["#/grounds"], (await citizen.CreateAsync($"{own}/grounds", new { grounds = " " })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task Nobody_else_supplies_them_and_the_holder_of_a_link_signs_in_first()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var other = await municipality.CitizenAsync(Bsns.Next());
        (await other.CreateAsync($"{await FileAsync(citizen)}/grounds", Grounds)).IsProblem(HttpStatusCode.NotFound, "not-found");

        var filed = (await municipality.Citizen.CreateAsync("objections", WithoutGrounds())).Is(HttpStatusCode.Created);
        using var holder = municipality.WithLink(filed.Get("accessToken")!);
        (await holder.CreateAsync($"my/objections/{filed.Get("objectionId")}/grounds", Grounds)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    private static async Task<string> FileAsync(HttpClient citizen) => $"my/objections/{await citizen.FileAsync(WithoutGrounds())}";

    private static Dictionary<string, object?> WithoutGrounds()
    {
        var filing = Calls.Filing();
        filing.Remove("grounds");
        filing["groundsFollow"] = true;
        return filing;
    }

    private static async Task<IReadOnlyList<JsonElement>> TimelineAsync(HttpClient citizen, string own) =>
        [.. (await citizen.ReadAsync($"{own}/timeline")).Json.GetProperty("items").EnumerateArray()];

    private static async Task<IReadOnlyList<string?>> StepsAsync(HttpClient citizen, string own) =>
        [.. (await citizen.ReadAsync(own)).Json.GetProperty("nextSteps").EnumerateArray().Select(step => step.Get("code"))];
}
