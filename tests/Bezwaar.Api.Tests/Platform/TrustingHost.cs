using System.Net;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Features.ApiClients;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>
/// A host with a clock of its own that reaches a <see cref="TestAuthority"/>, and three municipalities: one that trusts it,
/// a neighbour that does so too, and a stranger that does not. Use it as a class fixture.
/// </summary>
public sealed class TrustingHost(BezwaarHost shared) : IAsyncLifetime
{
    internal TestAuthority Authority { get; private set; } = null!;

    internal FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    internal WebApplicationFactory<Program> Host { get; private set; } = null!;

    internal TestMunicipality Municipality { get; } = new(shared);

    internal TestMunicipality Neighbour { get; } = new(shared);

    internal TestMunicipality Stranger { get; } = new(shared);

    public async ValueTask InitializeAsync()
    {
        if (TestDatabase.Missing is not null)
            return;

        Authority = await TestAuthority.StartAsync();
        foreach (var municipality in new[] { Municipality, Neighbour, Stranger })
            await municipality.InitializeAsync();
        foreach (var municipality in new[] { Municipality, Neighbour })
            await TrustAsync(municipality);

        Host = shared.WithClock(Clock, services => services
            .AddHttpClient(AuthorityKeys.HttpClientName, client => client.Timeout = TimeSpan.FromSeconds(2))
            .ConfigurePrimaryHttpMessageHandler(() => Authority.Connection)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan));
    }

    /// <summary>Signs in anew: the clock of this host may have run past the end of any earlier session.</summary>
    internal async Task<HttpClient> AdministratorAsync()
    {
        var browser = new Browser(Host, Municipality.Slug);
        await browser.SignInAsync(DevelopmentProviders.Staff, new() { ["staff"] = $"m.beheer {Role.Administrator}" });
        return await browser.ToApiAsync();
    }

    /// <summary>A client of the authority, registered with the municipality.</summary>
    internal async Task<(ApiClientCalls.Created Client, string IdAtIssuer)> RegisterAsync(params string[] scopes)
    {
        var id = $"partner-{Guid.NewGuid():N}";
        using var administrator = await AdministratorAsync();
        var created = await administrator.CreateClientAsync(ApiClientCalls.Wanted(null, scopes).With("issuer", TestAuthority.Issuer).With("clientIdAtIssuer", id));
        Assert.Null(created.Secret);
        return (created, id);
    }

    internal async Task<Answer> ReadAsync(TestMunicipality at, string token, string path = "objections")
    {
        using var client = Host.ApiOf(at.Slug, token);
        return await client.ReadAsync(path);
    }

    internal async Task IsRefusedAsync(TestMunicipality at, string token) =>
        (await ReadAsync(at, token)).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");

    public async ValueTask DisposeAsync()
    {
        if (TestDatabase.Missing is not null)
            return;

        await Host.DisposeAsync();
        foreach (var municipality in new[] { Municipality, Neighbour, Stranger })
            await municipality.DisposeAsync();
        await Authority.DisposeAsync();
    }

    private async Task TrustAsync(TestMunicipality municipality)
    {
        await using var scope = shared.Services.CreateAsyncScope();
        var changed = await scope.ServiceProvider.GetRequiredService<SettingsRegister>().ChangeAsync(
            municipality.Slug, settings => settings with { ExternalAuthorities = [new(TestAuthority.Issuer, TestAuthority.Audience)] }, CancellationToken.None);
        Assert.False(changed.IsError);
    }
}
