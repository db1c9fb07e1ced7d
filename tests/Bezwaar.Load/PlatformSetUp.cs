using System.Net.Http.Json;
using System.Text.Json;
using Bezwaar.Api.Platform.Identity;

namespace Bezwaar.Load;

/// <summary>
/// The platform as its administrators run it: a municipality and an API client made by its own command line, then served
/// by its own host with limits that the load does not reach.
/// </summary>
internal sealed class PlatformSetUp(FileInfo assembly, DirectoryInfo directory)
{
    private const string Slug = "load";
    private const string ClientId = "load-client";
    private const string Scopes = $"{Permissions.ObjectionsRead} {Permissions.ObjectionsWrite}";

    private readonly Dictionary<string, string> environment = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Platform__DataDirectory"] = directory.FullName,
        ["Platform__ProvisionDemo"] = "false",
        ["RateLimits__PublicPerMinute"] = "1000000000",
        ["RateLimits__FilingPerMinute"] = "1000000000",
        ["RateLimits__LookUpPerMinute"] = "1000000000",
        ["RateLimits__SignInPerMinute"] = "1000000000",
        ["RateLimits__PartnerPerMinute"] = "1000000000",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    /// <summary>The database file of the municipality.</summary>
    public string Database => Path.Combine(directory.FullName, "municipalities", $"{Slug}.db");

    /// <summary>Adds the municipality, which migrates its database, and a partner system.</summary>
    /// <returns>The secret of the partner system.</returns>
    public async Task<string> AddMunicipalityAsync(CancellationToken cancellationToken)
    {
        if (!assembly.Exists)
            throw new LoadFailedException($"{assembly.FullName} does not exist.");

        await RunAsync(
            ["municipality", "add", Slug, "--name", "Gemeente Eikendam", "--cbs-code", "GM9999", "--phone", "+31201234567",
                "--email", "bezwaar@eikendam.example", "--postal-address", "Postbus 1, 1234 AA Eikendam"],
            cancellationToken);
        var output = await RunAsync(
            ["municipality", "add-client", Slug, ClientId, "--name", "Zaaksysteem", "--scope", .. Scopes.Split(' ')],
            cancellationToken);
        const string Marker = "secret: ";
        var line = output.Split('\n').FirstOrDefault(text => text.StartsWith(Marker, StringComparison.Ordinal));
        return line?[Marker.Length..].Trim() ?? throw new LoadFailedException($"The platform gave no secret: {output}");
    }

    public async Task<RunningHost> ServeAsync(string secret, CancellationToken cancellationToken)
    {
        var root = new Uri($"http://127.0.0.1:{ChildProcess.FreePort()}/");
        var process = ChildProcess.Start(assembly.FullName, ["--urls", root.ToString()], environment);
        try
        {
            await process.WaitUntilReadyAsync(new Uri(root, "health/ready"), cancellationToken);
            return new RunningHost("platform", process, new Uri(root, $"{Slug}/api/v1/objections"), await GetTokenAsync(root, secret, cancellationToken));
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    private Task<string> RunAsync(string[] arguments, CancellationToken cancellationToken) =>
        ChildProcess.RunAsync(assembly.FullName, arguments, environment, cancellationToken);

    private static async Task<string> GetTokenAsync(Uri root, string secret, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = ClientId,
            ["client_secret"] = secret,
            ["scope"] = Scopes,
        });
        using var response = await http.PostAsync(new Uri(root, $"{Slug}/oauth2/token"), form, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new LoadFailedException($"The platform gave no token: {await response.Content.ReadAsStringAsync(cancellationToken)}");

        return (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("access_token").GetString()!;
    }
}
