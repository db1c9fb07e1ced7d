using System.Diagnostics;
using System.Net.Sockets;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>The real host as a process of its own, in Development: two municipalities, each with its theme, and the development identity provider.</summary>
internal sealed class ServingHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The host asks a provider about itself at the first sign-in, which takes its time on a busy machine.</summary>
    private static readonly string[] FirstSignIns =
        [.. new[] { "eikendam", "waterhoven" }.SelectMany(slug => new[] { "digid", "medewerkers" }.Select(provider => $"{slug}/auth/login?provider={provider}"))];

    private readonly string data = Directory.CreateTempSubdirectory("bezwaar-browser-").FullName;
    private readonly List<string> output = [];
    private Process? process;

    public Uri Address { get; } = new($"http://localhost:{FreePort()}");

    /// <summary>Where the host writes its mail.</summary>
    public string Mail => Path.Combine(data, "mail");

    public async Task StartAsync(string webClient)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { typeof(Program).Assembly.Location, "serve", "--urls", Address.ToString() },
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_WEBROOT"] = webClient;
        start.Environment["Platform__DataDirectory"] = data;
        start.Environment["Mail__PickupDirectory"] = Mail;
        // All visitors come from one address, and most of those who sign in are one person.
        foreach (var callers in new[] { "Public", "SignIn", "Session" })
            start.Environment[$"RateLimits__{callers}PerMinute"] = "100000";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await BecomeReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        Directory.Delete(data, recursive: true);
    }

    private async Task BecomeReadyAsync()
    {
        foreach (var path in FirstSignIns.Prepend("health/ready"))
            await AnswersAsync(path);
    }

    /// <summary>Tries until the host gives the answer, which is none of an error.</summary>
    private async Task AnswersAsync(string path)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        for (var until = DateTimeOffset.UtcNow + Patience; DateTimeOffset.UtcNow < until; await Task.Delay(200))
        {
            Assert.False(process!.HasExited, $"The host ended: {string.Join('\n', output)}");
            try
            {
                using var answer = await client.GetAsync(new Uri(Address, path));
                if (answer.IsSuccessStatusCode || answer.Headers.Location?.ToString().Contains("/dev-idp/", StringComparison.Ordinal) is true)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        Assert.Fail($"The host gives no answer at {path} after {Patience}: {string.Join('\n', output)}");
    }

    private void Keep(string? line)
    {
        lock (output)
            output.Add(line ?? "");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
