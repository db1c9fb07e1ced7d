using System.Net;
using System.Security.Cryptography;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>A partner system with a key of its own proves who it is by signing (private_key_jwt).</summary>
public sealed class SignedTokenRequestTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    /// <summary>Without a slash at the end.</summary>
    private string Issuer => $"https://bezwaar.test/{municipality.Slug}";

    [Fact]
    public async Task A_client_with_a_key_signs_its_request_and_needs_no_secret()
    {
        var (id, key) = await RegisterWithKeyAsync();

        var granted = await municipality.AskAsync(TokenRequests.Assertion(id, TokenRequests.Sign(key, id, Issuer)));

        granted.Is(HttpStatusCode.OK);
        (await municipality.UseAsync(granted, "objections")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_request_that_is_signed_with_another_key_is_refused()
    {
        var (id, _) = await RegisterWithKeyAsync();
        using var other = RSA.Create(2048);

        (await municipality.AskAsync(TokenRequests.Assertion(id, TokenRequests.Sign(new RsaSecurityKey(other), id, Issuer)))).IsOAuthError("invalid_client");
    }

    [Fact]
    public async Task A_request_that_was_signed_for_another_server_or_has_expired_is_refused()
    {
        var (id, key) = await RegisterWithKeyAsync();

        (await municipality.AskAsync(TokenRequests.Assertion(id, TokenRequests.Sign(key, id, "https://elsewhere.example")))).IsOAuthError("invalid_token");
        (await municipality.AskAsync(TokenRequests.Assertion(id, TokenRequests.Sign(key, id, $"https://bezwaar.test/{neighbour.Municipality.Slug}")))).IsOAuthError("invalid_token");
        (await municipality.AskAsync(TokenRequests.Assertion(id, TokenRequests.Sign(key, id, Issuer, DateTime.UtcNow.AddHours(-2))))).IsOAuthError("invalid_client", "invalid_token");
    }

    private async Task<(string Id, SecurityKey Key)> RegisterWithKeyAsync()
    {
        var id = $"{municipality.Slug}-{Guid.NewGuid():N}";
        var key = new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "test-key" };
        var shown = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(key.ECDsa.ExportParameters(false))) { KeyId = key.KeyId });
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var registered = await scope.ServiceProvider.GetRequiredService<ApiClientRegistrar>()
            .RegisterAsync(municipality.Tenant, new NewApiClient(id, "Zaaksysteem", [Permissions.ObjectionsRead]) { PublicKey = shown }, TestContext.Current.CancellationToken);
        Assert.Null(registered.Value.Secret);
        return (id, key);
    }
}
