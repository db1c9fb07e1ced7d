using System.CommandLine;
using System.Runtime.InteropServices;
using Bezwaar.Load.Databases;
using Bezwaar.Load.Limit;
using Bezwaar.Load.Measuring;

namespace Bezwaar.Load;

/// <summary>The command line: the measurement (default), and the limit hosts that the measurement starts as processes of their own.</summary>
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
        var databases = List("--database", defaults.Databases, MunicipalityDatabase.Kinds, "Kinds of database to measure, one after the other.");
        var operations = List("--operation", defaults.Operations, Operation.Names, "What to measure.");
        var objections = new Option<int[]>("--objections")
        {
            Description = "Objections in the municipality before the first request; several sizes are measured one after the other.",
            DefaultValueFactory = _ => [.. defaults.Objections],
            AllowMultipleArgumentsPerToken = true,
        };
        objections.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int[]>()?.Any(size => size < 1_000) is true)
                result.AddError("--objections must be at least 1000.");
        });
        var seconds = Number("--seconds", defaults.Seconds, "Measured seconds per operation and host, spread over the rounds.");
        var rounds = Number("--rounds", defaults.Rounds, "Rounds per operation; each measures all hosts in turn.");
        var warmUp = Number("--warm-up", defaults.WarmUpSeconds, "Seconds of load per operation and host before anything is measured.");
        var connections = Number("--connections", defaults.Connections, "Connections, each with one request at a time.");
        var starts = Number("--starts", defaults.Starts, "How often the platform is started to measure how long that takes.");
        var keep = new Option<DirectoryInfo>("--keep") { Description = "Directory in which filled databases are kept for the next run." };
        var compare = new Option<bool>("--compare") { Description = "Only check that the platform and the limit hosts give the same answers." };
        var platform = new Option<FileInfo>("--platform")
        {
            Description = "Bezwaar.Api.dll of the build to measure; the one that belongs to this program where left out.",
            DefaultValueFactory = _ => defaults.Platform,
        };

        var root = new RootCommand("Measures the platform against hand-written data access in the same run.")
        {
            databases, objections, operations, seconds, rounds, warmUp, connections, starts, keep, compare, platform,
        };
        root.SetAction((parse, cancellationToken) => LoadRun.ExecuteAsync(
            new LoadOptions
            {
                Databases = parse.GetValue(databases)!,
                Objections = parse.GetValue(objections)!,
                Operations = parse.GetValue(operations)!,
                Seconds = parse.GetValue(seconds),
                Rounds = parse.GetValue(rounds),
                WarmUpSeconds = parse.GetValue(warmUp),
                Connections = parse.GetValue(connections),
                Starts = parse.GetValue(starts),
                Keep = parse.GetValue(keep),
                CompareOnly = parse.GetValue(compare),
                Platform = parse.GetValue(platform)!,
            },
            cancellationToken));
        root.Add(LimitHost.Verb());
        return root;
    }

    private static Option<string[]> List(string name, IReadOnlyList<string> standard, IReadOnlyList<string> known, string description)
    {
        var option = new Option<string[]>(name) { Description = description, DefaultValueFactory = _ => [.. standard], AllowMultipleArgumentsPerToken = true };
        option.AcceptOnlyFromAmong([.. known]);
        return option;
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
