using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

public sealed class AssignHandlerTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_handler_takes_the_objection_with_the_version_that_was_read()
    {
        var objection = await municipality.Citizen.FileAsync();
        var read = (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);

        var assigned = await municipality.CaseSystem.ChangeAsync($"objections/{objection}/handler", new { handler = "j.jansen" }, read.ETag);

        assigned.Is(HttpStatusCode.OK);
        Assert.Equal("\"1\"", read.ETag);
        Assert.Equal("\"2\"", assigned.ETag);
        Assert.Equal("2", assigned.Get("version"));
        Assert.Equal("j.jansen", assigned.Get("handler"));
        Assert.Equal("in-treatment", assigned.Get("status"));
        Assert.Equal(assigned.Text, (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Text);
    }

    [Fact]
    public async Task Without_the_version_that_was_read_nothing_changes()
    {
        var objection = await municipality.Citizen.FileAsync();

        var refused = await municipality.CaseSystem.SendAsync(HttpMethod.Put, $"objections/{objection}/handler", new { handler = "j.jansen" });

        refused.IsProblem((HttpStatusCode)428, "if-match-missing");
        Assert.Null((await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("handler"));
    }

    [Theory]
    [InlineData("\"2\"")]
    [InlineData("\"0\"")]
    [InlineData("\"abc\"")]
    [InlineData("*")]
    public async Task Another_version_than_the_present_one_is_refused(string ifMatch)
    {
        var objection = await municipality.Citizen.FileAsync();

        var refused = await municipality.CaseSystem.ChangeAsync($"objections/{objection}/handler", new { handler = "j.jansen" }, ifMatch);

        refused.IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        Assert.Equal("\"1\"", await municipality.CaseSystem.ETagAsync($"objections/{objection}"));
    }

    [Fact]
    public async Task Of_two_who_read_the_same_version_one_wins()
    {
        var objection = await municipality.Citizen.FileAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(number =>
            municipality.CaseSystem.ChangeAsync($"objections/{objection}/handler", new { handler = $"handler-{number}" }, "\"1\"")));

        var winner = Assert.Single(answers, answer => answer.Status is HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer != winner), answer => answer.IsProblem(HttpStatusCode.PreconditionFailed, "stale-version"));
        Assert.Equal(winner.Get("handler"), (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("handler"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public async Task Nobody_is_no_handler(string? handler)
    {
        var objection = await municipality.Citizen.FileAsync();

        var refused = await municipality.CaseSystem.PutAsync(objection, "handler", new { handler });

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/handler"], refused.Pointers);
    }

    [Fact]
    public async Task An_objection_that_does_not_exist_is_not_found()
    {
        (await municipality.CaseSystem.ChangeAsync($"objections/{Guid.NewGuid()}/handler", new { handler = "j.jansen" }, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }
}
