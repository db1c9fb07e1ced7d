using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.ApiClients;

/// <summary>A new secret or key takes the place of the old one without a moment in which a partner cannot get in.</summary>
public sealed class SecretRotationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>, IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private WebApplicationFactory<Program> later = null!;
    private HttpClient administrator = null!;

    public async ValueTask InitializeAsync()
    {
        later = municipality.Host.WithClock(clock);
        administrator = await municipality.StaffAsync(Role.Administrator);
    }

    [Fact]
    public async Task Both_secrets_work_until_the_overlap_ends()
    {
        var client = await administrator.CreateClientAsync();

        var rotated = (await administrator.RotateAsync(client, "\"1\"")).Is(HttpStatusCode.OK);

        var secret = rotated.Get("secret")!;
        Assert.NotEqual(client.Secret, secret);
        var until = DateTimeOffset.Parse((await administrator.ReadAsync(client.Path)).Get("previousSecretUntil")!, null);
        Assert.InRange(until - DateTimeOffset.UtcNow, TimeSpan.FromHours(23.9), TimeSpan.FromHours(24));
        await WorksAsync(client, client.Secret!, true);
        await WorksAsync(client, secret, true);

        clock.Advance(TimeSpan.FromHours(23));
        await WorksAsync(client, client.Secret!, true);

        clock.Advance(TimeSpan.FromHours(2));
        await WorksAsync(client, client.Secret!, false);
        await WorksAsync(client, secret, true);
        var stored = await municipality.StoredAsync(client.ClientId);
        Assert.DoesNotContain(client.Secret!, $"{stored.PreviousSecret} {stored.ClientSecret}", StringComparison.Ordinal);
        Assert.DoesNotContain(secret, $"{stored.PreviousSecret} {stored.ClientSecret}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_rotation_during_the_overlap_stops_the_oldest()
    {
        var client = await administrator.CreateClientAsync();
        var second = (await administrator.RotateAsync(client, "\"1\"")).Is(HttpStatusCode.OK);

        var third = (await administrator.RotateAsync(client, second.ETag)).Is(HttpStatusCode.OK);

        await WorksAsync(client, client.Secret!, false);
        await WorksAsync(client, second.Get("secret")!, true);
        await WorksAsync(client, third.Get("secret")!, true);
    }

    [Fact]
    public async Task Without_overlap_the_old_secret_stops_at_once()
    {
        var client = await administrator.CreateClientAsync();

        var rotated = (await administrator.RotateAsync(client, "\"1\"", overlapHours: 0)).Is(HttpStatusCode.OK);

        await WorksAsync(client, client.Secret!, false);
        await WorksAsync(client, rotated.Get("secret")!, true);
        Assert.Null((await administrator.ReadAsync(client.Path)).Get("previousSecretUntil"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(169)]
    public async Task An_overlap_is_at_most_a_week(int hours)
    {
        var client = await administrator.CreateClientAsync();

        Assert.Equal(["#/overlapHours"], (await administrator.RotateAsync(client, "\"1\"", hours)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task A_retry_rotates_once_also_after_a_crash_between_the_two_databases()
    {
        var client = await administrator.CreateClientAsync();
        var key = Guid.NewGuid().ToString();
        var first = (await administrator.RotateAsync(client, "\"1\"", key: key)).Is(HttpStatusCode.OK);

        var replayed = (await administrator.RotateAsync(client, "\"1\"", key: key)).Is(HttpStatusCode.OK);
        await municipality.LoseAnswerAsync(key);
        var retried = (await administrator.RotateAsync(client, "\"1\"", key: key)).Is(HttpStatusCode.OK);

        Assert.Equal(first.Text, replayed.Text);
        Assert.Equal(first.Text, retried.Text);
        await WorksAsync(client, client.Secret!, true);
        await WorksAsync(client, first.Get("secret")!, true);
        (await administrator.RotateAsync(client, "\"1\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
    }

    [Fact]
    public async Task A_key_takes_the_place_of_a_secret_after_the_overlap_and_of_a_key_at_once()
    {
        var client = await administrator.CreateClientAsync();
        var (first, firstJwk) = ApiClientCalls.NewKey("first");
        var (second, secondJwk) = ApiClientCalls.NewKey("second");

        var registered = (await administrator.ChangeAsync($"{client.Path}/public-key", new { publicKey = firstJwk, overlapHours = 1 }, "\"1\"")).Is(HttpStatusCode.OK);

        Assert.Equal("public-key", registered.Get("authentication"));
        (await municipality.AskSignedAsync(first, client.ClientId)).Is(HttpStatusCode.OK);
        await WorksAsync(client, client.Secret!, true);
        clock.Advance(TimeSpan.FromHours(2));
        await WorksAsync(client, client.Secret!, false);

        (await administrator.ChangeAsync($"{client.Path}/public-key", new { publicKey = secondJwk }, registered.ETag)).Is(HttpStatusCode.OK);
        (await municipality.AskSignedAsync(first, client.ClientId)).IsOAuthError("invalid_client");
        (await municipality.AskSignedAsync(second, client.ClientId)).Is(HttpStatusCode.OK);
        (await administrator.RotateAsync(client, "\"3\"")).IsProblem(HttpStatusCode.Conflict, "api-client-has-no-secret");
        Assert.Equal(["#/publicKey"], (await administrator.ChangeAsync($"{client.Path}/public-key", new { }, "\"3\"")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    public async ValueTask DisposeAsync()
    {
        administrator.Dispose();
        await later.DisposeAsync();
    }

    private async Task WorksAsync(ApiClientCalls.Created client, string secret, bool expected)
    {
        var answer = await later.AskTokenAsync(municipality.Slug, client.ClientId, secret);
        if (expected)
            answer.Is(HttpStatusCode.OK);
        else
            answer.IsOAuthError("invalid_client");
    }
}
