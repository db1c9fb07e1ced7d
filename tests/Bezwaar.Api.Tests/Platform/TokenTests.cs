using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Partner systems get tokens of their own municipality and scopes, and nothing else.</summary>
public sealed class TokenTests(TestMunicipality municipality, Neighbour neighbour)
    : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task A_client_with_its_secret_gets_a_bearer_token_of_at_most_half_an_hour()
    {
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);

        var granted = await municipality.AskAsync(TokenRequests.Secret(id, secret, Permissions.ObjectionsRead));

        granted.Is(HttpStatusCode.OK);
        Assert.Equal("Bearer", granted.Json.GetProperty("token_type").GetString());
        Assert.InRange(granted.Json.GetProperty("expires_in").GetInt32(), 1, 1800);
        (await municipality.UseAsync(granted, "objections")).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    public async Task A_wrong_secret_is_refused(string wrong)
    {
        var (id, _) = await municipality.RegisterAsync(Permissions.ObjectionsRead);

        var refused = await municipality.AskAsync(TokenRequests.Secret(id, wrong, Permissions.ObjectionsRead));

        refused.IsOAuthError(wrong.Length > 0 ? "invalid_client" : "invalid_request");
    }

    [Fact]
    public async Task An_unknown_client_is_refused_like_a_wrong_secret()
    {
        var refused = await municipality.AskAsync(TokenRequests.Secret("nobody", "guess", Permissions.ObjectionsRead));

        refused.IsOAuthError("invalid_client");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
    }

    [Fact]
    public async Task A_client_of_one_municipality_gets_no_token_at_another()
    {
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);

        var refused = await neighbour.Municipality.AskAsync(TokenRequests.Secret(id, secret, Permissions.ObjectionsRead));

        refused.IsOAuthError("invalid_client");
    }

    [Theory]
    [InlineData(Permissions.DecisionsWrite)]
    [InlineData("objections:everything")]
    [InlineData("offline_access")]
    public async Task A_scope_that_the_client_was_not_given_is_refused(string scope)
    {
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);

        var refused = await municipality.AskAsync(TokenRequests.Secret(id, secret, Permissions.ObjectionsRead, scope));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(refused.Json.GetProperty("error").GetString(), (string[])["invalid_scope", "invalid_request"]);
    }

    [Theory]
    [InlineData("password")]
    [InlineData("authorization_code")]
    [InlineData("refresh_token")]
    [InlineData("")]
    public async Task No_other_grant_works(string grant)
    {
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);
        var form = TokenRequests.Secret(id, secret, Permissions.ObjectionsRead);
        form["grant_type"] = grant;

        var refused = await municipality.AskAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.NotEmpty(refused.Json.GetProperty("error").GetString()!);
    }

    [Fact]
    public async Task A_token_opens_only_what_its_scopes_say()
    {
        using var reader = await municipality.ClientAsync(Permissions.ObjectionsRead);

        (await reader.ReadAsync("objections")).Is(HttpStatusCode.OK);
        var refused = await reader.CreateAsync("decisions", new { });

        refused.IsProblem(HttpStatusCode.Forbidden, "forbidden");
        Headers.AreThereOn(refused);
    }

    [Fact]
    public async Task A_token_without_scopes_opens_nothing()
    {
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);
        var granted = await municipality.AskAsync(TokenRequests.Secret(id, secret));

        (await municipality.UseAsync(granted, "objections")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("claims")]
    [InlineData("algorithm")]
    [InlineData("nonsense")]
    public async Task A_token_that_was_tampered_with_is_no_token(string part)
    {
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);
        var token = (await municipality.AskAsync(TokenRequests.Secret(id, secret, Permissions.ObjectionsRead))).Json.GetProperty("access_token").GetString()!;
        var parts = token.Split('.');
        var forged = part switch
        {
            "signature" => $"{parts[0]}.{parts[1]}.{(parts[2][0] == 'A' ? 'B' : 'A')}{parts[2][1..]}",
            "claims" => $"{parts[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace(Permissions.ObjectionsRead, Permissions.ObjectionsWrite, StringComparison.Ordinal))}.{parts[2]}",
            "algorithm" => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""")}.{parts[1]}.",
            _ => "nonsense",
        };
        using var client = municipality.WithToken(forged);

        var refused = await client.ReadAsync("objections");

        refused.IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
        Assert.Contains(refused.Response.Headers.WwwAuthenticate, challenge => challenge.Scheme == "Bearer");
    }

    [Fact]
    public async Task A_broken_token_is_refused_by_public_operations_too_or_counts_for_nothing()
    {
        using var client = municipality.WithToken("nonsense");

        var paper = await client.CreateAsync("objections", Calls.Filing().With("channel", "counter").With("receivedOn", Calls.Today.ToString("O", null)));

        Assert.Contains(paper.Status, (HttpStatusCode[])[HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden]);
    }

    [Fact]
    public async Task The_database_holds_no_secret_that_can_be_read()
    {
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<Bezwaar.Api.Platform.Persistence.CatalogDbContext>();

        var stored = Assert.Single(catalog.Set<ApiClient>().Where(client => client.ClientId == id).ToList());
        var keys = catalog.SigningKeys.ToList();

        Assert.DoesNotContain(secret, JsonSerializer.Serialize(stored), StringComparison.Ordinal);
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.ThrowsAny<Exception>(() =>
        {
            using var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(key.ProtectedKey, out _);
        }));
    }
}
