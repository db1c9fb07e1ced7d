using System.Data.Common;
using Bezwaar.Load.Databases;
using Bezwaar.Load.Databases.PostgreSql;
using Bezwaar.Load.Databases.Sqlite;
using Bezwaar.Load.Measuring;

namespace Bezwaar.Load;

/// <summary>All measurements that were asked for, one after the other, and the report over them; everything is removed again.</summary>
internal static class LoadRun
{
    public static async Task<int> ExecuteAsync(LoadOptions options, CancellationToken stop)
    {
        var directory = Directory.CreateTempSubdirectory("bezwaar-load-");
        try
        {
            var measured = new List<MunicipalityResult>();
            foreach (var kind in options.Databases)
            {
                await using var server = await StartAsync(kind, options, stop);
                foreach (var objections in options.Objections)
                {
                    if (await RunAsync(server, objections, directory, options, stop) is { } result)
                        measured.Add(result);
                }
            }

            if (measured.Count > 0)
                Report.WriteTables(measured);
            return 0;
        }
        catch (Exception failure) when (failure is LoadFailedException or DbException)
        {
            await Console.Error.WriteLineAsync(stop.IsCancellationRequested ? "Stopped." : $"FAILED: {failure.Message}");
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 1;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task<DatabaseServer> StartAsync(string kind, LoadOptions options, CancellationToken stop) => kind switch
    {
        SqliteDatabase.Name => new SqliteFiles(options.Keep),
        PostgreSqlDatabase.Name => await PostgreSqlServer.StartAsync(options.Keep, stop),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <returns>What was measured; null where answers were compared only.</returns>
    private static async Task<MunicipalityResult?> RunAsync(DatabaseServer server, int objections, DirectoryInfo directory, LoadOptions options, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(options.LimitFor(objections));
        await using var databases = server.SetFor(directory.CreateSubdirectory($"{server.Kind}-{objections}"), objections);
        try
        {
            return await new MunicipalityRun(server.Kind, objections, databases, options).RunAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LoadFailedException($"Not done within {options.LimitFor(objections)}.");
        }
    }
}

/// <summary>Says in one sentence why there is no measurement.</summary>
internal sealed class LoadFailedException(string message) : Exception(message);
