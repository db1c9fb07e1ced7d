using System.Runtime.CompilerServices;
using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserRun))]

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>Chromium of the system and the real host, once for the whole run. Without Chromium every test is skipped and says so.</summary>
public sealed class BrowserRun : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Milliseconds to wait for what should be seen: much, since a machine can be busy with other suites.</summary>
    private const float Patience = 20_000;

    private static readonly string WebClientDirectory = Path.Combine(Repository(), "web-client", "dist");

    private readonly ServingHost host = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? missing;

    public Uri Address => host.Address;

    internal string Mail => host.Mail;

    public async ValueTask InitializeAsync()
    {
        var chromium = FindChromium();
        missing = chromium is null ? "Chromium is not installed (apt-get install chromium, or CHROMIUM=path)."
            : !File.Exists(Path.Combine(WebClientDirectory, "index.html")) ? "The web client is not built (npm ci && npm run build in web-client)."
            : null;
        if (missing is not null)
            return;

        await host.StartAsync(WebClientDirectory);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments });
    }

    public void RequireBrowser() => Assert.SkipWhen(missing is not null, missing ?? "");

    /// <summary>A new browser window with nothing remembered, at a municipality.</summary>
    internal async Task<Visitor> VisitAsync(string slug = "eikendam", string path = "/", int width = 1280, string? language = null)
    {
        RequireBrowser();
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (language is not null)
            await context.AddInitScriptAsync($"localStorage.setItem('bezwaar.language', '{language}')");
        context.SetDefaultTimeout(2 * Patience);
        var visitor = new Visitor(context, await context.NewPageAsync(), new Uri(Address, $"/{slug}/"));
        await visitor.GoAsync(path);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await host.DisposeAsync();
    }

    private static string? FindChromium() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private static string Repository([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bezwaar.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository is not found.");
    }
}
