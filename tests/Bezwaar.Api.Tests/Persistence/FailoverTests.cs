using System.Collections.Concurrent;
using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>Two copies of the host over one database server, behind a proxy: one of them dies and nobody loses anything.</summary>
public sealed class FailoverTests(BezwaarHost data, TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const int Clients = 8;
    private const int BeforeTheKill = 60;
    private const int AfterTheKill = 60;

    [Fact]
    public async Task One_of_two_hosts_is_killed_under_load_and_nothing_is_lost_or_doubled()
    {
        TestDatabase.OnlyOnPostgreSql("two copies of the host need a database server between them.");
        await using HostProcess first = new(), second = new();
        foreach (var host in new[] { first, second })
        {
            host.UseDataOf(data);
            await host.ServeAsync();
        }

        await using var proxy = await FailoverProxy.StartAsync(first.Address, second.Address);
        using var http = new HttpClient { BaseAddress = new Uri(proxy.Address, $"/{municipality.Slug}/api/v1/") };
        var answered = new ConcurrentDictionary<string, string>();
        var (killed, done) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), 0);
        var load = Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (Volatile.Read(ref done) < BeforeTheKill + AfterTheKill)
            {
                var key = Guid.NewGuid().ToString();
                answered[key] = (await FileAsync(http, key)).Text;
                if (Interlocked.Increment(ref done) == BeforeTheKill)
                    killed.SetResult();
            }
        }));
        await killed.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await first.KillAsync();
        await load;

        // Whoever asks again gets the same answer, from the host that lives.
        foreach (var (key, text) in answered)
            Assert.Equal(text, (await FileAsync(http, key)).Text);
        var stored = (await municipality.CaseSystem.AllPagesAsync("objections?sort=receivedAt&limit=100")).SelectMany(page => page.Rows("number")).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{answered.Count} acknowledged, {stored.Count} stored, {stored.Count - stored.Distinct().Count()} doubled, {proxy.Retried} sent to the other host.");
        Assert.Equal(answered.Count, stored.Count);
        Assert.Equal(answered.Count, stored.Distinct().Count());
        Assert.Equal(answered.Values.Select(text => text.Split("\"number\":\"")[1][..15]).Order(), stored.Order());
    }

    private static async Task<Answer> FileAsync(HttpClient http, string key) =>
        (await http.CreateAsync("objections", Calls.Filing().With("grounds", $"Mijn grond is {key}."), key)).Is(HttpStatusCode.Created);
}
