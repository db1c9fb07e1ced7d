using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>A municipality of a test class's own, with partner systems that get real tokens. Use it as a class fixture.</summary>
public sealed class TestMunicipality(BezwaarHost host) : IAsyncLifetime
{
    public BezwaarHost Host => host;

    public string Slug { get; } = $"t{Guid.NewGuid():N}"[..20];

    internal Tenant Tenant { get; private set; } = null!;

    /// <summary>A citizen, or anybody else, without a token.</summary>
    public HttpClient Citizen { get => field ?? TestDatabase.Skip<HttpClient>(); private set; }

    /// <summary>The municipality's case system: every scope but the coordinator's overrides.</summary>
    public HttpClient CaseSystem { get => field ?? TestDatabase.Skip<HttpClient>(); private set; }

    /// <summary>A case system that acts for coordinators: every scope.</summary>
    public HttpClient Coordinator { get => field ?? TestDatabase.Skip<HttpClient>(); private set; }

    /// <summary>The municipality's database, to look into or to break something that the API does not allow.</summary>
    internal ValueTask<DatabaseLease> LeaseAsync() => host.Services.GetRequiredService<TenantDbContextFactory>().LeaseAsync(Tenant, TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync()
    {
        if (TestDatabase.Missing is not null)
            return;

        await using var scope = host.Services.CreateAsyncScope();
        var settings = new MunicipalitySettings
        {
            Name = $"Gemeente {Slug}",
            Contact = new("+31101234567", "bezwaar@voorbeeld.example", "Postbus 1, 1234 AA Voorbeeld", "op werkdagen van 9.00 tot 17.00 uur"),
            DecisionTypes = DefaultDecisionTypes.All,
            SignInProviders = DevelopmentProviders.All,
        };
        var added = await scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>().AddAsync(Slug, "GM9999", [], settings, CancellationToken.None);
        Tenant = added.Value;
        Citizen = WithToken(null);
        await BecomeKnownAsync();
        CaseSystem = await ClientAsync([.. Permissions.Scopes.Keys.Except([Permissions.MediationReferralsOverride, Permissions.ContactPolicyOverride])]);
        Coordinator = await ClientAsync([.. Permissions.Scopes.Keys]);
    }

    /// <summary>A new partner system of this municipality, signed in with exactly these scopes.</summary>
    public async Task<HttpClient> ClientAsync(params string[] scopes)
    {
        var (clientId, secret) = await RegisterAsync(scopes);
        return WithToken(await TokenAsync(clientId, secret, scopes));
    }

    private async Task<(string ClientId, string Secret)> RegisterAsync(string[] scopes)
    {
        var clientId = $"{Slug}-{Guid.NewGuid():N}";
        await using var scope = host.Services.CreateAsyncScope();
        var registered = await scope.ServiceProvider.GetRequiredService<ApiClientRegistrar>()
            .RegisterAsync(Tenant, new NewApiClient(clientId, "Zaaksysteem", scopes), CancellationToken.None);
        return (clientId, Secrets.Remember(registered.Value.Secret!));
    }

    /// <summary>Somebody who signed in with DigiD, for another person where that one's number is given.</summary>
    public Task<HttpClient> CitizenAsync(string bsn, string? onBehalfOf = null) =>
        SignInAsync(DevelopmentProviders.DigiD, new() { ["bsn"] = bsn, ["represents"] = onBehalfOf ?? "" });

    /// <summary>An organisation that signed in with eHerkenning.</summary>
    public Task<HttpClient> OrganisationAsync(string kvkNumber) => SignInAsync(DevelopmentProviders.EHerkenning, new() { ["kvk"] = kvkNumber });

    /// <summary>A member of staff with these roles; another id for other roles.</summary>
    public Task<HttpClient> StaffAsync(params Role[] roles)
    {
        var names = string.Join(' ', roles);
        return SignInAsync(DevelopmentProviders.Staff, new() { ["staff"] = $"m.{names.ToLowerInvariant().Replace(' ', '-')} {names}" });
    }

    private async Task<HttpClient> SignInAsync(string provider, Dictionary<string, string> filledIn)
    {
        var browser = new Browser(host, Slug);
        await browser.SignInAsync(provider, filledIn);
        return await browser.ToApiAsync();
    }

    public Task<string> TokenAsync(string clientId, string secret, params string[] scopes) => TokenAsync(Citizen, clientId, secret, scopes);

    private async Task<string> TokenAsync(HttpClient client, string clientId, string secret, string[] scopes)
    {
        using var answer = await client.PostAsync(new Uri($"/{Slug}/oauth2/token", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = Secrets.Remember(secret),
            ["scope"] = string.Join(' ', scopes),
        }));
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return answer.IsSuccessStatusCode ? body.GetProperty("access_token").GetString()! : throw new InvalidOperationException(body.ToString());
    }

    /// <summary>A token that another copy of the host issues to a new partner system.</summary>
    internal async Task<string> TokenAsync(WebApplicationFactory<Program> copy, params string[] scopes)
    {
        var (clientId, secret) = await RegisterAsync(scopes);
        using var client = copy.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test") });
        return await TokenAsync(client, clientId, secret, scopes);
    }

    /// <summary>A client of this municipality's API with the given token, which answers in English.</summary>
    public HttpClient WithToken(string? token)
    {
        var client = host.Anonymous();
        client.BaseAddress = new Uri($"https://bezwaar.test/{Slug}/api/v1/");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Whoever holds this access link.</summary>
    public HttpClient WithLink(string accessToken)
    {
        var client = WithToken(null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("AccessLink", accessToken);
        return client;
    }

    /// <summary>A host that looked into the catalogue less than a second ago, for another test, does not look again yet.</summary>
    private async Task BecomeKnownAsync()
    {
        for (var attempt = 0; attempt < 100 && (await Citizen.ReadAsync("municipality")).Status == HttpStatusCode.NotFound; attempt++)
            await Task.Delay(TimeSpan.FromMilliseconds(100));
    }

    public ValueTask DisposeAsync()
    {
        if (TestDatabase.Missing is not null)
            return ValueTask.CompletedTask;

        Citizen.Dispose();
        CaseSystem.Dispose();
        Coordinator.Dispose();
        return ValueTask.CompletedTask;
    }
}
