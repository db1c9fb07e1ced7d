using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bezwaar.Api.Hosting.Demo;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Of all cases of the demo municipalities, on data of their own: no open one is without a next action, a day and an owner.</summary>
public sealed class DemoNextActionTests
{
    [Fact]
    public async Task No_open_case_is_without_a_next_action_a_day_and_an_owner()
    {
        if (TestDatabase.Missing is not null)
            TestDatabase.Skip<HttpClient>();
        await using var host = new BezwaarHost();
        await host.InitializeAsync();
        await using (var scope = host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DemoData>().EnsureAsync(TestContext.Current.CancellationToken);

        foreach (var municipality in DemoMunicipality.All)
        {
            using var client = await ClientAsync(host, municipality);
            var cases = (await client.AllPagesAsync("objections?limit=100")).SelectMany(page => page.Json.GetProperty("items").EnumerateArray()).ToList();
            var open = cases.Where(row => row.Get("status") is "received" or "in-treatment").ToList();

            Assert.True(open.Count > 20, $"Only {open.Count} open cases in {municipality.Slug}.");
            Assert.All(open, row => Assert.True(
                row.Get("nextAction.code") is not null && row.Get("nextAction.dueOn") is not (null or "9999-12-31") && row.Get("nextAction.owner") is { Length: > 0 }, row.ToString()));
            Assert.True(open.Select(row => row.Get("nextAction.code")).Distinct().Count() > 5);
        }
    }

    private static async Task<HttpClient> ClientAsync(BezwaarHost host, DemoMunicipality municipality)
    {
        var system = municipality.Clients[0];
        var client = host.Anonymous();
        client.BaseAddress = new Uri($"https://bezwaar.test/{municipality.Slug}/api/v1/");
        using var answer = await client.PostAsync(new Uri($"/{municipality.Slug}/oauth2/token", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = system.Id,
            ["client_secret"] = system.Secret,
            ["scope"] = "objections:read",
        }));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        client.DefaultRequestHeaders.Authorization = new("Bearer", Secrets.Remember(body.GetProperty("access_token").GetString()!));
        return client;
    }
}
