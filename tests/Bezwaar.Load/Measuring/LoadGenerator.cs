using System.Diagnostics;
using System.Runtime.CompilerServices;
using Bezwaar.Load.Hosts;

namespace Bezwaar.Load.Measuring;

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

    /// <param name="most">Requests after which it ends, before the time is over.</param>
    /// <exception cref="LoadFailedException">A request was not answered with success.</exception>
    public async Task<Slice> RunAsync(RunningHost host, Operation operation, TimeSpan duration, int most, CancellationToken cancellationToken)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var seed = runs++ * connections;
        var left = new StrongBox<int>(most);
        var processorTime = host.Process.ProcessorTime;
        var own = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(seed, Math.Min(connections, operation.MostConnections))
            .Select(worker => Task.Run(() => WorkAsync(host, operation, new Random(worker), started, duration, left, failed), failed.Token))
            .ToArray();
        await Task.WhenAll(workers);
        var elapsed = Stopwatch.GetElapsedTime(started);
        processorTime = host.Process.ProcessorTime - processorTime;
        own = Environment.CpuUsage.TotalTime - own;
        var latencies = workers.SelectMany(worker => worker.Result).Order().ToArray();
        return latencies.Length > 0 ? new(latencies, elapsed, processorTime, own) : throw new LoadFailedException($"The {host.Name} host answered nothing to '{operation.Name}' within {duration}.");
    }

    public void Dispose() => http.Dispose();

    private async Task<List<TimeSpan>> WorkAsync(RunningHost host, Operation operation, Random random, long started, TimeSpan duration, StrongBox<int> left, CancellationTokenSource failed)
    {
        var latencies = new List<TimeSpan>();
        var buffer = new byte[64 * 1024];
        try
        {
            while (Stopwatch.GetElapsedTime(started) < duration && Interlocked.Decrement(ref left.Value) >= 0)
            {
                using var request = operation.Request(host, random);
                var sent = Stopwatch.GetTimestamp();
                using var response = await http.SendAsync(request, failed.Token);
                if (!response.IsSuccessStatusCode)
                    throw await host.FailureAsync(operation.Name, response, failed.Token);

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
