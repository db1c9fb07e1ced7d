namespace Bezwaar.Load.Hosts;

/// <summary>A host that serves, with what a request to it needs.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Process">The process, ended with this object.</param>
/// <param name="ReadyAfter">Time from the start of the process to the first success of its readiness check.</param>
/// <param name="Root">Address of the host.</param>
/// <param name="Objections">Address of the collection of objections.</param>
/// <param name="Token">Access token of a partner system.</param>
internal sealed record RunningHost(string Name, ChildProcess Process, TimeSpan ReadyAfter, Uri Root, Uri Objections, string Token) : IAsyncDisposable
{
    /// <summary>Waits until a process that was just started can serve; ends it where it cannot.</summary>
    public static async Task<RunningHost> WhenReadyAsync(string name, ChildProcess process, Uri root, string objections, string token, CancellationToken cancellationToken)
    {
        try
        {
            var readyAfter = await process.WaitUntilReadyAsync(new Uri(root, "health/ready"), cancellationToken);
            return new RunningHost(name, process, readyAfter, root, new Uri(root, objections), token);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says what it answered instead of success, and what it logged.</summary>
    public async Task<LoadFailedException> FailureAsync(string operation, HttpResponseMessage response, CancellationToken cancellationToken) => new(
        $"The {Name} host answers '{operation}' with {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellationToken)}{Environment.NewLine}{Process.Output}");

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
