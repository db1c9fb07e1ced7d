using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Tests.Features.ApiClients;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Tokens of an authority that a municipality trusts, of clients that it registered, and no others.</summary>
public sealed class ExternalAuthorityTests(TrustingHost trusting) : IClassFixture<TrustingHost>
{
    private readonly TestAuthority authority = trusting.Authority;
    private readonly TestMunicipality here = trusting.Municipality;

    [Fact]
    public async Task A_registered_client_of_the_authority_gets_in()
    {
        using var administrator = await trusting.AdministratorAsync();
        var (client, id) = await trusting.RegisterAsync();
        Assert.Equal("external-authority", client.Answer.Get("apiClient.authentication"));
        Assert.Null((await administrator.ReadAsync(client.Path)).Get("lastUsedAt"));

        (await trusting.ReadAsync(here, await authority.TokenAsync(id, Permissions.ObjectionsRead))).Is(HttpStatusCode.OK);

        Assert.NotNull((await administrator.ReadAsync(client.Path)).Get("lastUsedAt"));
    }

    [Fact]
    public async Task What_it_does_stands_in_the_timeline_under_the_id_that_it_has_here()
    {
        var (client, id) = await trusting.RegisterAsync(Permissions.ObjectionsRead, Permissions.ObjectionsWrite);
        using var partner = trusting.Host.ApiOf(here.Slug, await authority.TokenAsync(id, Permissions.ObjectionsRead, Permissions.ObjectionsWrite));
        var objection = await here.Citizen.FileAsync();

        (await partner.ChangeAsync($"objections/{objection}/handler", new { handler = "j.jansen" }, "\"1\"")).Is(HttpStatusCode.OK);

        Assert.Contains(client.ClientId, (await partner.ReadAsync($"objections/{objection}/timeline")).Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_scopes_are_those_of_the_token_that_are_registered_too()
    {
        var (_, id) = await trusting.RegisterAsync(Permissions.ObjectionsRead, Permissions.ObjectionsWrite);

        var more = await authority.TokenAsync(id, Permissions.ObjectionsRead, Permissions.DecisionsRead);
        (await trusting.ReadAsync(here, more)).Is(HttpStatusCode.OK);
        (await trusting.ReadAsync(here, more, "decisions")).IsProblem(HttpStatusCode.Forbidden, "forbidden");

        var fewer = await authority.TokenAsync(id, Permissions.ObjectionsWrite);
        (await trusting.ReadAsync(here, fewer)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await trusting.ReadAsync(here, await authority.TokenAsync(id, "api-clients:manage"), "api-clients")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Scopes_may_stand_in_a_list_and_the_client_in_another_claim()
    {
        var (_, id) = await trusting.RegisterAsync();

        (await trusting.ReadAsync(here, authority.Sign("another", token =>
        {
            token.Claims["azp"] = id;
            token.Claims["roles"] = new[] { "other", Permissions.ObjectionsRead };
            token.Claims.Remove("scope");
        }))).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_for_somebody_else_by_somebody_else_or_of_another_time_is_refused()
    {
        var (_, id) = await trusting.RegisterAsync();
        (await trusting.ReadAsync(here, authority.Sign(id, _ => { }, Permissions.ObjectionsRead))).Is(HttpStatusCode.OK);

        foreach (var change in new Action<SecurityTokenDescriptor>[]
        {
            token => token.Audience = "https://elsewhere.example/api",
            token => token.Audience = null,
            token => token.Issuer = "https://authority.test",
            token => token.Issuer = "https://elsewhere.example/",
            token => token.Issuer = null,
            token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddSeconds(-70)),
            token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddSeconds(90), DateTime.UtcNow.AddHours(1)),
            token => token.Expires = null,
            token => token.Claims.Remove("client_id"),
            token => token.SigningCredentials = TestAuthority.NewKey(),
            token => token.SigningCredentials = null,
            token => token.SigningCredentials = new(authority.Credentials.Key, SecurityAlgorithms.RsaSha384),
        })
        {
            await trusting.IsRefusedAsync(here, authority.Sign(id, change, Permissions.ObjectionsRead));
        }
    }

    [Fact]
    public async Task A_clock_may_be_off_by_as_much_as_is_allowed()
    {
        var (_, id) = await trusting.RegisterAsync();

        (await trusting.ReadAsync(here, authority.Sign(id, token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddSeconds(-40)), Permissions.ObjectionsRead)))
            .Is(HttpStatusCode.OK);
        (await trusting.ReadAsync(here, authority.Sign(id, token => token.NotBefore = DateTime.UtcNow.AddSeconds(40), Permissions.ObjectionsRead))).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_can_make_a_token_out_of_the_public_key()
    {
        var (_, id) = await trusting.RegisterAsync();
        var known = (RsaSecurityKey)authority.Credentials.Key;
        foreach (var bytes in new[] { known.Rsa.ExportSubjectPublicKeyInfo(), known.Rsa.ExportRSAPublicKey(), known.Rsa.ExportParameters(false).Modulus! })
        {
            var forged = authority.Sign(
                id, token => token.SigningCredentials = new(new SymmetricSecurityKey(bytes) { KeyId = known.KeyId }, SecurityAlgorithms.HmacSha256), Permissions.ObjectionsRead);
            await trusting.IsRefusedAsync(here, forged);
        }
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("claims")]
    [InlineData("none")]
    public async Task A_token_that_was_tampered_with_is_refused(string part)
    {
        var (_, id) = await trusting.RegisterAsync();
        var parts = (await authority.TokenAsync(id, Permissions.ObjectionsRead)).Split('.');

        await trusting.IsRefusedAsync(here, part switch
        {
            "signature" => $"{parts[0]}.{parts[1]}.{(parts[2][0] == 'A' ? 'B' : 'A')}{parts[2][1..]}",
            "claims" => $"{parts[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("objections:read", "objections:write", StringComparison.Ordinal))}.{parts[2]}",
            _ => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""")}.{parts[1]}.",
        });
    }

    [Fact]
    public async Task A_client_that_is_not_registered_or_was_revoked_is_refused()
    {
        using var administrator = await trusting.AdministratorAsync();
        await trusting.IsRefusedAsync(here, await authority.TokenAsync("nobody", Permissions.ObjectionsRead));

        var (client, id) = await trusting.RegisterAsync();
        var token = await authority.TokenAsync(id, Permissions.ObjectionsRead);
        (await trusting.ReadAsync(here, token)).Is(HttpStatusCode.OK);
        (await administrator.RevokeAsync(client)).Is(HttpStatusCode.OK);

        await trusting.IsRefusedAsync(here, token);
        await trusting.IsRefusedAsync(here, await authority.TokenAsync(id, Permissions.ObjectionsRead));
    }

    [Fact]
    public async Task What_one_municipality_accepts_another_does_not()
    {
        var (_, id) = await trusting.RegisterAsync();
        var token = await authority.TokenAsync(id, Permissions.ObjectionsRead);
        (await trusting.ReadAsync(here, token)).Is(HttpStatusCode.OK);

        // The neighbour trusts the authority but did not register the client; the stranger does not trust it.
        await trusting.IsRefusedAsync(trusting.Neighbour, token);
        await trusting.IsRefusedAsync(trusting.Stranger, token);
        (await trusting.ReadAsync(here, token)).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Its_client_gets_no_tokens_here_and_has_no_secret_or_key_to_manage()
    {
        using var administrator = await trusting.AdministratorAsync();
        var (client, id) = await trusting.RegisterAsync();
        var (_, jwk) = ApiClientCalls.NewKey("mine");

        foreach (var clientId in new[] { client.ClientId, id })
            (await trusting.Host.AskTokenAsync(here.Slug, clientId, "guess")).IsOAuthError("invalid_client");
        (await administrator.RotateAsync(client, "\"1\"")).IsProblem(HttpStatusCode.Conflict, "api-client-has-no-secret");
        (await administrator.ChangeAsync($"{client.Path}/public-key", new { publicKey = jwk }, "\"1\"")).IsProblem(HttpStatusCode.Conflict, "api-client-of-authority");
        (await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted().With("issuer", TestAuthority.Issuer).With("clientIdAtIssuer", id)))
            .IsProblem(HttpStatusCode.Conflict, "client-id-at-issuer-taken");
        Assert.Equal(["#/clientIdAtIssuer"], (await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted().With("issuer", TestAuthority.Issuer)))
            .IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task Tokens_of_this_platform_go_on_working_beside_it()
    {
        using var administrator = await trusting.AdministratorAsync();
        var created = await administrator.CreateClientAsync();
        var granted = (await trusting.Host.AskTokenAsync(here.Slug, created.ClientId, created.Secret!)).Is(HttpStatusCode.OK);

        (await trusting.ReadAsync(here, granted.Get("access_token")!)).Is(HttpStatusCode.OK);
        (await trusting.ReadAsync(trusting.Neighbour, granted.Get("access_token")!)).IsProblem(HttpStatusCode.Forbidden, "other-municipality");
    }

    [Theory]
    [InlineData("http://authority.test/", "aud", new[] { "RS256" }, 60, "issuer")]
    [InlineData("https://authority.test/", " ", new[] { "RS256" }, 60, "audience")]
    [InlineData("https://authority.test/", "aud", new[] { "HS256" }, 60, "algorithm")]
    [InlineData("https://authority.test/", "aud", new[] { "none" }, 60, "algorithm")]
    [InlineData("https://authority.test/", "aud", new string[0], 60, "algorithm")]
    [InlineData("https://authority.test/", "aud", new[] { "RS256" }, 301, "clock-skew")]
    public void An_authority_that_could_not_be_trusted_is_refused(string issuer, string audience, string[] algorithms, int clockSkew, string place)
    {
        var errors = new ExternalAuthority(issuer, audience) { Algorithms = algorithms, ClockSkewSeconds = clockSkew }.Check();

        Assert.Equal(place, Assert.Single(errors).Metadata!["pointer"]);
    }
}
