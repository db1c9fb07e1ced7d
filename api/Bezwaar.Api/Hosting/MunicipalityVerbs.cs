using System.CommandLine;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Hosting;

/// <summary>Verbs about municipalities: add one, list them, move, back up and restore them, say who signs in where, how objectors are contacted and which systems work with it.</summary>
internal static class MunicipalityVerbs
{
    public static Command Create() => new("municipality", "Municipalities of this platform.") { Add(), List(), MoveVerb.Create(), BackupVerbs.Backup(), BackupVerbs.Restore(), SignInVerb.Create(), ContactPolicyVerb.Create(), TariffsVerb.Create(), PartnerVerbs.AddClient(), PartnerVerbs.TrustAuthority() };

    private static Command Add()
    {
        var slug = new Argument<string>("slug") { Description = "Short name in addresses: lower-case letters, digits and hyphens." };
        var name = new Option<string>("--name") { Required = true, Description = "Official name." };
        var cbsCode = new Option<string>("--cbs-code") { Required = true, Description = "CBS code, such as GM0344." };
        var phone = new Option<string>("--phone") { Required = true, Description = "Telephone number for citizens." };
        var email = new Option<string>("--email") { Required = true, Description = "E-mail address for citizens." };
        var address = new Option<string>("--postal-address") { Required = true, Description = "Postal address on one line." };
        var hours = new Option<string>("--opening-hours") { DefaultValueFactory = _ => "maandag tot en met vrijdag van 9.00 tot 17.00 uur", Description = "When the phone is answered." };
        var hosts = new Option<string[]>("--host") { Description = "Host name of the municipality's own; may be repeated.", DefaultValueFactory = _ => [] };
        var command = new Command("add", "Add a municipality with its own database. A running platform serves it within seconds.") { slug, name, cbsCode, phone, email, address, hours, hosts };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(async services =>
        {
            await Verbs.MigrateCatalogAsync(services, cancellationToken);
            var settings = new MunicipalitySettings
            {
                Name = parse.GetValue(name)!,
                Contact = new(parse.GetValue(phone)!, parse.GetValue(email)!, parse.GetValue(address)!, parse.GetValue(hours)!),
                DecisionTypes = DefaultDecisionTypes.All,
            };
            var added = await services.GetRequiredService<MunicipalityProvisioning>()
                .AddAsync(parse.GetValue(slug)!, parse.GetValue(cbsCode)!, parse.GetValue(hosts)!, settings, cancellationToken);
            return Report(added.IsError ? added.FirstError.TextIn("en") : null, $"{parse.GetValue(slug)} added");
        }));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List the municipalities with the state of their databases.");
        command.SetAction((_, cancellationToken) => Verbs.RunAsync(async services =>
        {
            var migrator = services.GetRequiredService<DatabaseMigrator>();
            await foreach (var municipality in services.GetRequiredService<CatalogDbContext>().Municipalities.AsNoTracking().OrderBy(municipality => municipality.Slug).AsAsyncEnumerable().WithCancellation(cancellationToken))
                Console.WriteLine($"{municipality.Slug,-40} {municipality.Settings.Name,-40} {municipality.Provider,-10} {StateOf(municipality, migrator)}");
            return 0;
        }));
        return command;
    }

    private static string StateOf(Municipality municipality, DatabaseMigrator migrator) => municipality.State switch
    {
        MunicipalityState.Adding => "not complete: run add, or restore, again",
        MunicipalityState.Moving => $"being moved to {municipality.Target!.Provider}: run move again, or cancel it",
        MunicipalityState.Restoring => "being restored: run restore again, or cancel it",
        _ => migrator.IsBehind(municipality.AsTenant()) ? "behind: run migrate" : "up to date",
    };

    /// <summary>What is wrong, a line for each value.</summary>
    public static string Describe(IEnumerable<ErrorOr.Error> errors) =>
        string.Join(Environment.NewLine, errors.Select(error => $"{error.Pointer()} {error.TextIn("en")}".Trim()));

    public static int Report(string? failure, string success)
    {
        if (failure is null)
            Console.WriteLine(success);
        else
            Console.Error.WriteLine(failure);
        return failure is null ? 0 : 1;
    }
}
