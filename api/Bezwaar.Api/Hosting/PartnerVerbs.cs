using System.CommandLine;
using System.Text.Json;
using Bezwaar.Api.Features.ApiClients;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Hosting;

/// <summary>Verbs about the partner systems of a municipality: give one access, trust an external authority.</summary>
internal static class PartnerVerbs
{
    public static Command AddClient()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var clientId = new Argument<string>("client-id") { Description = "Id of the client, unique on the platform." };
        var name = new Option<string>("--name") { Required = true, Description = "Name of the partner system." };
        var purpose = new Option<string>("--purpose") { DefaultValueFactory = _ => ApiClient.DefaultPurpose, Description = "What the system reads cases for, in plain words; shown in the access log of a case." };
        var scopes = new Option<string[]>("--scope") { Required = true, AllowMultipleArgumentsPerToken = true, Description = $"One or more of: {string.Join(", ", Permissions.Scopes.Keys)}." };
        scopes.AcceptOnlyFromAmong([.. Permissions.Scopes.Keys]);
        var publicKey = new Option<FileInfo?>("--public-key") { Description = "JSON Web Key file; the client then signs its token requests (private_key_jwt) and has no secret." };
        var command = new Command("add-client", "Give a partner system of a municipality access. Prints its secret once.") { slug, clientId, name, purpose, scopes, publicKey };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(async services =>
        {
            if (await services.GetRequiredService<TenantDirectory>().FindBySlugAsync(parse.GetValue(slug)!, cancellationToken) is not { } tenant)
                return MunicipalityVerbs.Report("No such municipality.", "");

            var key = parse.GetValue(publicKey) is { } file ? JsonSerializer.Deserialize<PublicKeyBody>(await File.ReadAllTextAsync(file.FullName, cancellationToken), JsonSerializerOptions.Web) : null;
            if (key is not null && new PublicKeyValidator().Validate(key) is { IsValid: false, Errors: var wrong })
                return MunicipalityVerbs.Report(string.Join(Environment.NewLine, wrong.Select(failure => $"{failure.PropertyName}: {failure.ErrorMessage}")), "");

            var added = await services.GetRequiredService<ApiClientRegistrar>().RegisterAsync(
                tenant,
                new NewApiClient(parse.GetValue(clientId)!, parse.GetValue(name)!, parse.GetValue(scopes)!)
                {
                    Purpose = parse.GetValue(purpose)!,
                    PublicKey = key?.ToKey(),
                },
                cancellationToken);
            return added.IsError
                ? MunicipalityVerbs.Report(added.FirstError.TextIn("en"), "")
                : MunicipalityVerbs.Report(null, added.Value.Secret is { } secret ? $"secret: {secret}" : "added");
        }));
        return command;
    }

    public static Command TrustAuthority()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var issuer = new Option<string>("--issuer") { Required = true, Description = "The iss of its tokens, exactly; https." };
        var audience = new Option<string>("--audience") { Description = "The aud that its tokens have for this platform; needed unless it is removed." };
        var address = new Option<string?>("--authority") { Description = "Where its discovery document is, where that is not at the issuer; https." };
        var algorithms = new Option<string[]>("--algorithm") { AllowMultipleArgumentsPerToken = true, Description = $"Accepted signatures, of: {string.Join(", ", ExternalAuthority.KnownAlgorithms)}. RS256, PS256 and ES256 where left out." };
        var clockSkew = new Option<int?>("--clock-skew") { Description = "Seconds that its clock may be off, 0 to 300. 60 where left out." };
        var clientIdClaims = new Option<string[]>("--client-id-claim") { Description = "Claim that holds the id of the client; may be repeated, the first that is there counts. azp, client_id and appid where left out." };
        var scopeClaims = new Option<string[]>("--scope-claim") { Description = "Claim that holds scopes; may be repeated. scope, scp and roles where left out." };
        var remove = new Option<bool>("--remove") { Description = "Trust it no more." };
        var command = new Command("external-authority", "Accept the access tokens of an external authority from the API clients that the municipality registers with this issuer. Replaces what was set for the issuer.")
        {
            slug, issuer, audience, address, algorithms, clockSkew, clientIdClaims, scopeClaims, remove,
        };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(async services =>
        {
            var plain = new ExternalAuthority(parse.GetValue(issuer)!, parse.GetValue(audience) ?? "") { Authority = parse.GetValue(address) };
            var authority = plain with
            {
                Algorithms = parse.GetValue(algorithms) is { Length: > 0 } chosen ? chosen : plain.Algorithms,
                ClockSkewSeconds = parse.GetValue(clockSkew) ?? plain.ClockSkewSeconds,
                ClientIdClaims = parse.GetValue(clientIdClaims) is { Length: > 0 } ids ? ids : plain.ClientIdClaims,
                ScopeClaims = parse.GetValue(scopeClaims) is { Length: > 0 } claims ? claims : plain.ScopeClaims,
            };
            var kept = !parse.GetValue(remove);
            if (kept && authority.Check() is { Count: > 0 } errors)
                return MunicipalityVerbs.Report(string.Join(Environment.NewLine, errors.Select(error => $"--{error.Pointer()}: {error.TextIn("en")}")), "");

            var changed = await services.GetRequiredService<SettingsRegister>().ChangeAsync(
                parse.GetValue(slug)!,
                settings => settings with
                {
                    ExternalAuthorities = [.. settings.ExternalAuthorities.Where(other => other.Issuer != authority.Issuer), .. kept ? [authority] : Array.Empty<ExternalAuthority>()],
                },
                cancellationToken);
            return MunicipalityVerbs.Report(changed.IsError ? "No such municipality." : null, kept ? $"{authority.Issuer} is trusted" : $"{authority.Issuer} is trusted no more");
        }));
        return command;
    }
}
