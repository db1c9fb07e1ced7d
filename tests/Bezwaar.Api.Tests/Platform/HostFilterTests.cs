using System.Net;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Only the hosts of the platform and of its municipalities are served.</summary>
public sealed class HostFilterTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("bezwaar.test.evil.example")]
    [InlineData("platform.example")]
    public async Task A_host_that_nobody_knows_is_refused_before_anything_else(string host)
    {
        await using var strict = Strict();

        foreach (var path in new[] { "municipality", "objections", "/", "/nowhere", $"/{municipality.Slug}/api/v1/openapi.json" })
        {
            using var client = strict.ClientOf(municipality.Slug, root: $"https://{host}");
            var refused = await client.ReadAsync(path);

            refused.IsProblem(HttpStatusCode.BadRequest, "unknown-host");
            Headers.AreThereOn(refused);
        }
    }

    [Theory]
    [InlineData("bezwaar.test")]
    [InlineData("BEZWAAR.test:8443")]
    [InlineData("acc.platform.example")]
    public async Task The_hosts_of_the_platform_are_served(string host)
    {
        await using var strict = Strict();
        using var client = strict.ClientOf(municipality.Slug, root: $"https://{host}");

        (await client.ReadAsync("municipality")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_own_host_of_a_municipality_that_is_added_later_is_served_without_a_restart()
    {
        var (slug, host) = ($"h{Guid.NewGuid():N}"[..20], $"bezwaar.{Guid.NewGuid():N}.example");
        await using var strict = Strict();
        using var client = strict.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"https://{host}/api/v1/") });
        (await client.ReadAsync("municipality")).IsProblem(HttpStatusCode.BadRequest, "unknown-host");

        await using (var scope = municipality.Host.Services.CreateAsyncScope())
        {
            var added = await scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>()
                .AddAsync(slug, "GM9999", [host], municipality.Tenant.Settings, TestContext.Current.CancellationToken);
            Assert.False(added.IsError);
        }

        // The host looks into the catalogue every few seconds.
        for (var attempt = 0; attempt < 100 && (await client.ReadAsync("municipality")).Status == HttpStatusCode.BadRequest; attempt++)
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        Assert.Equal(slug, (await client.ReadAsync("municipality")).Is(HttpStatusCode.OK).Get("slug"));
    }

    [Fact]
    public async Task A_probe_may_ask_by_address()
    {
        await using var strict = Strict();
        using var client = strict.ClientOf(municipality.Slug, root: "http://10.0.0.17:8080");

        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/ready")).Status);
    }

    private WebApplicationFactory<Program> Strict() => municipality.Host.With(("AllowedHosts", "bezwaar.test; *.platform.example"));
}
