using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

public sealed class SupplyGroundsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly DateOnly Received = new(2026, 4, 20);

    [Fact]
    public async Task Grounds_that_were_asked_for_repair_the_omission_and_move_the_deadline()
    {
        var id = await FileWithoutGroundsAsync();
        var asked = await municipality.CaseSystem.CreateAsync(
            $"objections/{id}/facts", new { type = "omission-requested", on = "2026-04-24", repairBy = "2026-05-08" }, ifMatch: "\"1\"");
        asked.Is(HttpStatusCode.Created);
        Assert.Equal("2026-06-15", asked.Json.GetProperty("decisionDeadline").GetString());

        var supplied = await SupplyAsync(id, "2026-05-04", asked.ETag);

        supplied.Is(HttpStatusCode.OK);
        Assert.Equal("Het past wel.", supplied.Json.GetProperty("grounds").GetString());
        Assert.False(supplied.Json.GetProperty("groundsFollow").GetBoolean());
        Assert.Equal("2026-06-11", supplied.Json.GetProperty("decisionDeadline").GetString());
    }

    [Fact]
    public async Task Grounds_that_nobody_asked_for_yet_leave_the_deadline_alone()
    {
        var id = await FileWithoutGroundsAsync();

        var supplied = await SupplyAsync(id, "2026-05-04", "\"1\"");

        supplied.Is(HttpStatusCode.OK);
        Assert.Equal("2026-06-02", supplied.Json.GetProperty("decisionDeadline").GetString());
    }

    [Fact]
    public async Task Grounds_come_once_and_not_before_the_objection()
    {
        var id = await FileWithoutGroundsAsync();

        (await SupplyAsync(id, "2026-04-19", "\"1\"")).IsProblem(HttpStatusCode.UnprocessableEntity, "before-receipt");
        (await SupplyAsync(id, "2026-05-04", "\"1\"")).Is(HttpStatusCode.OK);
        (await SupplyAsync(id, "2026-05-05", "\"2\"")).IsProblem(HttpStatusCode.Conflict, "grounds-not-awaited");
    }

    [Fact]
    public async Task Empty_grounds_and_a_missing_day_are_named()
    {
        var id = await FileWithoutGroundsAsync();

        var refused = await municipality.CaseSystem.PutAsync(id, "grounds", new { grounds = " " });

        Assert.Equal(["#/grounds", "#/receivedOn"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    private async Task<Guid> FileWithoutGroundsAsync()
    {
        var filing = Calls.Filing(new DateOnly(2026, 3, 10));
        filing.Remove("grounds");
        filing["groundsFollow"] = true;
        filing["channel"] = "counter";
        filing["receivedOn"] = Received;
        return await municipality.CaseSystem.FileAsync(filing);
    }

    private Task<Answer> SupplyAsync(Guid id, string receivedOn, string ifMatch) =>
        municipality.CaseSystem.ChangeAsync($"objections/{id}/grounds", new { grounds = "Het past wel.", receivedOn }, ifMatch);
}
