using System.CommandLine;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Hosting;

/// <summary>Moves a municipality to another server or engine.</summary>
internal static class MoveVerb
{
    public static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var to = new Option<string?>("--to") { Description = $"Engine to move to: {string.Join(", ", DatabaseProviders.Names)}." };
        to.AcceptOnlyFromAmong([.. DatabaseProviders.Names]);
        var connection = new Option<string?>("--connection") { Description = "Where the new database is, or is to be made, without a password; a path for Sqlite. The place of a new municipality where left out." };
        var cancel = new Option<bool>("--cancel") { Description = "Give the municipality back where a move or a restore was broken off." };
        var command = new Command("move", "Move a municipality to another server or engine while it can be read and not changed. Broken off, run the same again, or cancel it.") { slug, to, connection, cancel };
        command.Validators.Add(result =>
        {
            if (result.GetValue(cancel) == result.GetValue(to) is not null)
                result.AddError("Say either --to or --cancel.");
        });
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(services => parse.GetValue(cancel)
            ? CancelAsync(services, parse.GetValue(slug)!, cancellationToken)
            : MoveAsync(services, parse.GetValue(slug)!, parse.GetValue(to)!, parse.GetValue(connection), cancellationToken)));
        return command;
    }

    private static async Task<int> MoveAsync(IServiceProvider services, string slug, string to, string? connection, CancellationToken cancellationToken)
    {
        Placement target;
        try
        {
            var provider = services.GetRequiredService<DatabaseProviders>().Of(to);
            target = new(provider.Name, connection is null ? provider.ConnectionStringFor(slug) : provider.PlacementOf(connection));
        }
        catch (ArgumentException wrong)
        {
            return MunicipalityVerbs.Report($"--connection: {wrong.Message}", "");
        }

        try
        {
            var moved = await services.GetRequiredService<MunicipalityMove>().RunAsync(slug, target, Console.WriteLine, cancellationToken);
            return MunicipalityVerbs.Report(
                moved.IsError ? moved.FirstError.TextIn("en") : null,
                moved.IsError ? "" : $"{slug} moved, {moved.Value.Sum(table => table.Rows)} rows in {moved.Value.Count} tables. The old database stays as it was: remove it when you are sure.");
        }
        catch (Exception exception) when (exception is not StartupRefusedException)
        {
            return MunicipalityVerbs.Report(
                $"{(exception is OperationCanceledException ? "Broken off." : exception.GetBaseException().Message)} {slug} may be readable only now (see 'municipality list'): run the same again, or 'municipality move {slug} --cancel'.", "");
        }
    }

    private static async Task<int> CancelAsync(IServiceProvider services, string slug, CancellationToken cancellationToken)
    {
        var cancelled = await services.GetRequiredService<MunicipalityMove>().CancelAsync(slug, cancellationToken);
        return MunicipalityVerbs.Report(cancelled.IsError ? cancelled.FirstError.TextIn("en") : null, cancelled.IsError ? "" : $"{slug} can be changed again; its data are on {cancelled.Value.Provider}: {cancelled.Value.ConnectionString}");
    }
}
