namespace Bezwaar.Load;

/// <summary>
/// One run from an empty directory to the report: the platform makes its database, it is filled and copied for the limit
/// host, both are started and measured in turn, and everything is removed again.
/// </summary>
internal static class LoadRun
{
    public static async Task<int> ExecuteAsync(LoadOptions options, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(options.Limit);
        var directory = Directory.CreateTempSubdirectory("bezwaar-load-");
        try
        {
            await MeasureAsync(options, directory, limit.Token);
            return 0;
        }
        catch (LoadFailedException failure) when (!stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"FAILED: {failure.Message}");
            return 1;
        }
        catch (Exception exception) when (exception is OperationCanceledException or LoadFailedException)
        {
            await Console.Error.WriteLineAsync(stop.IsCancellationRequested ? "Stopped." : $"FAILED: not done within {options.Limit}.");
            return 1;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(LoadOptions options, DirectoryInfo directory, CancellationToken cancellationToken)
    {
        var setUp = new PlatformSetUp(options.Platform, directory);
        var client = await setUp.AddMunicipalityAsync(cancellationToken);

        Console.WriteLine($"Filling with {options.Objections:N0} objections and {Fill.Decisions:N0} decisions.");
        var filled = Fill.Into(setUp.Database, options.Objections, TimeProvider.System.GetUtcNow(), cancellationToken);
        var copy = Path.Combine(directory.FullName, "limit.db");
        File.Copy(setUp.Database, copy);

        using var generator = new LoadGenerator(options.Connections);
        await using var platform = await setUp.ServeAsync(client, cancellationToken);
        await using var limit = await LimitHost.StartAsync(copy, cancellationToken);
        var operations = Operation.Over(filled).Where(operation => options.Operations().Contains(operation.Name)).ToList();
        foreach (var operation in operations)
            await AnswerCheck.SameAsync(operation, platform, limit, cancellationToken);

        var results = new List<OperationResult>();
        foreach (var operation in operations)
        {
            var result = await MeasureAsync(operation, generator, platform, limit, options, cancellationToken);
            Report.Write(result);
            results.Add(result);
        }

        Report.WriteSummary(results);
    }

    /// <summary>Both hosts in turn, first one then the other first, so that what else the machine does hits both alike.</summary>
    private static async Task<OperationResult> MeasureAsync(
        Operation operation, LoadGenerator generator, RunningHost platform, RunningHost limit, LoadOptions options, CancellationToken cancellationToken)
    {
        var warmUp = TimeSpan.FromSeconds(options.WarmUpSeconds);
        await generator.RunAsync(platform, operation, warmUp, cancellationToken);
        await generator.RunAsync(limit, operation, warmUp, cancellationToken);

        var slice = TimeSpan.FromSeconds(options.Seconds) / options.Rounds;
        var rounds = new List<Round>();
        for (var round = 0; round < options.Rounds; round++)
        {
            var platformFirst = round % 2 == 0;
            var first = await generator.RunAsync(platformFirst ? platform : limit, operation, slice, cancellationToken);
            var second = await generator.RunAsync(platformFirst ? limit : platform, operation, slice, cancellationToken);
            rounds.Add(platformFirst ? new(first, second) : new(second, first));
        }

        return new(operation.Name, rounds);
    }
}

/// <summary>Says in one sentence why there is no measurement.</summary>
internal sealed class LoadFailedException(string message) : Exception(message);
