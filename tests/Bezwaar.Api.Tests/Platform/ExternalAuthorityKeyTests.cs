using System.Diagnostics;
using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>The keys of an external authority change, and sometimes it cannot be reached.</summary>
public sealed class ExternalAuthorityKeyTests(TrustingHost trusting) : IClassFixture<TrustingHost>
{
    private readonly TestAuthority authority = trusting.Authority;
    private readonly TestMunicipality here = trusting.Municipality;

    [Fact]
    public async Task The_first_token_with_a_new_key_is_accepted_and_the_old_key_is_not_any_more()
    {
        var (_, id) = await trusting.RegisterAsync();
        (await trusting.ReadAsync(here, await authority.TokenAsync(id, Permissions.ObjectionsRead))).Is(HttpStatusCode.OK);
        var old = authority.Sign(id, token => token.Claims["jti"] = "old", Permissions.ObjectionsRead);

        authority.RotateKey();
        trusting.Clock.Advance(TimeSpan.FromSeconds(31));

        (await trusting.ReadAsync(here, await authority.TokenAsync(id, Permissions.ObjectionsRead))).Is(HttpStatusCode.OK);
        await trusting.IsRefusedAsync(here, old);
    }

    [Fact]
    public async Task Tokens_with_unknown_keys_do_not_make_the_host_fetch_again_and_again()
    {
        var (_, id) = await trusting.RegisterAsync();
        trusting.Clock.Advance(TimeSpan.FromSeconds(31));
        (await trusting.ReadAsync(here, await authority.TokenAsync(id, Permissions.ObjectionsRead))).Is(HttpStatusCode.OK);
        var before = authority.Connection.Requests;

        for (var guess = 0; guess < 20; guess++)
            await trusting.IsRefusedAsync(here, authority.Sign(id, token => token.SigningCredentials = TestAuthority.NewKey(), Permissions.ObjectionsRead));

        // The discovery document and its keys, once at most.
        Assert.InRange(authority.Connection.Requests - before, 0, 2);
    }

    [Theory]
    [InlineData("Down")]
    [InlineData("Silent")]
    public async Task An_authority_that_cannot_be_reached_lets_nobody_new_in_and_holds_nobody_up(string state)
    {
        var (_, id) = await trusting.RegisterAsync();
        authority.RotateKey();
        trusting.Clock.Advance(TimeSpan.FromSeconds(31));
        authority.Connection.State = Enum.Parse<TestAuthority.State>(state);
        try
        {
            var token = await authority.TokenAsync(id, Permissions.ObjectionsRead);
            var watch = Stopwatch.StartNew();
            for (var attempt = 0; attempt < 5; attempt++)
                await trusting.IsRefusedAsync(here, token);
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));

            (await trusting.ReadAsync(here, "nonsense")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");

            authority.Connection.State = TestAuthority.State.Up;
            trusting.Clock.Advance(TimeSpan.FromSeconds(31));
            (await trusting.ReadAsync(here, token)).Is(HttpStatusCode.OK);
        }
        finally
        {
            authority.Connection.State = TestAuthority.State.Up;
        }
    }

    [Fact]
    public async Task Keys_that_are_known_go_on_working_for_a_day_while_the_authority_is_down()
    {
        var (_, id) = await trusting.RegisterAsync();
        var token = await authority.TokenAsync(id, Permissions.ObjectionsRead);
        trusting.Clock.Advance(TimeSpan.FromSeconds(31));
        (await trusting.ReadAsync(here, token)).Is(HttpStatusCode.OK);
        authority.Connection.State = TestAuthority.State.Down;
        try
        {
            trusting.Clock.Advance(TimeSpan.FromHours(13));
            (await trusting.ReadAsync(here, authority.Sign(id, another => another.Claims["jti"] = "later", Permissions.ObjectionsRead))).Is(HttpStatusCode.OK);

            trusting.Clock.Advance(TimeSpan.FromHours(13));
            await trusting.IsRefusedAsync(here, authority.Sign(id, another => another.Claims["jti"] = "too-late", Permissions.ObjectionsRead));
        }
        finally
        {
            authority.Connection.State = TestAuthority.State.Up;
            trusting.Clock.Advance(TimeSpan.FromSeconds(31));
        }
    }
}
