using System.CommandLine;
using System.Text.Json;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Hosting;

/// <summary>Says how soon, how often and when a municipality tries to reach an objector.</summary>
internal static class ContactPolicyVerb
{
    public static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var file = new Option<FileInfo>("--file") { Required = true, Description = "JSON of the contact policy; what is left out gets its default. See the README." };
        var command = new Command("contact-policy", "Set the contact policy of a municipality, instead of the one that it had. Next actions follow with the next change of a case, and tonight.") { slug, file };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(async services =>
        {
            ContactPolicy? policy;
            try
            {
                policy = StoredJson.Read<ContactPolicy?>(await File.ReadAllTextAsync(parse.GetValue(file)!.FullName, cancellationToken));
            }
            catch (Exception exception) when (exception is JsonException or IOException)
            {
                return MunicipalityVerbs.Report($"The file cannot be read: {exception.Message}", "");
            }

            if (policy is null)
                return MunicipalityVerbs.Report("The file holds no contact policy.", "");

            var changed = await services.GetRequiredService<SettingsRegister>()
                .ChangeAsync(parse.GetValue(slug)!, settings => settings with { ContactPolicy = policy }, cancellationToken);
            return MunicipalityVerbs.Report(
                changed.IsError ? MunicipalityVerbs.Describe(changed.Errors) : null, "contact policy set");
        }));
        return command;
    }
}
