using System.Net.Http.Json;
using System.Text.Json;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Identity;

namespace Bezwaar.Load.Hosts;

/// <summary>
/// The platform as its administrators run it: a municipality and an API client made by its own command line, then served
/// by its own host with limits that the load does not reach. No mail server is set, so mail waits in the database: how fast
/// it is sent is not for this platform to say.
/// </summary>
internal sealed class PlatformSetUp(FileInfo assembly, DirectoryInfo directory, IReadOnlyDictionary<string, string> databaseSettings)
{
    public const string Slug = "load";

    private const string ClientId = "load-client";
    private const string Scopes = $"{Permissions.ObjectionsRead} {Permissions.ObjectionsWrite}";

    private readonly Dictionary<string, string> environment = new(databaseSettings)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["AllowedHosts"] = "127.0.0.1",
        ["ForwardedHeaders__KnownProxies__0"] = "127.0.0.1",
        ["Platform__DataDirectory"] = directory.FullName,
        ["Platform__ProvisionDemo"] = "false",
        ["Mail__PickupDirectory"] = "",
        ["RateLimits__PublicPerMinute"] = "1000000000",
        ["RateLimits__FilingPerMinute"] = "1000000000",
        ["RateLimits__LookUpPerMinute"] = "1000000000",
        ["RateLimits__SignInPerMinute"] = "1000000000",
        ["RateLimits__PartnerPerMinute"] = "1000000000",
        ["Logging__LogLevel__Default"] = "Warning",
        [$"Logging__LogLevel__{typeof(DeadlineRefresh).FullName}"] = "Information",
    };

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

    /// <param name="token">Access token, as an earlier process of the platform gave it.</param>
    public Task<RunningHost> ServeAsync(string token, CancellationToken cancellationToken)
    {
        var root = new Uri($"http://127.0.0.1:{ChildProcess.FreePort()}/");
        var process = ChildProcess.Start(assembly.FullName, ["--urls", root.ToString()], environment);
        return RunningHost.WhenReadyAsync("platform", process, root, $"{Slug}/api/v1/objections", token, cancellationToken);
    }

    /// <summary>Signs the partner system in.</summary>
    /// <returns>Its access token.</returns>
    public async Task<string> GetTokenAsync(string secret, CancellationToken cancellationToken)
    {
        await using var host = await ServeAsync("", cancellationToken);
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = ClientId,
            ["client_secret"] = secret,
            ["scope"] = Scopes,
        });
        // As behind a proxy that ends HTTPS: tokens are given over nothing else.
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var response = await http.PostAsync(new Uri(host.Root, $"{Slug}/oauth2/token"), form, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new LoadFailedException($"The platform gave no token: {await response.Content.ReadAsStringAsync(cancellationToken)}");

        return (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("access_token").GetString()!;
    }

    private Task<string> RunAsync(string[] arguments, CancellationToken cancellationToken) =>
        ChildProcess.RunAsync(assembly.FullName, arguments, environment, cancellationToken);
}
