using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb.Calendar;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.Walks;

/// <summary>
/// One story from beginning to end over HTTP, on a host whose clock the story moves day by day. Each night the host does
/// what it does by itself: it brings next actions up to date and lets withdrawals count.
/// </summary>
internal sealed class Walk : IAsyncDisposable
{
    private readonly TestMunicipality municipality;
    private readonly FakeTimeProvider clock;
    private readonly WebApplicationFactory<Program> host;

    /// <param name="municipality">Where it happens.</param>
    /// <param name="firstDay">Where the story begins, at ten in the morning.</param>
    public Walk(TestMunicipality municipality, string firstDay)
    {
        this.municipality = municipality;
        clock = new(At(Day(firstDay), 10));
        host = municipality.Host.WithClock(clock);
        System = Client();
        System.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;
    }

    /// <summary>The municipality's case system, through which its staff work.</summary>
    public HttpClient System { get; }

    public DateOnly Today => AmsterdamTime.DateOf(clock.GetUtcNow());

    /// <summary>Now, as a body says it.</summary>
    public string Now => clock.GetUtcNow().ToString("O", null);

    /// <summary>
    /// A citizen who signed in. That happens on the host that all tests share: a browser would throw away the cookies of a
    /// past day, and the session is as good here.
    /// </summary>
    public async Task<HttpClient> CitizenAsync()
    {
        var browser = new Browser(municipality.Host, municipality.Slug);
        var arrived = await browser.SignInAsync(DevelopmentProviders.DigiD, new() { ["bsn"] = Bsns.Next() });
        var client = Client();
        client.DefaultRequestHeaders.Add("Cookie", arrived.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal)).Split(';')[0]);
        client.DefaultRequestHeaders.Add(AntiForgeryMiddleware.Header, (await browser.SessionAsync()).Get("antiForgeryToken"));
        return client;
    }

    /// <summary>The days go by, each with its night.</summary>
    public async Task GoToAsync(string day, double hour = 10)
    {
        for (var night = Today.AddDays(1); night <= Day(day); night = night.AddDays(1))
        {
            clock.SetUtcNow(AmsterdamTime.StartOfDay(night).AddMinutes(5));
            await WorkAtNightAsync();
        }

        clock.SetUtcNow(At(Day(day), hour));
    }

    /// <summary>Files an objection against a decision that was published on 10 March 2026: to be decided on by 2 June.</summary>
    public async Task<WalkedCase> FileAsync(HttpClient citizen) => new(this, await citizen.FileAsync(Calls.Filing(new(2026, 3, 10))), citizen);

    public async ValueTask DisposeAsync()
    {
        System.Dispose();
        await host.DisposeAsync();
    }

    private async Task WorkAtNightAsync()
    {
        var services = host.Services;
        var (directory, databases, writer) = (
            services.GetRequiredService<TenantDirectory>(), services.GetRequiredService<TenantDbContextFactory>(), services.GetRequiredService<TenantWriter>());
        using var settlement = new WithdrawalSettlement(
            directory, databases, writer, services.GetRequiredService<IServiceScopeFactory>(), clock, NullLogger<WithdrawalSettlement>.Instance);
        await settlement.WorkAsync(municipality.Tenant, TestContext.Current.CancellationToken);
        using var refresh = new DeadlineRefresh(directory, databases, writer, clock, NullLogger<DeadlineRefresh>.Instance);
        await refresh.RefreshAsync(municipality.Tenant, TestContext.Current.CancellationToken);
    }

    private HttpClient Client()
    {
        var client = host.CreateClient(new() { BaseAddress = municipality.Citizen.BaseAddress!, AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", null);

    private static DateTimeOffset At(DateOnly day, double hour) => AmsterdamTime.StartOfDay(day).AddHours(hour);
}
