using System.Diagnostics;

namespace Bezwaar.Load;

/// <summary>
/// A closed loop: every connection sends its next request when the answer to the one before has been read. So the load is
/// what the host can bear, and a slow host is not buried under a queue.
/// </summary>
internal sealed class LoadGenerator(int connections) : IDisposable
{
    // No HttpClient: its buffers and timers cost more than some of the answers.
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = connections,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    });

    private int runs;

    /// <exception cref="LoadFailedException">A request was not answered with success.</exception>
    public async Task<Slice> RunAsync(RunningHost host, Operation operation, TimeSpan duration, CancellationToken cancellationToken)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var seed = runs++ * connections;
        var processorTime = host.Process.ProcessorTime;
        var started = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(seed, connections)
            .Select(own => Task.Run(() => WorkAsync(host, operation, new Random(own), started, duration, failed), failed.Token))
            .ToArray();
        await Task.WhenAll(workers);
        var elapsed = Stopwatch.GetElapsedTime(started);
        processorTime = host.Process.ProcessorTime - processorTime;
        var latencies = workers.SelectMany(worker => worker.Result).Order().ToArray();
        return latencies.Length > 0 ? new(latencies, elapsed, processorTime) : throw new LoadFailedException($"The {host.Name} host answered nothing to '{operation.Name}' within {duration}.");
    }

    public void Dispose() => http.Dispose();

    private async Task<List<TimeSpan>> WorkAsync(RunningHost host, Operation operation, Random random, long started, TimeSpan duration, CancellationTokenSource failed)
    {
        var latencies = new List<TimeSpan>();
        var buffer = new byte[64 * 1024];
        try
        {
            while (Stopwatch.GetElapsedTime(started) < duration)
            {
                using var request = operation.Request(host, random);
                var sent = Stopwatch.GetTimestamp();
                using var response = await http.SendAsync(request, failed.Token);
                if (!response.IsSuccessStatusCode)
                    throw new LoadFailedException($"The {host.Name} host answered '{operation.Name}' with {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(failed.Token)}");

                await using var body = await response.Content.ReadAsStreamAsync(failed.Token);
                while (await body.ReadAsync(buffer, failed.Token) > 0)
                {
                    // Read to the end: an answer counts when it has arrived whole.
                }

                latencies.Add(Stopwatch.GetElapsedTime(sent));
            }
        }
        catch (HttpRequestException exception)
        {
            await failed.CancelAsync();
            throw new LoadFailedException($"The {host.Name} host did not answer '{operation.Name}': {exception.Message}");
        }
        catch (LoadFailedException)
        {
            await failed.CancelAsync();
            throw;
        }

        return latencies;
    }
}

/// <summary>What one host did in one stretch of time.</summary>
/// <param name="Latencies">Of every answered request, shortest first.</param>
/// <param name="Elapsed">From the first request to the last answer.</param>
/// <param name="ProcessorTime">What the host's process used.</param>
internal sealed record Slice(TimeSpan[] Latencies, TimeSpan Elapsed, TimeSpan ProcessorTime)
{
    public double PerSecond => Latencies.Length / Elapsed.TotalSeconds;

    /// <summary>Processor time per request; steadier than the rate on a machine that does other things too.</summary>
    public TimeSpan Cost => ProcessorTime / Latencies.Length;
}
