using System.Net;
using System.Text.RegularExpressions;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>
/// Signs in as a browser does: step by step over HTTP, through the development identity provider, keeping cookies. What
/// comes out is a client of the municipality's API with the session's cookie and anti-forgery token.
/// </summary>
internal sealed partial class Browser(WebApplicationFactory<Program> host, string slug)
{
    /// <summary>Keeps cookies, follows no redirect.</summary>
    public HttpClient Client { get; } = ClientOf(host, slug);

    /// <summary>Goes through a whole sign-in and gives the last answer, which leads into the web client.</summary>
    public async Task<Answer> SignInAsync(string provider, Dictionary<string, string> filledIn, string returnTo = "/mijn-bezwaren") =>
        await Client.ReadAsync(await AnswerProviderAsync(await StartAsync(provider, returnTo), filledIn));

    /// <summary>Where the provider asks who it is.</summary>
    public async Task<string> StartAsync(string provider, string returnTo = "/mijn-bezwaren") =>
        Location(await Client.ReadAsync($"/{slug}/auth/login?provider={provider}&returnTo={Uri.EscapeDataString(returnTo)}"));

    /// <summary>Fills in the provider's page; gives the address of the callback.</summary>
    public async Task<string> AnswerProviderAsync(string page, Dictionary<string, string> filledIn)
    {
        var asked = (await Client.ReadAsync(page)).Is(HttpStatusCode.OK).Text;
        var fields = HiddenField().Matches(asked).ToDictionary(
            match => WebUtility.HtmlDecode(match.Groups["name"].Value), match => WebUtility.HtmlDecode(match.Groups["value"].Value));
        foreach (var (name, value) in filledIn)
            fields[name] = value;
        using var form = new FormUrlEncodedContent(fields);
        return Location(await Client.SendAsync(HttpMethod.Post, page[..page.IndexOf('?', StringComparison.Ordinal)], form));
    }

    /// <summary>A member of staff by id and roles, such as "b.beheer Administrator", signed in.</summary>
    public async Task<HttpClient> SignedInStaffAsync(string staff)
    {
        await SignInAsync(DevelopmentProviders.Staff, new() { ["staff"] = staff });
        return await ToApiAsync();
    }

    public Task<Answer> SessionAsync() => Client.ReadAsync($"/{slug}/auth/session");

    /// <summary>The signed-in client, pointed at the API of the municipality; answers are in English.</summary>
    public async Task<HttpClient> ToApiAsync()
    {
        var session = (await SessionAsync()).Is(HttpStatusCode.OK);
        Assert.Equal("true", session.Get("signedIn"));
        Client.DefaultRequestHeaders.Add(AntiForgeryMiddleware.Header, session.Get("antiForgeryToken"));
        return Client;
    }

    private static HttpClient ClientOf(WebApplicationFactory<Program> host, string slug)
    {
        var client = TestDatabase.Missing is not null ? TestDatabase.Skip<HttpClient>() : host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"https://bezwaar.test/{slug}/api/v1/"), AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    public static string Location(Answer answer)
    {
        Assert.True(answer.Status is HttpStatusCode.Found, $"Expected a redirect, got {(int)answer.Status}: {answer.Text}");
        return answer.Response.Headers.Location!.OriginalString;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\">")]
    private static partial Regex HiddenField();
}
