using System.CommandLine;
using Bezwaar.Api.Features.Municipalities;

namespace Bezwaar.Api.Hosting;

/// <summary>Brings all databases up to date, and says how far it is and what failed.</summary>
internal static class MigrateVerb
{
    private const int DefaultParallel = 8;
    private const int Stopped = 130;

    public static Command Create()
    {
        var slug = new Option<string?>("--municipality") { Description = "Only this municipality." };
        var parallel = new Option<int>("--parallel") { DefaultValueFactory = _ => DefaultParallel, Description = $"How many at a time, 1 to 64; {DefaultParallel} where left out." };
        parallel.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 1 or > 64))
                result.AddError("--parallel must be 1 to 64.");
        });
        var command = new Command("migrate", "Bring the catalogue and the municipalities' databases up to date. Stopped (Ctrl-C), it finishes what it has in hand; run again, it goes on.") { slug, parallel };
        command.SetAction((parse, stop) => Verbs.RunAsync(async services =>
        {
            await Verbs.MigrateCatalogAsync(services, stop);
            var outcome = await services.GetRequiredService<MunicipalityMigrations>().RunAsync(parse.GetValue(slug), parse.GetValue(parallel), Report, stop);
            return await TellAsync(outcome);
        }));
        return command;
    }

    private static void Report(MunicipalityMigrations.Progress progress) =>
        Console.WriteLine($"{progress.Done}/{progress.Total} {progress.Slug}: {(progress.Failure is null ? "up to date" : "FAILED")}");

    private static async Task<int> TellAsync(MunicipalityMigrations.Outcome outcome)
    {
        Console.WriteLine($"{outcome.Migrated} migrated, {outcome.UpToDate} were up to date, {outcome.Failed.Count()} failed, {outcome.Left} left");
        foreach (var failed in outcome.Failed.OrderBy(failed => failed.Slug, StringComparer.Ordinal))
            await Console.Error.WriteLineAsync($"{failed.Slug}: {failed.Failure}");
        return outcome.Failed.Any() ? 1 : outcome.Left > 0 ? Stopped : 0;
    }
}
