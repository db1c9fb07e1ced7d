using Bezwaar.Load.Databases;
using Bezwaar.Load.Filling;
using Bezwaar.Load.Hosts;
using Bezwaar.Load.Limit;
using Bezwaar.Load.Measuring;

namespace Bezwaar.Load;

/// <summary>
/// One measurement, of a municipality of one size: the platform makes its database, it is filled and copied for the limit
/// hosts, all are started, their answers compared and their rates measured in turn.
/// </summary>
internal sealed class MunicipalityRun(string kind, int objections, DatabaseSet databases, LoadOptions options)
{
    /// <returns>What was measured; null where answers were to be compared only.</returns>
    public async Task<MunicipalityResult?> RunAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine();
        Console.WriteLine($"== {kind}, {objections:N0} objections");
        var setUp = new PlatformSetUp(options.Platform, databases.Directory, databases.PlatformSettings);
        var secret = await setUp.AddMunicipalityAsync(cancellationToken);
        await FillAsync(cancellationToken);
        var population = await Population.ReadAsync(databases.Municipality, TimeProvider.System.GetUtcNow(), cancellationToken);
        var singleDatabase = await databases.CopyAsync("limit", cancellationToken);
        var groupedDatabase = await databases.CopyAsync("grouped", cancellationToken);

        var token = await setUp.GetTokenAsync(secret, cancellationToken);
        var starts = options.CompareOnly ? [] : await MeasureStartsAsync(setUp, token, cancellationToken);
        await using var platform = await setUp.ServeAsync(token, cancellationToken);
        await using var single = await LimitHost.StartAsync(singleDatabase, grouped: false, cancellationToken);
        await using var grouped = await LimitHost.StartAsync(groupedDatabase, grouped: true, cancellationToken);
        var operations = Operation.Over(population).Where(operation => options.Operations.Contains(operation.Name)).ToList();
        foreach (var operation in operations)
            await AnswerCheck.SameAsync(operation, operation.Writes ? [platform, single, grouped] : [platform, single], cancellationToken);
        if (options.CompareOnly)
        {
            Console.WriteLine($"The hosts answer alike: {string.Join(", ", operations.Select(operation => operation.Name))}.");
            return null;
        }

        // What it does of itself soon after its start, and after that once a day.
        await platform.Process.WaitUntilItSaysAsync("Refreshed the deadlines", cancellationToken);
        return new(kind, objections, starts, await MeasureAsync(operations, platform, single, grouped, cancellationToken), platform.Process.PeakMemory, single.Process.PeakMemory);
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        var municipality = databases.Municipality;
        string keptAs;
        await using (var connection = await municipality.OpenAsync(cancellationToken))
        {
            var schema = await connection.ColumnAsync<string>("""SELECT MAX("MigrationId") FROM "Migrations" """, cancellationToken);
            keptAs = $"{objections}-{schema[0]}";
        }

        if (await databases.TryTakeKeptAsync(keptAs, cancellationToken))
            return;

        Console.WriteLine($"Filling with {objections:N0} objections and {Fill.Decisions:N0} decisions.");
        await Fill.IntoAsync(municipality, objections, TimeProvider.System.GetUtcNow(), cancellationToken);
        await databases.KeepAsync(keptAs, cancellationToken);
    }

    private async Task<IReadOnlyList<StartTimes>> MeasureStartsAsync(PlatformSetUp setUp, string token, CancellationToken cancellationToken)
    {
        var starts = new List<StartTimes>();
        for (var start = 0; start < options.Starts; start++)
        {
            await using var host = await setUp.ServeAsync(token, cancellationToken);
            starts.Add(await StartTimes.OfAsync(host, cancellationToken));
        }

        Report.Write(starts);
        return starts;
    }

    private async Task<IReadOnlyList<OperationResult>> MeasureAsync(
        IReadOnlyList<Operation> operations, RunningHost platform, RunningHost single, RunningHost grouped, CancellationToken cancellationToken)
    {
        using var generator = new LoadGenerator(options.Connections);
        var results = new List<OperationResult>();
        foreach (var operation in operations)
        {
            var result = await MeasureAsync(operation, generator, operation.Writes ? [platform, single, grouped] : [platform, single], cancellationToken);
            Report.Write(result);
            results.Add(result);
        }

        return results;
    }

    /// <summary>All hosts in turn, in another order in every round, so that what else the machine does hits them alike.</summary>
    private async Task<OperationResult> MeasureAsync(Operation operation, LoadGenerator generator, RunningHost[] hosts, CancellationToken cancellationToken)
    {
        // A fifth of what can be asked goes into the warm-up.
        var supply = operation.Supply - AnswerCheck.Requests;
        foreach (var host in hosts)
            await generator.RunAsync(host, operation, TimeSpan.FromSeconds(options.WarmUpSeconds), supply / 5 ?? int.MaxValue, cancellationToken);

        var rounds = new List<Round>();
        for (var round = 0; round < options.Rounds; round++)
        {
            var slices = new Slice[hosts.Length];
            for (var turn = 0; turn < hosts.Length; turn++)
            {
                var place = (turn + round) % hosts.Length;
                slices[place] = await generator.RunAsync(
                    hosts[place], operation, TimeSpan.FromSeconds(options.Seconds) / options.Rounds, supply * 4 / 5 / options.Rounds ?? int.MaxValue, cancellationToken);
            }

            rounds.Add(new(slices[0], slices[1], slices.ElementAtOrDefault(2)));
        }

        return new(operation.Name, rounds);
    }
}
