using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>What a browser may do with an answer, page or data.</summary>
public sealed partial class SecurityHeaderTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/{slug}/api/docs/index.html")]
    public async Task A_page_runs_only_scripts_and_styles_of_its_own_origin(string path)
    {
        var page = (await ReadAsync(path)).Is(HttpStatusCode.OK);

        var policy = PolicyOf(page);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'self'", policy["script-src"]);
        Assert.StartsWith("'self'", policy["style-src"], StringComparison.Ordinal);
        Assert.Equal("'none'", policy["base-uri"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.Equal("'self'", policy["form-action"]);
        Assert.Equal("same-origin", ValueOf(page, "Cross-Origin-Opener-Policy"));
        Assert.Equal("require-corp", ValueOf(page, "Cross-Origin-Embedder-Policy"));
        Assert.Contains("geolocation=()", ValueOf(page, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.DoesNotMatch(InlineCode(), page.Text);
    }

    [Fact]
    public async Task No_answer_allows_inline_or_evaluated_code()
    {
        foreach (var path in new[] { "/", "/nowhere", "/{slug}/api/docs/index.html", "/{slug}/api/v1/municipality", "/{slug}/api/v1/openapi.json", "/{slug}/oauth2/token", "/{slug}/auth/session" })
            Assert.DoesNotContain("unsafe", ValueOf(await ReadAsync(path), "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_style_inside_the_scripts_of_the_API_page_is_allowed_by_its_hash()
    {
        var page = await ReadAsync("/{slug}/api/docs/index.html");
        var script = (await ReadAsync("/{slug}/api/docs/swagger-ui-standalone-preset.js")).Is(HttpStatusCode.OK).Text;

        var style = Assert.Single(InlineStyle().Matches(script)).Groups["style"].Value;

        Assert.Equal($"'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", PolicyOf(page)["style-src"]);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_keeps_its_policy_in_the_browser()
    {
        var page = (await ReadAsync("/{slug}/api/docs/index.html")).Is(HttpStatusCode.OK);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/{municipality.Slug}/api/docs/index.html", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(page.Response.Headers.ETag!);

        using var unchanged = await municipality.Citizen.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.False(unchanged.Headers.Contains("Content-Security-Policy"));
        Assert.True(unchanged.Headers.Contains("X-Content-Type-Options"));
    }

    [Fact]
    public async Task The_forms_of_the_development_provider_may_end_at_the_application()
    {
        var browser = new Browser(municipality.Host, municipality.Slug);

        var page = (await browser.Client.ReadAsync(await browser.StartAsync("digid"))).Is(HttpStatusCode.OK);

        var policy = PolicyOf(page);
        Assert.Equal("'self'", policy["style-src"]);
        Assert.DoesNotContain("form-action", policy.Keys);
    }

    [Fact]
    public async Task Data_is_no_page_and_stays_with_its_origin_but_for_the_description_of_the_API()
    {
        var data = await ReadAsync("/{slug}/api/v1/municipality");
        var description = await ReadAsync("/{slug}/api/v1/openapi.json");

        Assert.Equal("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox", ValueOf(data, "Content-Security-Policy"));
        Assert.Equal("same-origin", ValueOf(data, "Cross-Origin-Resource-Policy"));
        Assert.Equal("cross-origin", ValueOf(description, "Cross-Origin-Resource-Policy"));
    }

    private Task<Answer> ReadAsync(string path) => municipality.Citizen.ReadAsync(path.Replace("{slug}", municipality.Slug, StringComparison.Ordinal));

    private static string ValueOf(Answer answer, string header) => Assert.Single(answer.Response.Headers.GetValues(header));

    private static Dictionary<string, string> PolicyOf(Answer answer) => ValueOf(answer, "Content-Security-Policy")
        .Split(';', StringSplitOptions.TrimEntries).Select(directive => directive.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);

    [GeneratedRegex("<style|<script>| style=| on[a-z]+=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();

    [GeneratedRegex("createElement\\(\"style\",null,\"(?<style>[^\"]+)\"\\)")]
    private static partial Regex InlineStyle();
}
