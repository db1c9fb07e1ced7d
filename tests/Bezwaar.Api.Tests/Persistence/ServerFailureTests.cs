using System.Collections.Concurrent;
using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>The database server itself fails under load: what was acknowledged stays, what was not is told so, and nobody restarts anything by hand.</summary>
public sealed class ServerFailureTests
{
    private const string Slug = "stormdam";
    private const int Clients = 8;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_crashes_and_comes_back_under_load_loses_and_doubles_nothing()
    {
        TestDatabase.OnlyOnPostgreSql("nothing else has a server that can be stopped here.");
        var server = PostgreSqlServer.StartLasting(maxConnections: 100);
        Assert.SkipWhen(server is null, "There are no programs of PostgreSQL here.");
        await using var host = On(server);
        await host.AddMunicipalityAsync(Slug);
        await host.ServeAsync();
        var answered = new ConcurrentDictionary<string, string>();
        var refused = new ConcurrentBag<HttpStatusCode>();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var load = Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => FileUntilAsync(host, answered, refused, enough.Token)));

        for (var crash = 0; crash < 3; crash++)
        {
            await GrowAsync(answered, 40);
            server.Crash();
            await Task.Delay(TimeSpan.FromMilliseconds(500), Cancel);
            server.Continue();
        }

        await GrowAsync(answered, 40);
        await enough.CancelAsync();
        await load;

        TestContext.Current.TestOutputHelper!.WriteLine($"3 crashes of the server: {answered.Count} acknowledged, {refused.Count} told to come back.");
        Assert.All(refused, status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
        using var client = ClientOf(host);
        foreach (var (key, text) in answered)
            Assert.Equal(text, (await FileAsync(client, key)).Is(HttpStatusCode.Created).Text);
        Assert.Equal(answered.Count, answered.Values.Select(text => text.Split("\"number\":\"")[1][..15]).Distinct().Count());
    }

    [Fact]
    public async Task A_server_with_too_few_connections_is_a_503_and_never_half_a_filing()
    {
        TestDatabase.OnlyOnPostgreSql("nothing else counts connections here.");
        var server = PostgreSqlServer.StartLasting(maxConnections: 8);
        Assert.SkipWhen(server is null, "There are no programs of PostgreSQL here.");
        await using var host = On(server);
        await host.AddMunicipalityAsync(Slug);
        await host.ServeAsync();
        using var client = ClientOf(host);

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => FileAsync(client, Guid.NewGuid().ToString())));

        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Created), answer => answer.IsProblem(HttpStatusCode.ServiceUnavailable, "database-busy"));
        await FileAsync(client, Guid.NewGuid().ToString());
    }

    private static HostProcess On(PostgreSqlServer server)
    {
        var host = new HostProcess();
        host.Settings["Database__Provider"] = "PostgreSql";
        host.Settings["Database__Catalog"] = server.ConnectionStringOf("catalog");
        host.Settings["Database__Municipality"] = server.ConnectionStringOf("{slug}");
        return host;
    }

    private static async Task FileUntilAsync(HostProcess host, ConcurrentDictionary<string, string> answered, ConcurrentBag<HttpStatusCode> refused, CancellationToken enough)
    {
        using var client = ClientOf(host);
        while (!enough.IsCancellationRequested)
        {
            // Asks again with the same key until it is told that it is done, as a browser does.
            var key = Guid.NewGuid().ToString();
            while (true)
            {
                var answer = await FileAsync(client, key);
                if (answer.Status == HttpStatusCode.Created)
                {
                    answered[key] = answer.Text;
                    break;
                }

                refused.Add(answer.Status);
                await Task.Delay(100, CancellationToken.None);
            }
        }
    }

    private static async Task GrowAsync(ConcurrentDictionary<string, string> answered, int by)
    {
        var goal = answered.Count + by;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (answered.Count < goal)
            await Task.Delay(20, patience.Token);
    }

    private static Task<Answer> FileAsync(HttpClient client, string key) => client.CreateAsync("objections", Calls.Filing().With("grounds", $"Mijn grond is {key}."), key);

    private static HttpClient ClientOf(HostProcess host) => new() { BaseAddress = new Uri(host.Address, $"/{Slug}/api/v1/"), Timeout = TimeSpan.FromSeconds(60) };
}
