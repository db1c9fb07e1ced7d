using System.Net;
using System.Text;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform.Identity;

/// <summary>Signing in as a browser does, step by step, at a provider that speaks OpenID Connect.</summary>
public sealed class SignInTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private Browser NewBrowser() => new(municipality.Host, municipality.Slug);

    private static Dictionary<string, string> Person(string bsn, string assurance = "substantial", string represents = "") =>
        new() { ["bsn"] = bsn, ["assurance"] = assurance, ["represents"] = represents };

    [Fact]
    public async Task A_citizen_signs_in_with_DigiD_and_comes_back_where_it_began()
    {
        var (browser, bsn) = (NewBrowser(), Bsns.Next());

        var arrived = await browser.SignInAsync(DevelopmentProviders.DigiD, Person(bsn), "/mijn-bezwaren?status=open");
        var session = await browser.SessionAsync();

        Assert.Equal($"/{municipality.Slug}/mijn-bezwaren?status=open", Browser.Location(arrived));
        Assert.Equal("citizen", session.Get("kind"));
        Assert.Equal($"*****{bsn[^4..]}", session.Get("identifier"));
        Assert.Null(session.Get("represents"));
        Assert.DoesNotContain(bsn, session.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_is_a_host_cookie_that_scripts_and_other_sites_cannot_use_and_that_says_nothing()
    {
        var (browser, bsn) = (NewBrowser(), Bsns.Next());

        var arrived = await browser.SignInAsync(DevelopmentProviders.DigiD, Person(bsn));

        var cookie = Assert.Single(arrived.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal));
        Assert.StartsWith($"__Host-bezwaar-{municipality.Slug}=", cookie, StringComparison.Ordinal);
        foreach (var attribute in new[] { "path=/", "secure", "httponly", "samesite=strict" })
            Assert.Contains($"; {attribute}", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(cookie.Length, 1, 600);
    }

    [Fact]
    public async Task Whoever_signs_in_for_another_is_a_representative()
    {
        var (browser, own, other) = (NewBrowser(), Bsns.Next(), Bsns.Next());

        await browser.SignInAsync(DevelopmentProviders.DigiD, Person(own, represents: other));
        var session = await browser.SessionAsync();

        Assert.Equal("representative", session.Get("kind"));
        Assert.Equal($"*****{own[^4..]}", session.Get("identifier"));
        Assert.Equal($"*****{other[^4..]}", session.Get("represents"));
    }

    [Fact]
    public async Task An_organisation_signs_in_with_eHerkenning_and_its_employee_stays_unknown()
    {
        var browser = NewBrowser();

        await browser.SignInAsync(DevelopmentProviders.EHerkenning, new() { ["kvk"] = "90001234" });
        var session = await browser.SessionAsync();

        Assert.Equal("citizen", session.Get("kind"));
        Assert.Equal("90001234", session.Get("identifier"));
        Assert.Null(session.Get("represents"));
    }

    [Fact]
    public async Task Staff_get_the_roles_that_the_municipality_maps_their_claims_to()
    {
        var browser = NewBrowser();

        await browser.SignInAsync(DevelopmentProviders.Staff, new() { ["staff"] = "j.jansen Handler Coordinator" });
        var session = await browser.SessionAsync();

        Assert.Equal("staff", session.Get("kind"));
        Assert.Equal("J. Jansen", session.Get("name"));
        Assert.Equal(["handler", "coordinator"], session.Json.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
    }

    [Theory]
    [InlineData(DevelopmentProviders.DigiD, "low", "assurance-too-low")]
    [InlineData(DevelopmentProviders.Staff, "j.jansen", "no-role")]
    public async Task Whoever_may_not_come_in_is_led_back_with_the_reason(string provider, string value, string reason)
    {
        var browser = NewBrowser();
        var filledIn = provider == DevelopmentProviders.DigiD ? Person(Bsns.Next(), value) : new() { ["staff"] = value };

        var refused = await browser.SignInAsync(provider, filledIn);

        Assert.Equal($"/{municipality.Slug}/aanmelden?melding={reason}", Browser.Location(refused));
        Assert.Equal("false", (await browser.SessionAsync()).Get("signedIn"));
    }

    [Fact]
    public async Task Whoever_stops_at_the_provider_is_led_back()
    {
        var browser = NewBrowser();

        var stopped = await browser.SignInAsync(DevelopmentProviders.DigiD, new() { ["cancel"] = "true" });

        Assert.Equal($"/{municipality.Slug}/aanmelden?melding=cancelled", Browser.Location(stopped));
    }

    [Fact]
    public async Task A_number_that_is_no_BSN_is_refused_by_the_provider_itself()
    {
        var browser = NewBrowser();
        var page = await browser.StartAsync(DevelopmentProviders.DigiD);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(
            page[(page.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))))
        {
            ["bsn"] = "123456789",
        });

        var answer = await browser.Client.SendAsync(HttpMethod.Post, page[..page.IndexOf('?', StringComparison.Ordinal)], form);

        Assert.Contains("elfproef", answer.Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_that_the_browser_did_not_begin_signs_nobody_in()
    {
        var (attacker, victim) = (NewBrowser(), NewBrowser());
        var callback = await attacker.AnswerProviderAsync(await attacker.StartAsync(DevelopmentProviders.DigiD), Person(Bsns.Next()));

        var refused = await victim.Client.ReadAsync(callback);

        Assert.Equal($"/{municipality.Slug}/aanmelden?melding=failed", Browser.Location(refused));
        Assert.Equal("false", (await victim.SessionAsync()).Get("signedIn"));
    }

    [Fact]
    public async Task A_callback_of_another_municipality_signs_nobody_in()
    {
        var browser = NewBrowser();
        var callback = await browser.AnswerProviderAsync(await browser.StartAsync(DevelopmentProviders.DigiD), Person(Bsns.Next()));

        var refused = await browser.Client.ReadAsync(callback.Replace(municipality.Slug, neighbour.Municipality.Slug, StringComparison.Ordinal));

        Assert.Equal($"/{neighbour.Municipality.Slug}/aanmelden?melding=failed", Browser.Location(refused));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("")]
    public async Task A_sign_in_leads_to_no_other_site(string returnTo)
    {
        var arrived = await NewBrowser().SignInAsync(DevelopmentProviders.DigiD, Person(Bsns.Next()), returnTo);

        Assert.Equal($"/{municipality.Slug}/", Browser.Location(arrived));
    }

    [Fact]
    public async Task A_provider_that_the_municipality_does_not_have_does_not_exist() =>
        (await NewBrowser().Client.ReadAsync($"/{municipality.Slug}/auth/login?provider=facebook")).IsProblem(HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task A_provider_that_cannot_be_reached_leads_back_with_the_reason()
    {
        await using var municipalityOfItsOwn = new TestMunicipality(municipality.Host);
        await municipalityOfItsOwn.InitializeAsync();
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var changed = await scope.ServiceProvider.GetRequiredService<SettingsRegister>().ChangeAsync(
            municipalityOfItsOwn.Slug,
            settings => settings with { SignInProviders = [DevelopmentProviders.All[0] with { Authority = "https://broker.example/nobody" }] },
            TestContext.Current.CancellationToken);
        Assert.False(changed.IsError);

        var page = await new Browser(municipality.Host, municipalityOfItsOwn.Slug).StartAsync(DevelopmentProviders.DigiD);

        Assert.Equal($"/{municipalityOfItsOwn.Slug}/aanmelden?melding=provider-unavailable", page);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_for_every_copy_of_its_cookie_and_leads_to_the_provider()
    {
        var browser = NewBrowser();
        var arrived = await browser.SignInAsync(DevelopmentProviders.DigiD, Person(Bsns.Next()));
        var cookie = arrived.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal)).Split(';')[0];
        await browser.ToApiAsync();

        var signedOut = await browser.Client.SendAsync(HttpMethod.Post, $"/{municipality.Slug}/auth/logout");
        var afterwards = await browser.Client.ReadAsync(signedOut.Is(HttpStatusCode.OK).Get("continueAt")!);

        Assert.StartsWith("https://bezwaar.test/dev-idp/logout?", signedOut.Get("continueAt"), StringComparison.Ordinal);
        Assert.DoesNotContain("id_token_hint", signedOut.Get("continueAt"), StringComparison.Ordinal);
        Assert.Equal($"https://bezwaar.test/{municipality.Slug}/aanmelden?melding=signed-out", Browser.Location(afterwards));
        using var thief = municipality.WithToken(null);
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal("false", (await thief.ReadAsync($"/{municipality.Slug}/auth/session")).Get("signedIn"));
    }

    [Fact]
    public async Task A_request_that_changes_something_needs_the_token_of_the_session()
    {
        using var staff = await municipality.StaffAsync(Role.Handler);
        using var other = await municipality.StaffAsync(Role.Coordinator);
        var token = staff.DefaultRequestHeaders.GetValues(AntiForgeryMiddleware.Header).Single();

        foreach (var wrong in new[] { null, "", token[..^1], token + "x", other.DefaultRequestHeaders.GetValues(AntiForgeryMiddleware.Header).Single() })
        {
            staff.DefaultRequestHeaders.Remove(AntiForgeryMiddleware.Header);
            if (wrong is not null)
                staff.DefaultRequestHeaders.Add(AntiForgeryMiddleware.Header, wrong);
            (await staff.CreateAsync("objections", Calls.Filing())).IsProblem(HttpStatusCode.Forbidden, "anti-forgery");
            (await staff.ReadAsync("objections")).Is(HttpStatusCode.OK);
        }

        staff.DefaultRequestHeaders.Remove(AntiForgeryMiddleware.Header);
        staff.DefaultRequestHeaders.Add(AntiForgeryMiddleware.Header, token);
        (await staff.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_session_of_one_municipality_is_none_in_another_whatever_its_cookie_is_called()
    {
        var browser = NewBrowser();
        var arrived = await browser.SignInAsync(DevelopmentProviders.Staff, new() { ["staff"] = "j.jansen Handler" });
        var cookie = arrived.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal)).Split(';')[0];
        using var there = neighbour.Municipality.WithToken(null);
        there.DefaultRequestHeaders.Add("Cookie", cookie.Replace(municipality.Slug, neighbour.Municipality.Slug, StringComparison.Ordinal));

        (await there.ReadAsync("objections")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
    }

    [Fact]
    public async Task The_database_holds_neither_the_number_nor_the_key_of_a_session()
    {
        var (browser, bsn) = (NewBrowser(), Bsns.Next());
        var arrived = await browser.SignInAsync(DevelopmentProviders.DigiD, Person(bsn));
        Assert.Contains(arrived.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal));

        Assert.Empty(DatabaseFiles.Find(municipality, bsn));
    }
}
