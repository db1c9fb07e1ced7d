using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Requests for tokens as partner systems make them, right or wrong.</summary>
internal static class TokenRequests
{
    public static async Task<(string Id, string Secret)> RegisterAsync(this TestMunicipality municipality, params string[] scopes)
    {
        var id = $"{municipality.Slug}-{Guid.NewGuid():N}";
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var registered = await scope.ServiceProvider.GetRequiredService<ApiClientRegistrar>()
            .RegisterAsync(municipality.Tenant, new NewApiClient(id, "Zaaksysteem", scopes), TestContext.Current.CancellationToken);
        return (id, Secrets.Remember(registered.Value.Secret!));
    }

    public static Dictionary<string, string> Secret(string id, string secret, params string[] scopes) => new()
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = id,
        ["client_secret"] = secret,
        ["scope"] = string.Join(' ', scopes),
    };

    /// <summary>Asks for a token to read objections with a signed assertion (private_key_jwt).</summary>
    public static Task<Answer> AskSignedAsync(this TestMunicipality at, SecurityKey key, string clientId) =>
        at.AskAsync(Assertion(clientId, Sign(key, clientId, $"https://bezwaar.test/{at.Slug}")));

    /// <summary>The audience is the issuer, not the token endpoint: what OAuth asks for since the update of RFC 7523.</summary>
    public static string Sign(SecurityKey key, string clientId, string audience, DateTime? issuedAt = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "client-authentication+jwt",
            Issuer = clientId,
            Audience = audience,
            IssuedAt = issuedAt ?? DateTime.UtcNow,
            Expires = (issuedAt ?? DateTime.UtcNow).AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = clientId, ["jti"] = Guid.NewGuid().ToString() },
            SigningCredentials = new SigningCredentials(key, key is RsaSecurityKey ? SecurityAlgorithms.RsaSha256 : SecurityAlgorithms.EcdsaSha256),
        });

    public static Dictionary<string, string> Assertion(string id, string assertion) => new()
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = id,
        ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ["client_assertion"] = assertion,
        ["scope"] = Permissions.ObjectionsRead,
    };

    public static Task<Answer> AskAsync(this TestMunicipality at, Dictionary<string, string> form) =>
        at.Citizen.SendAsync(HttpMethod.Post, $"/{at.Slug}/oauth2/token", new FormUrlEncodedContent(form));

    public static async Task<Answer> UseAsync(this TestMunicipality municipality, Answer granted, string path)
    {
        using var client = municipality.WithToken(granted.Json.GetProperty("access_token").GetString());
        return await client.ReadAsync(path);
    }

    public static void IsOAuthError(this Answer refused, params string[] errors)
    {
        Assert.True((int)refused.Status is 400 or 401 or 403, refused.Text);
        Assert.Contains(refused.Json.GetProperty("error").GetString(), errors);
        Assert.False(refused.Json.TryGetProperty("access_token", out _));
    }
}
