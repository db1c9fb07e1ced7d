using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Requests for tokens as partner systems make them, right or wrong.</summary>
internal static class TokenRequests
{
    public static async Task<(string Id, string Secret)> RegisterAsync(this TestMunicipality municipality, params string[] scopes)
    {
        var id = $"{municipality.Slug}-{Guid.NewGuid():N}";
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var secret = await scope.ServiceProvider.GetRequiredService<ApiClientRegistrar>()
            .RegisterAsync(municipality.Tenant, id, "Zaaksysteem", scopes, null, null, TestContext.Current.CancellationToken);
        return (id, Secrets.Remember(secret!));
    }

    public static Dictionary<string, string> Secret(string id, string secret, params string[] scopes) => new()
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = id,
        ["client_secret"] = secret,
        ["scope"] = string.Join(' ', scopes),
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
