using System.CommandLine;
using System.Text.Json;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Hosting;

/// <summary>Says where the citizens and the staff of a municipality sign in.</summary>
internal static class SignInVerb
{
    public static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var file = new Option<FileInfo>("--file") { Required = true, Description = "JSON array of OpenID Connect providers; see the README." };
        var command = new Command(
            "sign-in", $"Set the identity providers of a municipality, instead of those that it had. Their client secrets are no part of it: they come from the configuration ({SignInSecrets.Section}:slug:id:ClientSecret).") { slug, file };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(async services =>
        {
            List<SignInProvider> providers;
            try
            {
                providers = StoredJson.Read<List<SignInProvider>>(await File.ReadAllTextAsync(parse.GetValue(file)!.FullName, cancellationToken));
            }
            catch (Exception exception) when (exception is JsonException or IOException)
            {
                return MunicipalityVerbs.Report($"The file cannot be read: {exception.Message}", "");
            }

            if (SignInProviderRules.Check(providers) is { Count: > 0 } wrong)
                return MunicipalityVerbs.Report(string.Join(Environment.NewLine, wrong), "");

            var changed = await services.GetRequiredService<SettingsRegister>()
                .ChangeAsync(parse.GetValue(slug)!, settings => settings with { SignInProviders = providers }, cancellationToken);
            return MunicipalityVerbs.Report(changed.IsError ? changed.FirstError.TextIn("en") : null, $"{providers.Count} identity providers set");
        }));
        return command;
    }
}
