using System.Net;
using System.Security.Cryptography;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Tests.Features.ApiClients;

/// <summary>What administrators do with API clients, over HTTP.</summary>
internal static class ApiClientCalls
{
    public static Dictionary<string, object?> Wanted(string? clientId = null, params string[] scopes) => new()
    {
        ["clientId"] = clientId ?? $"zaak-{Guid.NewGuid():N}",
        ["name"] = "Zaaksysteem",
        ["purpose"] = "Bezwaren overnemen in het zaakdossier",
        ["scopes"] = scopes is [] ? [Permissions.ObjectionsRead] : scopes,
    };

    public static async Task<Created> CreateClientAsync(this HttpClient administrator, object? wanted = null)
    {
        var answer = (await administrator.CreateAsync("api-clients", wanted ?? Wanted())).Is(HttpStatusCode.Created);
        return new($"api-clients/{answer.Get("apiClient.id")}", answer.Get("apiClient.clientId")!, answer.Get("secret"), answer);
    }

    public static Task<Answer> RotateAsync(this HttpClient administrator, Created client, string ifMatch, int? overlapHours = null, string? key = null) =>
        administrator.CreateAsync($"{client.Path}/secret-rotation", new { overlapHours }, key, ifMatch);

    public static Task<Answer> RevokeAsync(this HttpClient administrator, Created client) => administrator.SendAsync(HttpMethod.Post, $"{client.Path}/revocation");

    /// <summary>Asks for a token at a host.</summary>
    public static async Task<Answer> AskTokenAsync(this WebApplicationFactory<Program> host, string slug, string clientId, string secret, params string[] scopes)
    {
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test") });
        return await client.SendAsync(HttpMethod.Post, $"/{slug}/oauth2/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = secret,
            ["scope"] = string.Join(' ', scopes is [] ? [Permissions.ObjectionsRead] : scopes),
        }));
    }

    /// <summary>A client of the municipality's API at a host.</summary>
    public static HttpClient ApiOf(this WebApplicationFactory<Program> host, string slug, string? token)
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"https://bezwaar.test/{slug}/api/v1/") });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    /// <summary>What the catalogue really holds.</summary>
    public static async Task<ApiClient> StoredAsync(this TestMunicipality municipality, string clientId)
    {
        await using var catalog = await municipality.Host.Services.GetRequiredService<IDbContextFactory<CatalogDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return Assert.Single(await catalog.Set<ApiClient>().AsNoTracking().Where(client => client.ClientId == clientId).ToListAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>As if the host had died after the catalogue's commit and before the municipality's, which stores the answer.</summary>
    public static async Task LoseAnswerAsync(this TestMunicipality municipality, string key)
    {
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        Assert.Equal(1, await db.Set<IdempotentAnswer>().Where(answer => answer.Key.EndsWith(key)).ExecuteDeleteAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A new key of an elliptic curve, and its public part as a partner would send it.</summary>
    public static (ECDsaSecurityKey Key, Dictionary<string, object?> Jwk) NewKey(string kid)
    {
        var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = ec.ExportParameters(false).Q;
        return (new(ec) { KeyId = kid }, new()
        {
            ["kty"] = "EC",
            ["kid"] = kid,
            ["crv"] = "P-256",
            ["alg"] = "ES256",
            ["x"] = Base64UrlEncoder.Encode(point.X),
            ["y"] = Base64UrlEncoder.Encode(point.Y),
        });
    }

    /// <summary>A client that was created.</summary>
    internal sealed record Created(string Path, string ClientId, string? Secret, Answer Answer);
}
