using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>What is said about a caller counts only when a configured proxy says it.</summary>
public sealed class ForwardedHeaderTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const string Proxy = "10.0.0.5";
    private const string InNetwork = "192.0.2.77";
    private const string Stranger = "203.0.113.9";
    private const int Allowed = 3;

    [Theory]
    [InlineData(Proxy)]
    [InlineData(InNetwork)]
    public async Task A_configured_proxy_tells_the_scheme_host_and_address_of_its_caller(string proxy)
    {
        await using var host = BehindProxies();
        using var client = host.ClientOf(municipality.Slug, proxy, "http://inside.test");

        Assert.Equal($"https://bezwaar.gemeente.example/{municipality.Slug}/api/v1", await ServerOfAsync(client));
        for (var caller = 0; caller < Allowed * 3; caller++)
            Assert.Equal(HttpStatusCode.OK, await CallAsync(client, $"198.51.100.{caller}"));
        for (var call = 0; call < Allowed; call++)
            Assert.Equal(HttpStatusCode.OK, await CallAsync(client, "198.51.100.200"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await CallAsync(client, "198.51.100.200"));
    }

    [Theory]
    [InlineData(true, Stranger)]
    [InlineData(false, Stranger)]
    [InlineData(false, "127.0.0.1")]
    [InlineData(false, "::1")]
    public async Task Anybody_else_who_says_so_changes_nothing(bool behindProxies, string address)
    {
        await using var host = behindProxies ? BehindProxies() : municipality.Host.With(("RateLimits:PublicPerMinute", $"{Allowed}"));
        using var client = host.ClientOf(municipality.Slug, address, "http://inside.test");

        Assert.Equal($"http://inside.test/{municipality.Slug}/api/v1", await ServerOfAsync(client));
        var statuses = new List<HttpStatusCode>();
        for (var call = 0; call <= Allowed; call++)
            statuses.Add(await CallAsync(client, $"198.51.100.{call}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task Only_the_last_hop_is_believed()
    {
        await using var host = BehindProxies();
        using var client = host.ClientOf(municipality.Slug, Proxy);
        var statuses = new List<HttpStatusCode>();

        for (var call = 0; call <= Allowed; call++)
            statuses.Add(await CallAsync(client, $"198.51.100.{call}, {Stranger}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    private WebApplicationFactory<Program> BehindProxies() => municipality.Host.With(
        ("ForwardedHeaders:KnownProxies:0", Proxy), ("ForwardedHeaders:KnownNetworks:0", "192.0.2.0/24"), ("RateLimits:PublicPerMinute", $"{Allowed}"));

    private static async Task<string?> ServerOfAsync(HttpClient client) =>
        (await SendAsync(client, "openapi.json", "198.51.100.250")).Is(HttpStatusCode.OK).Get("servers.0.url");

    private static async Task<HttpStatusCode> CallAsync(HttpClient client, string forwardedFor) => (await SendAsync(client, "municipality", forwardedFor)).Status;

    private static async Task<Answer> SendAsync(HttpClient client, string path, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "bezwaar.gemeente.example");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }
}
