using System.CommandLine;
using System.Runtime.InteropServices;

namespace Bezwaar.Load;

/// <summary>The command line: the measurement (default), and the limit host that the measurement starts as a process of its own.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = StopOn(PosixSignal.SIGINT, stop);
        using var terminated = StopOn(PosixSignal.SIGTERM, stop);
        using var hungUp = StopOn(PosixSignal.SIGHUP, stop);
        return await Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, stop.Token);
    }

    private static RootCommand Create()
    {
        var defaults = new LoadOptions();
        var objections = Number("--objections", defaults.Objections, "Objections in the database before the first request.");
        var seconds = Number("--seconds", defaults.Seconds, "Measured seconds per operation and host, spread over the rounds.");
        var rounds = Number("--rounds", defaults.Rounds, "Rounds per operation; each measures both hosts in turn.");
        var warmUp = Number("--warm-up", defaults.WarmUpSeconds, "Seconds of load per operation and host before anything is measured.");
        var connections = Number("--connections", defaults.Connections, "Connections, each with one request at a time.");
        var operation = new Option<string>("--operation") { Description = "What to measure.", DefaultValueFactory = _ => "all" };
        operation.AcceptOnlyFromAmong(["all", .. Operation.Names]);
        var platform = new Option<FileInfo>("--platform")
        {
            Description = "Bezwaar.Api.dll of the build to measure; the one that belongs to this program where left out.",
            DefaultValueFactory = _ => defaults.Platform,
        };

        var root = new RootCommand("Measures the platform against hand-written data access in the same run.") { objections, seconds, rounds, warmUp, connections, operation, platform };
        root.SetAction((parse, cancellationToken) => LoadRun.ExecuteAsync(
            new LoadOptions
            {
                Objections = parse.GetValue(objections),
                Seconds = parse.GetValue(seconds),
                Rounds = parse.GetValue(rounds),
                WarmUpSeconds = parse.GetValue(warmUp),
                Connections = parse.GetValue(connections),
                Operation = parse.GetValue(operation)!,
                Platform = parse.GetValue(platform)!,
            },
            cancellationToken));
        root.Add(LimitHost.Verb());
        return root;
    }

    private static Option<int> Number(string name, int standard, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError($"{name} must be at least 1.");
        });
        return option;
    }

    /// <summary>Ends the work in order instead of at once, so that no child process and no file is left behind.</summary>
    private static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource stop) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    });
}
