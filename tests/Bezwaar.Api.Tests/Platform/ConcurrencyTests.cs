using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Nobody overwrites what somebody else has just saved.</summary>
public sealed class ConcurrencyTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Of_two_who_save_the_same_version_at_once_exactly_one_succeeds()
    {
        for (var round = 0; round < 20; round++)
        {
            var path = $"objections/{await municipality.Citizen.FileAsync()}";
            var eTag = (await municipality.CaseSystem.ReadAsync(path)).ETag;

            var answers = await Task.WhenAll(new[] { "j.jansen", "p.peters" }.Select(handler => Task.Run(
                () => municipality.CaseSystem.ChangeAsync($"{path}/handler", new { handler }, eTag), TestContext.Current.CancellationToken)));

            var saved = Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
            Assert.Single(answers, answer => answer.Status == HttpStatusCode.PreconditionFailed).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
            var now = await municipality.CaseSystem.ReadAsync(path);
            Assert.Equal(saved.ETag, now.ETag);
            Assert.Equal(saved.Json.GetProperty("handler").GetString(), now.Json.GetProperty("handler").GetString());
        }
    }

    [Fact]
    public async Task A_change_and_a_new_fact_at_once_on_the_same_version_are_one_change()
    {
        for (var round = 0; round < 20; round++)
        {
            var path = $"objections/{await municipality.Citizen.FileAsync()}";
            var fact = new { type = "omission-requested", on = Calls.Today, repairBy = Calls.Today.AddDays(14) };

            var answers = await Task.WhenAll(
                Task.Run(() => municipality.CaseSystem.ChangeAsync($"{path}/handler", new { handler = "j.jansen" }, "\"1\""), TestContext.Current.CancellationToken),
                Task.Run(() => municipality.CaseSystem.CreateAsync($"{path}/facts", fact, ifMatch: "\"1\""), TestContext.Current.CancellationToken));

            Assert.Single(answers, answer => answer.Response.IsSuccessStatusCode);
            Assert.Single(answers, answer => answer.Status == HttpStatusCode.PreconditionFailed);
            Assert.Equal("\"2\"", (await municipality.CaseSystem.ReadAsync(path)).ETag);
            Assert.Equal(2, (await municipality.CaseSystem.ReadAsync($"{path}/timeline")).Json.GetProperty("items").GetArrayLength());
        }
    }

    [Theory]
    [InlineData(null, HttpStatusCode.PreconditionRequired, "if-match-missing")]
    [InlineData("*", HttpStatusCode.PreconditionFailed, "stale-version")]
    [InlineData("\"0\"", HttpStatusCode.PreconditionFailed, "stale-version")]
    [InlineData("\"2\"", HttpStatusCode.PreconditionFailed, "stale-version")]
    [InlineData("W/\"1\"", HttpStatusCode.PreconditionFailed, "stale-version")]
    [InlineData("99999999999", HttpStatusCode.PreconditionFailed, "stale-version")]
    public async Task A_change_needs_the_version_that_was_read(string? ifMatch, HttpStatusCode status, string code)
    {
        var path = $"objections/{await municipality.Citizen.FileAsync()}";

        var refused = await municipality.CaseSystem.SendAsync(HttpMethod.Put, $"{path}/handler", new { handler = "j.jansen" }, ifMatch: ifMatch);

        refused.IsProblem(status, code);
        Assert.Equal("\"1\"", (await municipality.CaseSystem.ReadAsync(path)).ETag);
    }
}
