using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Tests.Features.ApiClients;

/// <summary>An administrator gives a partner system access.</summary>
public sealed class CreateApiClientTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.PlatformOperator)]
    public async Task A_client_that_was_created_gets_tokens_at_once(Role role)
    {
        using var administrator = await municipality.StaffAsync(role);

        var created = await administrator.CreateClientAsync();

        Assert.Equal("secret", created.Answer.Get("apiClient.authentication"));
        Assert.Equal("\"1\"", created.Answer.ETag);
        var granted = (await municipality.Host.AskTokenAsync(municipality.Slug, created.ClientId, created.Secret!)).Is(HttpStatusCode.OK);
        (await municipality.UseAsync(granted, "objections")).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Role.Handler)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Evaluator)]
    [InlineData(Role.Mediator)]
    public async Task Other_roles_may_not(Role role)
    {
        using var staff = await municipality.StaffAsync(role);

        (await staff.CreateAsync("api-clients", ApiClientCalls.Wanted())).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_stored_as_a_hash_alone()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);

        var created = await administrator.CreateClientAsync();

        Assert.Equal(43, created.Secret!.Length);
        Assert.DoesNotContain(created.Secret, (await administrator.ReadAsync(created.Path)).Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(created.Secret, (await administrator.ReadAsync("api-clients?limit=100")).Text, StringComparison.Ordinal);
        var stored = await municipality.StoredAsync(created.ClientId);
        Assert.NotEmpty(stored.ClientSecret!);
        Assert.DoesNotContain(created.Secret, JsonSerializer.Serialize(stored), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_is_made_where_none_is_chosen()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);

        var created = await administrator.CreateClientAsync(ApiClientCalls.Wanted().Without("clientId"));

        Assert.StartsWith($"{municipality.Slug}-", created.ClientId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_with_a_public_key_signs_and_gets_no_secret()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var (key, jwk) = ApiClientCalls.NewKey("key-1");

        var created = await administrator.CreateClientAsync(ApiClientCalls.Wanted().With("publicKey", jwk));

        Assert.Null(created.Secret);
        Assert.Equal("public-key", created.Answer.Get("apiClient.authentication"));
        Assert.Equal("key-1", created.Answer.Get("apiClient.keyId"));
        (await municipality.AskSignedAsync(key, created.ClientId)).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Every_value_that_is_not_right_is_named()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);

        var refused = await administrator.CreateAsync("api-clients", new { clientId = "Zaak Systeem", scopes = new[] { "objections:everything" }, purpose = new string('x', 201), publicKey = new { kty = "oct" } });

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/clientId", "#/name", "#/publicKey/kty", "#/purpose", "#/scopes"], refused.Pointers.Order(StringComparer.Ordinal));
        (await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted().With("scopes", new string?[] { null }))).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        (await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted().With("scopes", Array.Empty<string>()))).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
    }

    [Fact]
    public async Task A_key_with_its_private_part_is_refused_at_that_part()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var (_, jwk) = ApiClientCalls.NewKey("leaked");

        var refused = await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted().With("publicKey", jwk.With("d", "c2VjcmV0")));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/publicKey/d"], refused.Pointers);
        Assert.DoesNotContain("c2VjcmV0", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1024, false)]
    [InlineData(2048, true)]
    public async Task A_key_that_is_too_weak_is_refused(int bits, bool isTaken)
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        using var rsa = RSA.Create(bits);
        var parameters = rsa.ExportParameters(false);
        var jwk = new { kty = "RSA", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };

        var answer = await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted().With("publicKey", jwk));

        if (isTaken)
            answer.Is(HttpStatusCode.Created);
        else
            Assert.Equal(["#/publicKey/n"], answer.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Theory]
    [InlineData("crv", "P-521", "#/publicKey/crv")]
    [InlineData("x", "AAAA", "#/publicKey/x")]
    [InlineData("x", "%%%", "#/publicKey/x")]
    [InlineData("use", "enc", "#/publicKey/use")]
    public async Task A_key_that_is_none_is_refused(string member, string value, string pointer)
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var (_, jwk) = ApiClientCalls.NewKey("wrong");

        var refused = await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted().With("publicKey", jwk.With(member, value)));

        Assert.Equal([pointer], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task A_retry_gets_the_same_client_and_the_same_secret()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var (key, wanted) = (Guid.NewGuid().ToString(), ApiClientCalls.Wanted());

        var first = (await administrator.CreateAsync("api-clients", wanted, key)).Is(HttpStatusCode.Created);
        var second = (await administrator.CreateAsync("api-clients", wanted, key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, second.Text);
        (await administrator.CreateAsync("api-clients", wanted.With("name", "Ander systeem"), key)).IsProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task A_retry_after_a_crash_between_the_two_databases_neither_doubles_the_client_nor_loses_its_secret()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var (key, wanted) = (Guid.NewGuid().ToString(), ApiClientCalls.Wanted().Without("clientId"));
        var lost = (await administrator.CreateAsync("api-clients", wanted, key)).Is(HttpStatusCode.Created);
        await municipality.LoseAnswerAsync(key);

        var retried = (await administrator.CreateAsync("api-clients", wanted, key)).Is(HttpStatusCode.Created);

        Assert.Equal(lost.Text, retried.Text);
        var clientId = retried.Get("apiClient.clientId")!;
        Assert.Equal(1, (await municipality.StoredAsync(clientId)).Version);
        (await municipality.Host.AskTokenAsync(municipality.Slug, clientId, retried.Get("secret")!)).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_client_id_that_is_taken_does_not_say_by_whom()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        using var other = await neighbour.Municipality.StaffAsync(Role.Administrator);
        var wanted = ApiClientCalls.Wanted();
        await administrator.CreateClientAsync(wanted);

        var here = await administrator.CreateAsync("api-clients", wanted);
        var there = await other.CreateAsync("api-clients", wanted);

        here.IsProblem(HttpStatusCode.Conflict, "client-id-taken");
        Assert.Equal(here.Text.Replace(municipality.Slug, neighbour.Municipality.Slug, StringComparison.Ordinal), there.Text);
    }

    [Fact]
    public async Task Many_at_once_with_one_client_id_make_one_client()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        using var other = await neighbour.Municipality.StaffAsync(Role.Administrator);
        var wanted = ApiClientCalls.Wanted();

        var answers = await Task.WhenAll(new[] { administrator, other, administrator, other }.Select(staff => Task.Run(() => staff.CreateAsync("api-clients", wanted), TestContext.Current.CancellationToken)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Created), answer => answer.IsProblem(HttpStatusCode.Conflict, "client-id-taken"));
    }

    [Fact]
    public async Task An_authority_that_the_municipality_does_not_trust_gives_no_access()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);

        var refused = await administrator.CreateAsync(
            "api-clients", ApiClientCalls.Wanted().With("issuer", "https://elsewhere.example").With("clientIdAtIssuer", "zaak"));

        Assert.Equal(["#/issuer"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }
}
