using System.CommandLine;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Hosting;

/// <summary>Writes a municipality to a file, and gives it back from one.</summary>
internal static class BackupVerbs
{
    public static Command Backup()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var to = new Option<FileInfo>("--to") { Required = true, Description = "File to write; it must not be there yet. As secret as the database." };
        var command = new Command("backup", "Write a municipality to one file while it works. Can be restored to any engine, on a platform with this catalogue's keys.") { slug, to };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(services => RunAsync(
            () => services.GetRequiredService<MunicipalityBackup>().RunAsync(parse.GetValue(slug)!, parse.GetValue(to)!.FullName, cancellationToken),
            manifest => $"{manifest.Slug} backed up as of {manifest.MadeAt:O}: {Contents(manifest)}")));
        return command;
    }

    public static Command Restore()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var from = new Option<FileInfo>("--from") { Required = true, Description = "The backup." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Even where the municipality's database works: what was stored after the backup will be missing." };
        var command = new Command("restore", "Give a municipality back from a backup, in a new database. What is left of the old one stays as it is. Broken off, run the same again.") { slug, from, overwrite };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(async services =>
        {
            await Verbs.MigrateCatalogAsync(services, cancellationToken);
            return await RunAsync(
                () => services.GetRequiredService<MunicipalityRestore>().RunAsync(parse.GetValue(slug)!, parse.GetValue(from)!.FullName, parse.GetValue(overwrite), Console.WriteLine, cancellationToken),
                manifest => $"{manifest.Slug} restored as of {manifest.MadeAt:O}: {Contents(manifest)}");
        }));
        return command;
    }

    private static async Task<int> RunAsync(Func<Task<ErrorOr<BackupManifest>>> work, Func<BackupManifest, string> success)
    {
        try
        {
            var outcome = await work();
            return MunicipalityVerbs.Report(outcome.IsError ? outcome.FirstError.TextIn("en") : null, outcome.IsError ? "" : success(outcome.Value));
        }
        catch (Exception exception) when (exception is not StartupRefusedException)
        {
            return MunicipalityVerbs.Report(exception is OperationCanceledException ? "Broken off: run the same again." : exception.GetBaseException().Message, "");
        }
    }

    private static string Contents(BackupManifest manifest) => $"{manifest.Tables.Sum(table => table.Rows)} rows in {manifest.Tables.Count} tables, {manifest.Documents?.Count ?? 0} files of documents";
}
