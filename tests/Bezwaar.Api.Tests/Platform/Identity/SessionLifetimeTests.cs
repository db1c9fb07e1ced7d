using System.Net;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Platform.Identity;

/// <summary>How long a session lasts, on copies of the host whose clock the test moves.</summary>
public sealed class SessionLifetimeTests : IClassFixture<TestMunicipality>, IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private readonly TestMunicipality municipality;
    private readonly WebApplicationFactory<Program> host;

    public SessionLifetimeTests(TestMunicipality municipality)
    {
        this.municipality = municipality;
        host = Copy();
    }

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Whoever_does_nothing_for_a_quarter_of_an_hour_must_sign_in_again()
    {
        using var citizen = await SignInAsync(DevelopmentProviders.DigiD, new() { ["bsn"] = Bsns.Next() });

        clock.Advance(TimeSpan.FromMinutes(14));
        var renewed = await citizen.ReadAsync(Session);
        Assert.Equal("true", renewed.Get("signedIn"));
        Assert.Equal(clock.GetUtcNow() + TimeSpan.FromMinutes(15), DateTimeOffset.Parse(renewed.Get("expiresAt")!, null), TimeSpan.FromSeconds(2));
        clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal("true", (await citizen.ReadAsync(Session)).Get("signedIn"));
        clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
        Assert.Equal("false", (await citizen.ReadAsync(Session)).Get("signedIn"));
    }

    [Fact]
    public async Task Whoever_goes_on_working_must_sign_in_again_in_the_end()
    {
        using var citizen = await SignInAsync(DevelopmentProviders.DigiD, new() { ["bsn"] = Bsns.Next() });
        var endsAt = DateTimeOffset.Parse((await citizen.ReadAsync(Session)).Get("endsAt")!, null);

        Assert.Equal(clock.GetUtcNow() + TimeSpan.FromHours(2), endsAt, TimeSpan.FromSeconds(1));
        while (clock.GetUtcNow() + TimeSpan.FromMinutes(10) < endsAt)
        {
            clock.Advance(TimeSpan.FromMinutes(10));
            var session = await citizen.ReadAsync(Session);
            Assert.Equal("true", session.Get("signedIn"));
            Assert.True(DateTimeOffset.Parse(session.Get("expiresAt")!, null) <= endsAt);
        }

        clock.SetUtcNow(endsAt);
        Assert.Equal("false", (await citizen.ReadAsync(Session)).Get("signedIn"));
    }

    [Fact]
    public async Task Staff_have_a_working_day()
    {
        using var staff = await SignInAsync(DevelopmentProviders.Staff, new() { ["staff"] = "j.jansen Handler" });

        clock.Advance(TimeSpan.FromMinutes(59));
        (await staff.ReadAsync("objections")).Is(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromMinutes(61));
        (await staff.ReadAsync("objections")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
    }

    [Fact]
    public async Task A_session_survives_a_restart_and_every_copy_of_the_host_knows_it()
    {
        var browser = new Browser(host, municipality.Slug);
        var arrived = await browser.SignInAsync(DevelopmentProviders.Staff, new() { ["staff"] = "j.jansen Handler" });
        var cookie = arrived.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal)).Split(';')[0];
        var token = (await browser.SessionAsync()).Get("antiForgeryToken");

        await using var copy = Copy();
        using var client = copy.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = municipality.Citizen.BaseAddress!, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        client.DefaultRequestHeaders.Add(AntiForgeryMiddleware.Header, token);

        (await client.ReadAsync("objections")).Is(HttpStatusCode.OK);
        (await client.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);

        // What one copy ends is ended for the other.
        await browser.ToApiAsync();
        (await browser.Client.SendAsync(HttpMethod.Post, $"/{municipality.Slug}/auth/logout")).Is(HttpStatusCode.OK);
        (await client.ReadAsync("objections")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
    }

    /// <summary>On data of its own: the sweep goes through all municipalities, and no other test lives two hours later.</summary>
    [Fact]
    public async Task Sessions_that_expired_are_swept()
    {
        await using var data = new BezwaarHost();
        await data.InitializeAsync();
        await using var alone = new TestMunicipality(data);
        await alone.InitializeAsync();
        await using var sweeping = data.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        await new Browser(sweeping, alone.Slug).SignInAsync(DevelopmentProviders.DigiD, new() { ["bsn"] = Bsns.Next() });
        Assert.True(await CountExpiredAsync(alone, clock.GetUtcNow() + TimeSpan.FromHours(1)) > 0);

        clock.Advance(TimeSpan.FromHours(2));
        var patience = TimeSpan.FromSeconds(60);
        for (var waited = TimeSpan.Zero; waited < patience && await CountExpiredAsync(alone, clock.GetUtcNow()) > 0; waited += TimeSpan.FromMilliseconds(50))
            await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.Equal(0, await CountExpiredAsync(alone, clock.GetUtcNow()));
    }

    private string Session => $"/{municipality.Slug}/auth/session";

    private WebApplicationFactory<Program> Copy() => municipality.Host.WithClock(clock);

    private async Task<HttpClient> SignInAsync(string provider, Dictionary<string, string> filledIn)
    {
        var browser = new Browser(host, municipality.Slug);
        await browser.SignInAsync(provider, filledIn);
        return await browser.ToApiAsync();
    }

    private static async Task<int> CountExpiredAsync(TestMunicipality at, DateTimeOffset moment)
    {
        using var lease = await at.LeaseAsync();
        var db = lease.Db;
        return await db.Set<StoredSession>().CountAsync(session => session.ExpiresAt < moment, TestContext.Current.CancellationToken);
    }
}
