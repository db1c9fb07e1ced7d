using System.Net;
using System.Net.Http.Headers;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Platform.Access;

/// <summary>
/// Makes a client of each kind of caller of one municipality, and the objection that it asks for. All sign in for real; what
/// has expired or was tampered with began as a credential that worked.
/// </summary>
internal sealed class CallersOf(TestMunicipality here, TestMunicipality there)
{
    private const string LinkScheme = "AccessLink";

    /// <summary>A client and the id of the objection that it asks for.</summary>
    public async Task<(HttpClient Client, Guid Objection)> MakeAsync(Who who)
    {
        var bsn = Bsns.Next();
        using var owner = await here.CitizenAsync(bsn);
        var objection = await owner.FileAsync();
        return who switch
        {
            Who.LinkHolder => await LinkHolderAsync(here, here),
            Who.LinkHolderElsewhere => ((await LinkHolderAsync(there, here)).Client, objection),
            Who.TamperedLink => (WithLink(here, Tamper((await LinkAsync(here)).Token)), objection),
            Who.RevokedLink => (await RevokedLinkAsync(), objection),
            Who.Citizen => (await here.CitizenAsync(bsn), objection),
            Who.OtherCitizen => (await here.CitizenAsync(Bsns.Next()), objection),
            Who.Representative => (await here.CitizenAsync(Bsns.Next(), bsn), objection),
            _ => (await OtherAsync(who), objection),
        };
    }

    /// <summary>A system with every scope but this one.</summary>
    public Task<HttpClient> WithoutAsync(string? scope) => here.ClientAsync([.. Permissions.Scopes.Keys.Except([scope ?? ""])]);

    private async Task<HttpClient> OtherAsync(Who who) => who switch
    {
        Who.Anonymous => here.WithToken(null),
        Who.ExpiredSession => await ExpiredSessionAsync(),
        Who.TamperedSession => WithCookie(here, Tamper(await CookieAsync(here, DevelopmentProviders.Staff, new() { ["staff"] = "j.jansen Handler" }))),
        Who.ExpiredToken => here.WithToken(await ExpiredTokenAsync()),
        Who.TamperedToken => here.WithToken(Tamper(TokenOf(here.Coordinator))),
        Who.Partner => here.WithToken(TokenOf(here.Coordinator)),
        Who.PartnerElsewhere => here.WithToken(TokenOf(there.Coordinator)),
        Who.CitizenElsewhere => WithCookie(here, Renamed(await CookieAsync(there, DevelopmentProviders.DigiD, new() { ["bsn"] = Bsns.Next() }))),
        Who.StaffElsewhere => WithCookie(here, Renamed(await CookieAsync(there, DevelopmentProviders.Staff, new() { ["staff"] = "j.jansen Handler Coordinator Administrator" }))),
        _ => await here.StaffAsync(Enum.Parse<Role>(who.ToString())),
    };

    private static async Task<(HttpClient Client, Guid Objection)> LinkHolderAsync(TestMunicipality issuer, TestMunicipality asked)
    {
        var (token, objection) = await LinkAsync(issuer);
        return (WithLink(asked, token), objection);
    }

    private static async Task<(string Token, Guid Objection)> LinkAsync(TestMunicipality municipality)
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        return (filed.Get("accessToken")!, filed.Json.GetProperty("objectionId").GetGuid());
    }

    private async Task<HttpClient> RevokedLinkAsync()
    {
        var (token, objection) = await LinkAsync(here);
        (await here.CaseSystem.SendAsync(HttpMethod.Delete, $"objections/{objection}/access-links", ifMatch: await here.CaseSystem.ETagAsync($"objections/{objection}")))
            .Is(HttpStatusCode.NoContent);
        return WithLink(here, token);
    }

    /// <summary>A staff session on a copy of the host whose clock runs a day ahead.</summary>
    private async Task<HttpClient> ExpiredSessionAsync()
    {
        var cookie = await CookieAsync(here, DevelopmentProviders.Staff, new() { ["staff"] = "j.jansen Handler Coordinator Administrator" });
        return WithCookie(Copy(TimeSpan.FromDays(1)), here.Slug, cookie);
    }

    /// <summary>Issued by a copy of the host whose clock runs a day behind.</summary>
    private async Task<string> ExpiredTokenAsync()
    {
        var copy = Copy(TimeSpan.FromDays(-1));
        return await here.TokenAsync(copy, [.. Permissions.Scopes.Keys]);
    }

    private WebApplicationFactory<Program> Copy(TimeSpan ahead) => here.Host.WithClock(new FakeTimeProvider(DateTimeOffset.UtcNow + ahead));

    private static async Task<string> CookieAsync(TestMunicipality municipality, string provider, Dictionary<string, string> filledIn) =>
        (await new Browser(municipality.Host, municipality.Slug).SignInAsync(provider, filledIn)).Response.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal)).Split(';')[0];

    /// <summary>The cookie of the other municipality under the name that this one reads.</summary>
    private string Renamed(string cookie) => cookie.Replace(there.Slug, here.Slug, StringComparison.Ordinal);

    /// <summary>Changes one character in the middle. A digit, since it means something else in hexadecimal as in base64, whatever stood there.</summary>
    private static string Tamper(string credential)
    {
        var middle = credential.Length / 2;
        return credential[..middle] + (credential[middle] == '1' ? '2' : '1') + credential[(middle + 1)..];
    }

    private static string TokenOf(HttpClient client) => client.DefaultRequestHeaders.Authorization!.Parameter!;

    private static HttpClient WithLink(TestMunicipality municipality, string token)
    {
        var client = municipality.WithToken(null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(LinkScheme, token);
        return client;
    }

    private static HttpClient WithCookie(TestMunicipality municipality, string cookie) => WithCookie(municipality.Host, municipality.Slug, cookie);

    private static HttpClient WithCookie(WebApplicationFactory<Program> host, string slug, string cookie)
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions
        {
            BaseAddress = new Uri($"https://bezwaar.test/{slug}/api/v1/"),
            AllowAutoRedirect = false,
            HandleCookies = false,
        });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }
}
