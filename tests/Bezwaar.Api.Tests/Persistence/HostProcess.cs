using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>The real host as a process of its own, on its own data directory: it can be killed as power can fail.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Settings beside those of a host for tests, as environment variables.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>What the serving host wrote to its output.</summary>
    public ConcurrentQueue<string> Output { get; } = [];

    private readonly string data = Directory.CreateTempSubdirectory("bezwaar-crash-").FullName;
    private Process? serving;

    private string DatabasePrefix => Path.GetFileName(data).ToLowerInvariant();

    /// <summary>Where the host listens; another port after every start.</summary>
    public Uri Address { get; private set; } = null!;

    public int ProcessId => serving!.Id;

    /// <summary>Works on the data of a host for tests, instead of its own.</summary>
    public void UseDataOf(BezwaarHost host)
    {
        Settings["Platform__DataDirectory"] = host.DataDirectory;
        foreach (var (name, value) in TestDatabase.Settings(host.DatabasePrefix))
            Settings[name.Replace(":", "__", StringComparison.Ordinal)] = value;
    }

    /// <summary>Runs a verb of the command line to its end and gives what it printed.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output, errors) = await TryAsync(arguments);
        Assert.True(exitCode == 0, $"{string.Join(' ', arguments)} ended with {exitCode}: {errors}{output}");
        return output;
    }

    /// <summary>Runs a verb that may fail.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> TryAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            var output = await process.StandardOutput.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return (process.ExitCode, output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Runs a verb and kills it (SIGKILL) once it has said something.</summary>
    public async Task KillWhenItSaysAsync(string text, params string[] arguments)
    {
        using var process = Start(arguments);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(Patience);
        try
        {
            var said = "";
            while (!said.Contains(text, StringComparison.Ordinal))
                said = await process.StandardOutput.ReadLineAsync(timeout.Token) ?? throw new InvalidOperationException($"It ended before it said {text}: {await process.StandardError.ReadToEndAsync(timeout.Token)}");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    public Task AddMunicipalityAsync(string slug) => RunAsync(
        "municipality", "add", slug, "--name", $"Gemeente {slug}", "--cbs-code", "GM9990", "--phone", "+31100000000",
        "--email", $"bezwaar@{slug}.example", "--postal-address", "Postbus 1, 1000 AA Proefdam");

    /// <param name="settings">Settings of this start alone, such as --Mail:From=a@b.example.</param>
    public async Task ServeAsync(params string[] settings)
    {
        serving = Start(["serve", "--urls", "http://127.0.0.1:0", .. settings]);
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        serving.OutputDataReceived += (_, line) =>
        {
            LogCapture.Add(line.Data);
            if (line.Data is not null)
                Output.Enqueue(line.Data);
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
                listening.TrySetResult(new Uri(match.Groups["address"].Value));
        };
        serving.ErrorDataReceived += (_, line) => LogCapture.Add(line.Data);
        serving.EnableRaisingEvents = true;
        serving.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The host ended before it listened."));
        serving.BeginOutputReadLine();
        serving.BeginErrorReadLine();
        Address = await listening.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    /// <summary>SIGKILL: the host gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        if (serving is null)
            return;

        serving.Kill(entireProcessTree: true);
        await serving.WaitForExitAsync(CancellationToken.None);
        serving.Dispose();
        serving = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        if (TestDatabase.Server is { } server)
            await server.DropAsync(DatabasePrefix);
        Directory.Delete(data, recursive: true);
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = data,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Platform__ProvisionDemo"] = "false";
        start.Environment["Platform__DataDirectory"] = data;
        foreach (var limit in BezwaarHost.RateLimitSettings)
            start.Environment[limit.Replace(":", "__", StringComparison.Ordinal)] = "1000000";
        foreach (var (name, value) in TestDatabase.Settings(DatabasePrefix))
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://[0-9.:]+)")]
    private static partial Regex Listening();
}
