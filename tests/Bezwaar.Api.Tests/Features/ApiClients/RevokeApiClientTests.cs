using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.ApiClients;

/// <summary>Access ends when it is revoked, and an administrator sees when it was last used.</summary>
public sealed class RevokeApiClientTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>, IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private WebApplicationFactory<Program> other = null!;
    private HttpClient administrator = null!;

    public async ValueTask InitializeAsync()
    {
        other = municipality.Host.WithClock(clock);
        administrator = await municipality.StaffAsync(Role.Administrator);
    }

    [Fact]
    public async Task Tokens_stop_at_once_here_and_within_seconds_at_other_copies_of_the_host()
    {
        var client = await administrator.CreateClientAsync();
        var token = (await municipality.Host.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!)).Is(HttpStatusCode.OK).Get("access_token");
        using var here = municipality.Host.ApiOf(municipality.Slug, token);
        using var elsewhere = other.ApiOf(municipality.Slug, token);
        (await here.ReadAsync("objections")).Is(HttpStatusCode.OK);
        (await elsewhere.ReadAsync("objections")).Is(HttpStatusCode.OK);

        var revoked = (await administrator.RevokeAsync(client)).Is(HttpStatusCode.OK);

        Assert.NotNull(revoked.Get("revokedAt"));
        (await here.ReadAsync("objections")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
        clock.Advance(TimeSpan.FromSeconds(5));
        (await elsewhere.ReadAsync("objections")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
        (await municipality.Host.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!)).IsOAuthError("invalid_client");
        (await other.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!)).IsOAuthError("invalid_client");
    }

    [Fact]
    public async Task What_was_revoked_stays_so()
    {
        var client = await administrator.CreateClientAsync();
        var revoked = (await administrator.RevokeAsync(client)).Is(HttpStatusCode.OK);

        var again = (await administrator.RevokeAsync(client)).Is(HttpStatusCode.OK);

        Assert.Equal(revoked.Text, again.Text);
        var (_, jwk) = ApiClientCalls.NewKey("late");
        (await administrator.ChangeAsync(client.Path, ApiClientCalls.Wanted().Without("clientId"), revoked.ETag)).IsProblem(HttpStatusCode.Conflict, "api-client-revoked");
        (await administrator.RotateAsync(client, revoked.ETag)).IsProblem(HttpStatusCode.Conflict, "api-client-revoked");
        (await administrator.ChangeAsync($"{client.Path}/public-key", new { publicKey = jwk }, revoked.ETag)).IsProblem(HttpStatusCode.Conflict, "api-client-revoked");
        (await administrator.CreateAsync("api-clients", ApiClientCalls.Wanted(client.ClientId))).IsProblem(HttpStatusCode.Conflict, "client-id-taken");
        Assert.Equal(revoked.Text, (await administrator.ReadAsync(client.Path)).Text);
    }

    [Fact]
    public async Task Nobody_can_tell_a_client_that_exists_from_one_that_does_not()
    {
        var known = await administrator.CreateClientAsync();
        var revoked = await administrator.CreateClientAsync();
        (await administrator.RevokeAsync(revoked)).Is(HttpStatusCode.OK);
        var (key, jwk) = ApiClientCalls.NewKey("only-key");
        var signing = await administrator.CreateClientAsync(ApiClientCalls.Wanted().With("publicKey", jwk));

        var wrongSecret = await municipality.Host.AskTokenAsync(municipality.Slug, known.ClientId, "guess");
        var others = new[]
        {
            await municipality.Host.AskTokenAsync(municipality.Slug, "nobody", "guess"),
            await municipality.Host.AskTokenAsync(municipality.Slug, revoked.ClientId, revoked.Secret!),
            await municipality.Host.AskTokenAsync(municipality.Slug, signing.ClientId, "guess"),
        };

        Assert.Equal(HttpStatusCode.Unauthorized, wrongSecret.Status);
        Assert.Equal("invalid_client", wrongSecret.Get("error"));
        Assert.All(others, answer =>
        {
            Assert.Equal((wrongSecret.Status, wrongSecret.Text), (answer.Status, answer.Text));
            Assert.Equal(wrongSecret.Response.Headers.WwwAuthenticate.ToString(), answer.Response.Headers.WwwAuthenticate.ToString());
        });
        var unknown = await municipality.AskSignedAsync(key, "nobody");
        var wrongKey = await municipality.AskSignedAsync(ApiClientCalls.NewKey("other").Key, signing.ClientId);
        Assert.Equal((wrongKey.Status, wrongKey.Text), (unknown.Status, unknown.Text));
        Assert.Equal(wrongSecret.Text, wrongKey.Text);
    }

    [Fact]
    public async Task When_a_client_was_last_used_is_known_to_the_minute()
    {
        var client = await administrator.CreateClientAsync();
        Assert.Null((await administrator.ReadAsync(client.Path)).Get("lastUsedAt"));

        var first = await UsedAsync(client);
        clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal(first, await UsedAsync(client));

        clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(first + TimeSpan.FromSeconds(70), await UsedAsync(client));
        Assert.Equal("\"1\"", (await administrator.ReadAsync(client.Path)).ETag);
    }

    public async ValueTask DisposeAsync()
    {
        administrator.Dispose();
        await other.DisposeAsync();
    }

    private async Task<DateTimeOffset> UsedAsync(ApiClientCalls.Created client)
    {
        (await other.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!)).Is(HttpStatusCode.OK);
        return DateTimeOffset.Parse((await administrator.ReadAsync(client.Path)).Get("lastUsedAt")!, null);
    }
}
