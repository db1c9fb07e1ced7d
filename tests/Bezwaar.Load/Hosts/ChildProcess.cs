using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bezwaar.Load.Hosts;

/// <summary>A program run as a process of its own, which never outlives this object.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int KeptLines = 100;

    private readonly Process process;
    private readonly Queue<string> output = new();
    private readonly Stopwatch sinceStart = Stopwatch.StartNew();

    private ChildProcess(Process process) => this.process = process;

    public TimeSpan SinceStart => sinceStart.Elapsed;

    /// <summary>Starts a .NET program in its own directory, where its settings are.</summary>
    public static ChildProcess Start(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var program = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Start(new ProcessStartInfo(program, [assembly, .. arguments]) { WorkingDirectory = Path.GetDirectoryName(assembly) }, environment);
    }

    /// <summary>Starts any other program.</summary>
    public static ChildProcess StartProgram(string program, IEnumerable<string> arguments) =>
        Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" }, new Dictionary<string, string>());

    private static ChildProcess Start(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var child = new ChildProcess(new Process { StartInfo = start });
        child.process.OutputDataReceived += (_, line) => child.Keep(line.Data);
        child.process.ErrorDataReceived += (_, line) => child.Keep(line.Data);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Runs a .NET program to the end and gives what it wrote.</summary>
    /// <exception cref="LoadFailedException">It ended with a failure.</exception>
    public static async Task<string> RunAsync(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        await using var child = Start(assembly, arguments, environment);
        return await child.WaitForSuccessAsync(cancellationToken);
    }

    /// <inheritdoc cref="RunAsync"/>
    public static async Task<string> RunProgramAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        await using var child = StartProgram(program, arguments);
        return await child.WaitForSuccessAsync(cancellationToken);
    }

    /// <summary>Waits until the program answers at an address.</summary>
    /// <returns>When that was, since its start.</returns>
    /// <exception cref="LoadFailedException">It ended, or does not answer within half a minute.</exception>
    public async Task<TimeSpan> WaitUntilReadyAsync(Uri address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        while (SinceStart < TimeSpan.FromSeconds(30))
        {
            if (process.HasExited)
                throw Failed("ended at its start");

            try
            {
                using var response = await http.GetAsync(address, cancellationToken);
                if (response.IsSuccessStatusCode)
                    return SinceStart;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10, cancellationToken);
        }

        throw Failed("does not answer");
    }

    /// <summary>Waits until the program has written a text.</summary>
    /// <exception cref="LoadFailedException">It ended.</exception>
    public async Task WaitUntilItSaysAsync(string text, CancellationToken cancellationToken)
    {
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (process.HasExited)
                throw Failed($"ended before it said '{text}'");

            await Task.Delay(200, cancellationToken);
        }
    }

    /// <summary>The last lines that it wrote.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return string.Join(Environment.NewLine, output);
        }
    }

    /// <summary>Processor time used so far, of all cores together.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it ever had in use at the same time, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>A port of the loopback interface that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private async Task<string> WaitForSuccessAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? Output : throw Failed($"ended with {process.ExitCode}");
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;

        lock (output)
        {
            output.Enqueue(line);
            if (output.Count > KeptLines)
                output.Dequeue();
        }
    }

    private LoadFailedException Failed(string how) => new($"{process.StartInfo.FileName} {process.StartInfo.ArgumentList.FirstOrDefault()} {how}:{Environment.NewLine}{Output}");
}
