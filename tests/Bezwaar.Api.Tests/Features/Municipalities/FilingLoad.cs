using System.Collections.Concurrent;
using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Bezwaar.Api.Tests.Features.Municipalities;

/// <summary>Citizens who file without pause, and come back when they are told to; somebody who reads all the while.</summary>
internal sealed class FilingLoad : IAsyncDisposable
{
    private const int Citizens = 4;

    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentQueue<string> acknowledged = [];
    private readonly Task[] running;
    private int refused;
    private int read;
    private bool hasEnded;

    public FilingLoad(WebApplicationFactory<Program> host, string slug, HttpClient reader) =>
        running = [.. Enumerable.Range(0, Citizens).Select(_ => Task.Run(() => FileAsync(host, slug))), Task.Run(() => ReadAsync(reader))];

    /// <summary>Ids of what was filed and answered.</summary>
    public IReadOnlyCollection<string> Acknowledged => acknowledged;

    /// <summary>How often somebody was told to come back.</summary>
    public int Refused => refused;

    public int Read => read;

    public async Task EndAsync()
    {
        await end.CancelAsync();
        await Task.WhenAll(running);
    }

    public async ValueTask DisposeAsync()
    {
        if (hasEnded)
            return;

        hasEnded = true;
        await end.CancelAsync();
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private async Task FileAsync(WebApplicationFactory<Program> host, string slug)
    {
        using var citizen = host.ClientOf(slug);
        while (!end.IsCancellationRequested)
        {
            var (key, filing) = (Guid.NewGuid().ToString(), Calls.Filing());
            var answer = await citizen.CreateAsync("objections", filing, key);
            while (answer.Status is HttpStatusCode.ServiceUnavailable)
            {
                answer.IsProblem(HttpStatusCode.ServiceUnavailable, "municipality-moving");
                Assert.True(answer.Response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
                Interlocked.Increment(ref refused);
                await Task.Delay(TimeSpan.FromMilliseconds(200), CancellationToken.None);
                answer = await citizen.CreateAsync("objections", filing, key);
            }

            acknowledged.Enqueue(answer.Is(HttpStatusCode.Created).Get("objectionId")!);
            await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
        }
    }

    private async Task ReadAsync(HttpClient reader)
    {
        while (!end.IsCancellationRequested)
        {
            (await reader.ReadAsync("objections?limit=5")).Is(HttpStatusCode.OK);
            Interlocked.Increment(ref read);
            await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
        }
    }
}
