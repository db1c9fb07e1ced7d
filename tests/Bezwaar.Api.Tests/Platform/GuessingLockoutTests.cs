using System.Globalization;
using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Whoever guesses is stopped, whoever knows is not, and filing goes on.</summary>
public sealed class GuessingLockoutTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private const int Allowed = 3;
    private const string Wrong = "decisions/lookup?reference=GUESS&dateOfNotice=2026-03-10";

    [Fact]
    public async Task After_too_many_wrong_references_right_ones_are_refused_too()
    {
        var right = await RegisterAsync();
        await using var host = Strict();
        using var guesser = host.ClientOf(municipality.Slug);

        for (var guess = 0; guess < Allowed; guess++)
            (await guesser.ReadAsync(Wrong)).Is(HttpStatusCode.NotFound);
        var refused = await guesser.ReadAsync(right);

        refused.IsProblem(HttpStatusCode.TooManyRequests, "too-many-failures");
        Headers.AreThereOn(refused);
        Assert.InRange(int.Parse(Assert.Single(refused.Response.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture), 800, 900);
        (await guesser.SendAsync(HttpMethod.Post, "email-confirmations", new { token = "geen-sleutel-van-hier" })).IsProblem(HttpStatusCode.TooManyRequests, "too-many-failures");
    }

    [Fact]
    public async Task Guessing_access_links_locks_out_and_a_page_without_session_does_not()
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        await using var host = Strict();
        using var guesser = host.ClientOf(municipality.Slug);
        for (var read = 0; read < Allowed * 2; read++)
            (await guesser.ReadAsync("my/objections")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");

        guesser.DefaultRequestHeaders.Authorization = new("AccessLink", "guess");
        for (var guess = 0; guess < Allowed; guess++)
            (await guesser.ReadAsync("my/objections")).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        guesser.DefaultRequestHeaders.Authorization = new("AccessLink", filed.Get("accessToken"));

        (await guesser.ReadAsync("my/objections")).IsProblem(HttpStatusCode.TooManyRequests, "too-many-failures");
    }

    [Fact]
    public async Task Guessing_links_of_mails_locks_out()
    {
        await using var host = Strict();
        using var guesser = host.ClientOf(municipality.Slug, "198.51.100.77");

        for (var guess = 0; guess < Allowed; guess++)
            (await guesser.SendAsync(HttpMethod.Post, "email-confirmations", new { token = "guess" })).IsProblem(HttpStatusCode.NotFound, "email-link-invalid");

        (await guesser.SendAsync(HttpMethod.Post, "email-confirmations", new { token = "guess" })).IsProblem(HttpStatusCode.TooManyRequests, "too-many-failures");
    }

    [Fact]
    public async Task Others_do_not_suffer_and_the_guesser_can_still_object()
    {
        var right = await RegisterAsync();
        await using var host = Strict();
        using var guesser = host.ClientOf(municipality.Slug);
        for (var guess = 0; guess < Allowed; guess++)
            await guesser.ReadAsync(Wrong);

        using var other = host.ClientOf(municipality.Slug, "198.51.100.2");
        using var elsewhere = host.ClientOf(neighbour.Municipality.Slug);

        (await other.ReadAsync(right)).Is(HttpStatusCode.OK);
        (await elsewhere.ReadAsync(Wrong)).Is(HttpStatusCode.NotFound);
        (await guesser.ReadAsync("municipality")).Is(HttpStatusCode.OK);
        (await guesser.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("198.51.100.1", "::ffff:198.51.100.1", true)]
    public async Task One_network_of_IPv6_counts_as_one_address(string first, string second, bool same)
    {
        await using var host = Strict();
        using var guesser = host.ClientOf(municipality.Slug, first);
        using var next = host.ClientOf(municipality.Slug, second);

        for (var guess = 0; guess < Allowed; guess++)
            await guesser.ReadAsync(Wrong);

        Assert.Equal(same ? HttpStatusCode.TooManyRequests : HttpStatusCode.NotFound, (await next.ReadAsync(Wrong)).Status);
    }

    [Fact]
    public async Task A_right_answer_neither_counts_nor_clears_the_count()
    {
        var right = await RegisterAsync();
        await using var host = Strict();
        using var guesser = host.ClientOf(municipality.Slug);

        for (var known = 0; known < Allowed * 2; known++)
            (await guesser.ReadAsync(right)).Is(HttpStatusCode.OK);
        for (var guess = 0; guess < Allowed; guess++)
        {
            (await guesser.ReadAsync(Wrong)).Is(HttpStatusCode.NotFound);
            if (guess < Allowed - 1)
                (await guesser.ReadAsync(right)).Is(HttpStatusCode.OK);
        }

        (await guesser.ReadAsync(right)).Is(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task When_the_window_has_passed_the_guesser_may_try_again()
    {
        var right = await RegisterAsync();
        await using var host = municipality.Host.With(("GuessingLockout:Failures", "1"), ("GuessingLockout:Window", "00:00:02"));
        using var guesser = host.ClientOf(municipality.Slug);
        await guesser.ReadAsync(Wrong);
        Assert.Equal("2", Assert.Single((await guesser.ReadAsync(right)).Is(HttpStatusCode.TooManyRequests).Response.Headers.GetValues("Retry-After")));

        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);

        (await guesser.ReadAsync(right)).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Guessing_the_secret_of_one_client_does_not_keep_another_out()
    {
        var (guessed, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);
        var (other, otherSecret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);
        await using var host = Strict();
        using var caller = host.ClientOf(municipality.Slug);

        for (var guess = 0; guess < Allowed; guess++)
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await AskAsync(caller, guessed, $"wrong-secret-{guess}")).Status);

        (await AskAsync(caller, guessed, secret)).IsProblem(HttpStatusCode.TooManyRequests, "too-many-failures");
        (await AskAsync(caller, other, otherSecret)).Is(HttpStatusCode.OK);
    }

    private WebApplicationFactory<Program> Strict() => municipality.Host.With(("GuessingLockout:Failures", $"{Allowed}"));

    private Task<Answer> AskAsync(HttpClient caller, string id, string secret) =>
        caller.SendAsync(HttpMethod.Post, $"/{municipality.Slug}/oauth2/token", new FormUrlEncodedContent(TokenRequests.Secret(id, secret, Permissions.ObjectionsRead)));

    private async Task<string> RegisterAsync()
    {
        var reference = $"GUESS-{Guid.NewGuid():N}";
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(reference))).Is(HttpStatusCode.Created);
        return $"decisions/lookup?reference={reference}&dateOfNotice=2026-03-10";
    }
}
