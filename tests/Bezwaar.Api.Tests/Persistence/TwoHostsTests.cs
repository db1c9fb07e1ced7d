using System.Globalization;
using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>What holds for requests that come at once at one host holds for two hosts on the same databases as well.</summary>
public sealed class TwoHostsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>, IAsyncLifetime
{
    private const int Rounds = 10;

    private WebApplicationFactory<Program> other = null!;
    private HttpClient there = null!;

    private HttpClient Here => municipality.CaseSystem;

    public ValueTask InitializeAsync()
    {
        other = municipality.Host.WithWebHostBuilder(_ => { });
        there = other.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = Here.BaseAddress! });
        there.DefaultRequestHeaders.Authorization = Here.DefaultRequestHeaders.Authorization;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        there?.Dispose();
        await (other?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Fact]
    public async Task Numbers_are_given_out_once_and_without_gaps()
    {
        await using var counting = new TestMunicipality(municipality.Host);
        await counting.InitializeAsync();
        using var alsoCounting = other.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = counting.Citizen.BaseAddress! });
        for (var attempt = 0; attempt < 100 && (await alsoCounting.ReadAsync("municipality")).Status == HttpStatusCode.NotFound; attempt++)
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => (number % 2 == 0 ? counting.Citizen : alsoCounting).CreateAsync("objections", Calls.Filing())));

        Assert.Equal(
            Enumerable.Range(1, 40).Select(number => string.Create(CultureInfo.InvariantCulture, $"BZW-{Calls.Today.Year}-{number:000000}")),
            answers.Select(answer => answer.Is(HttpStatusCode.Created).Get("number")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everything_that_is_added_to_one_case_is_kept_in_order()
    {
        var id = await Here.FileAsync(Journeys.CounterFiling());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4 * Rounds).Select(number => (number % 2 == 0 ? Here : there).AttemptAsync(id, Journeys.Attempt("no-answer"))));

        Assert.All(answers, answer => answer.Is(HttpStatusCode.Created));
        Assert.Equal(4 * Rounds, (await Here.ReadAsync($"objections/{id}/contact-attempts?limit=100")).Rows("id").Distinct().Count());
        var timeline = await Here.ReadAsync($"objections/{id}/timeline?limit=100");
        Assert.Equal(1 + (4 * Rounds), timeline.Rows("intact").Count(intact => intact == "true"));
    }

    [Fact]
    public async Task A_case_has_one_open_referral()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var id = await Here.ReachedCaseAsync();

            var answers = await BothAsync(client => client.CreateAsync($"objections/{id}/mediation-referrals", new { reason = "Samen praten.", proposedBy = "j.jansen" }));

            Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
            Assert.NotEqual("at-the-same-time", Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict).Get("code"));
        }
    }

    [Fact]
    public async Task Who_was_second_with_the_same_version_is_told_so()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var id = await Here.FileAsync();

            var answers = await BothAsync(client => client.ChangeAsync($"objections/{id}/handler", new { handler = "j.jansen" }, "\"1\""));

            Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
            Assert.Single(answers, answer => answer.Status == HttpStatusCode.PreconditionFailed);
        }
    }

    [Fact]
    public async Task A_reference_is_registered_once()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var decision = Journeys.Decision($"OMG-{Guid.NewGuid():N}");

            var answers = await BothAsync(client => client.CreateAsync("decisions", decision));

            Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
            Assert.NotEqual("at-the-same-time", Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict).Get("code"));
        }
    }

    private Task<Answer[]> BothAsync(Func<HttpClient, Task<Answer>> call) =>
        Task.WhenAll(new[] { Here, there }.Select(client => Task.Run(() => call(client), TestContext.Current.CancellationToken)));
}
