using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>What was answered is stored, whatever happens to the host a moment later.</summary>
public sealed partial class CrashTests
{
    private const int Rounds = 20;
    private const int Clients = 8;
    private const int AnsweredBeforeTheKill = 30;

    [Fact]
    public async Task Killed_twenty_times_under_load_the_host_loses_no_answered_objection_and_doubles_none()
    {
        await using var host = new HostProcess();
        await host.AddMunicipalityAsync("killdam");
        var secret = SecretIn(await host.RunAsync("municipality", "add-client", "killdam", "inspector", "--name", "Inspectie", "--scope", Permissions.ObjectionsRead));
        var all = new ConcurrentDictionary<string, Sent>();

        for (var round = 0; round < Rounds; round++)
        {
            await host.ServeAsync();
            await TryAgainAsync(host, all.Values.Where(sent => sent.Answer is null));
            await FileUntilKilledAsync(host, all);
        }

        await host.ServeAsync();
        var acknowledged = all.Values.Count(sent => sent.Answer is not null);
        await CheckAsync(host, secret, all);
        TestContext.Current.TestOutputHelper!.WriteLine($"{Rounds} kills: {acknowledged} acknowledged before the last, {all.Count} sent, {all.Count} stored, 0 lost, 0 doubled.");
    }

    [Fact]
    public async Task A_municipality_that_another_process_adds_works_without_a_restart()
    {
        await using var host = new HostProcess();
        await host.AddMunicipalityAsync("eerstdam");
        await host.ServeAsync();
        using var client = ClientOf(host, "laterdam");
        (await client.ReadAsync("municipality")).Is(HttpStatusCode.NotFound);

        await host.AddMunicipalityAsync("laterdam");

        // The host looks into the catalogue at most once a second for a name that it does not know.
        for (var attempt = 0; attempt < 100 && (await client.ReadAsync("municipality")).Status == HttpStatusCode.NotFound; attempt++)
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        (await client.ReadAsync("municipality")).Is(HttpStatusCode.OK);
        (await client.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("can be read")]
    [InlineData("copying")]
    [InlineData("the same on both sides")]
    public async Task A_move_that_was_killed_leaves_everything_readable_and_the_same_again_finishes_it(string said)
    {
        TestDatabase.OnlyOnSqlite("the process that is killed is the same on every engine.");
        await using var host = new HostProcess();
        await host.AddMunicipalityAsync("moveerdam");
        await host.ServeAsync();
        using var client = ClientOf(host, "moveerdam");
        var filed = (await client.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var target = Path.Combine(Path.GetTempPath(), $"bezwaar-moved-{Guid.NewGuid():N}", "moveerdam.db");
        string[] move = ["municipality", "move", "moveerdam", "--to", "Sqlite", "--connection", target];
        try
        {
            await host.KillWhenItSaysAsync(said, move);
            await Task.Delay(TenantDirectory.ReachesEveryHostWithin, TestContext.Current.CancellationToken);
            (await client.CreateAsync("objections", Calls.Filing())).IsProblem(HttpStatusCode.ServiceUnavailable, "municipality-moving");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("AccessLink", filed.Get("accessToken"));
            (await client.ReadAsync($"my/objections/{filed.Get("objectionId")}")).Is(HttpStatusCode.OK);

            Assert.Contains("moved", await host.RunAsync(move), StringComparison.Ordinal);

            (await client.ReadAsync($"my/objections/{filed.Get("objectionId")}")).Is(HttpStatusCode.OK);
            Assert.EndsWith("000002", (await client.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created).Get("number"), StringComparison.Ordinal);
            await host.KillAsync();
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(target)!, recursive: true);
        }
    }

    /// <summary>Eight clients file without pause; when enough was answered, the host dies in the middle of the rest.</summary>
    private static async Task FileUntilKilledAsync(HostProcess host, ConcurrentDictionary<string, Sent> all)
    {
        var (answered, killed) = (0, false);
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            using var client = ClientOf(host, "killdam");
            while (!Volatile.Read(ref killed))
            {
                var sent = new Sent(Guid.NewGuid().ToString());
                all[sent.Key] = sent;
                try
                {
                    sent.Answer = (await client.CreateAsync("objections", sent.Filing, sent.Key)).Is(HttpStatusCode.Created).Text;
                }
                catch (HttpRequestException)
                {
                    return;
                }

                if (Interlocked.Increment(ref answered) == AnsweredBeforeTheKill)
                    enough.SetResult();
            }
        })).ToArray();

        var load = Task.WhenAll(clients);
        await Task.WhenAny(enough.Task, load).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await host.KillAsync();
        Volatile.Write(ref killed, true);
        await load;
        Assert.True(answered >= AnsweredBeforeTheKill, $"Only {answered} objections were answered before the host was killed.");
    }

    private static async Task CheckAsync(HostProcess host, string secret, ConcurrentDictionary<string, Sent> all)
    {
        using var client = ClientOf(host, "killdam");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(client, secret));

        var survived = await NumbersAsync(client);
        Assert.Superset(all.Values.Where(sent => sent.Answer is not null).Select(sent => sent.Number).ToHashSet(), survived.ToHashSet());

        await TryAgainAsync(host, all.Values);

        var numbers = await NumbersAsync(client);
        Assert.Equal(all.Count, numbers.Count);
        Assert.Equal(all.Count, numbers.Distinct().Count());
        Assert.Equal(all.Values.Select(sent => sent.Number).Order(StringComparer.Ordinal), numbers.Order(StringComparer.Ordinal));

        // Numbers are given out without gaps.
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Select(number => int.Parse(number[^6..], null)).Order());
    }

    /// <summary>Those who got no answer try again with the key that they had; those who got one get the same again.</summary>
    private static async Task TryAgainAsync(HostProcess host, IEnumerable<Sent> filings)
    {
        using var citizen = ClientOf(host, "killdam");
        foreach (var sent in filings)
        {
            var again = (await citizen.CreateAsync("objections", sent.Filing, sent.Key)).Is(HttpStatusCode.Created);
            Assert.Equal(sent.Answer ?? again.Text, again.Text);
            sent.Answer = again.Text;
        }
    }

    private static async Task<List<string>> NumbersAsync(HttpClient client) =>
        [.. (await client.AllPagesAsync("objections?sort=receivedAt&limit=100")).SelectMany(page => page.Rows("number")).Select(number => number!)];

    private static HttpClient ClientOf(HostProcess host, string slug) => new() { BaseAddress = new Uri(host.Address, $"/{slug}/api/v1/"), Timeout = TimeSpan.FromSeconds(30) };

    private static async Task<string> TokenAsync(HttpClient client, string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = "inspector",
            ["client_secret"] = secret,
            ["scope"] = Permissions.ObjectionsRead,
        });
        return (await client.SendAsync(HttpMethod.Post, "/killdam/oauth2/token", form)).Is(HttpStatusCode.OK).Get("access_token")!;
    }

    private static string SecretIn(string output) => Secret().Match(output).Groups["secret"].Value;

    [GeneratedRegex(@"secret: (?<secret>\S+)")]
    private static partial Regex Secret();

    /// <summary>One filing with its key, and what was answered to it.</summary>
    private sealed class Sent(string key)
    {
        public string Key => key;

        public string? Answer { get; set; }

        public string Number => Regex.Match(Answer!, "BZW-\\d{4}-\\d{6}").Value;

        public Dictionary<string, object?> Filing { get; } = Calls.Filing().With("grounds", $"Mijn grond is {key}.");
    }
}
