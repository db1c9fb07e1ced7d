using System.Globalization;
using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Bezwaar.Api.Tests.Platform;

public sealed class RateLimitTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private const int Allowed = 3;

    [Fact]
    public async Task Who_calls_too_often_without_a_token_must_wait_a_while_in_that_municipality_alone()
    {
        await using var host = Strict();
        using var client = ClientOf(host);

        for (var call = 0; call < Allowed; call++)
            (await client.ReadAsync($"/{municipality.Slug}/api/v1/municipality")).Is(HttpStatusCode.OK);
        var refused = await client.ReadAsync($"/{municipality.Slug}/api/v1/municipality");
        var elsewhere = await client.ReadAsync($"/{neighbour.Municipality.Slug}/api/v1/municipality");

        refused.IsProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
        Headers.AreThereOn(refused);
        var seconds = int.Parse(Assert.Single(refused.Response.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture);
        Assert.InRange(seconds, 1, 60);
        elsewhere.Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("FilingPerMinute", "objections")]
    [InlineData("LookUpPerMinute", "decisions/lookup?reference=X&dateOfNotice=2026-03-10")]
    [InlineData("LookUpPerMinute", "email-confirmations")]
    [InlineData("SignInPerMinute", "/{slug}/auth/login?provider=digid")]
    [InlineData("SignInPerMinute", "/{slug}/oauth2/token")]
    public async Task Each_class_of_routes_has_a_limit_of_its_own(string setting, string path)
    {
        await using var host = municipality.Host.With(($"RateLimits:{setting}", $"{Allowed}"));
        using var client = host.ClientOf(municipality.Slug);
        path = path.Replace("{slug}", municipality.Slug, StringComparison.Ordinal);

        for (var call = 0; call < Allowed; call++)
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await CallAsync()).Status);
        var refused = await CallAsync();

        refused.IsProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.NotEmpty(refused.Response.Headers.GetValues("Retry-After"));
        (await client.ReadAsync("municipality")).Is(HttpStatusCode.OK);

        Task<Answer> CallAsync() => path switch
        {
            "objections" => client.CreateAsync(path, Calls.Filing()),
            "email-confirmations" => client.SendAsync(HttpMethod.Post, path, new { token = "geen-sleutel-van-hier" }),
            _ when path.EndsWith("token", StringComparison.Ordinal) => client.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent([])),
            _ => client.ReadAsync(path),
        };
    }

    [Fact]
    public async Task Who_signed_in_is_limited_as_a_person_wherever_the_calls_come_from()
    {
        await using var host = municipality.Host.With(("RateLimits:FilingPerMinute", $"{Allowed}"), ("RateLimits:SessionPerMinute", $"{Allowed * 2}"));
        using var first = await SignedInAsync(host);
        using var second = await SignedInAsync(host);

        for (var call = 0; call < Allowed; call++)
        {
            (await first.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
            (await second.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        }

        (await first.CreateAsync("objections", Calls.Filing())).IsProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
        (await first.ReadAsync("municipality")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_partner_with_a_token_has_limits_of_its_own()
    {
        await using var host = Strict();
        using var client = ClientOf(host);
        client.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;

        for (var call = 0; call < Allowed * 3; call++)
            (await client.ReadAsync($"/{municipality.Slug}/api/v1/objections")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Guessing_secrets_is_limited_as_well()
    {
        await using var host = municipality.Host.With(("RateLimits:SignInPerMinute", $"{Allowed}"));
        using var client = ClientOf(host);
        var statuses = new List<HttpStatusCode>();

        for (var guess = 0; guess <= Allowed; guess++)
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = $"{municipality.Slug}-nobody",
                ["client_secret"] = $"guess-{guess}",
            });
            statuses.Add((await client.SendAsync(HttpMethod.Post, $"/{municipality.Slug}/oauth2/token", form)).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    private WebApplicationFactory<Program> Strict() => municipality.Host.WithWebHostBuilder(builder =>
        builder.UseSetting("RateLimits:PublicPerMinute", Allowed.ToString(CultureInfo.InvariantCulture)));

    private async Task<HttpClient> SignedInAsync(WebApplicationFactory<Program> host)
    {
        var browser = new Browser(host, municipality.Slug);
        await browser.SignInAsync("digid", new() { ["bsn"] = Bsns.Next() });
        return await browser.ToApiAsync();
    }

    private static HttpClient ClientOf(WebApplicationFactory<Program> host) =>
        host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test") });
}
