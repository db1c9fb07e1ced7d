using System.Net;
using System.Text.RegularExpressions;
using Bezwaar.Browser.Tests.Hosting;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>How the host serves the client: over HTTP, as a browser asks.</summary>
public sealed partial class ServingTests(BrowserRun run) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Theory]
    [InlineData("eikendam", "/eikendam/")]
    [InlineData("waterhoven/mijn-bezwaren/7", "/waterhoven/")]
    public async Task Every_page_of_a_municipality_is_the_client_and_is_not_kept(string path, string root)
    {
        run.RequireBrowser();
        using var answer = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"<base href=\"{root}\" />", await TextAsync(answer), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eikendam/api/v1/bestaat-niet")]
    [InlineData("eikendam/auth/bestaat-niet")]
    [InlineData("eikendam/oauth2/bestaat-niet")]
    [InlineData("nergens/mijn-bezwaren")]
    public async Task What_is_no_page_of_a_municipality_is_a_404(string path)
    {
        run.RequireBrowser();
        using var answer = await GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Built_files_are_compressed_and_kept_for_a_year()
    {
        run.RequireBrowser();
        using var page = await GetAsync("eikendam/");
        var script = Script().Match(await TextAsync(page)).Groups["name"].Value;
        using var answer = await GetAsync($"eikendam/assets/{script}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
    }

    public void Dispose() => client.Dispose();

    private Task<HttpResponseMessage> GetAsync(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(run.Address, path)) { Headers = { { "Accept", "text/html" }, { "Accept-Encoding", "br" } } };
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("/assets/(?<name>index-[^\"]+\\.js)")]
    private static partial Regex Script();
}
