using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Features.ApiClients;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>To know that a client was not revoked, no request asks the catalogue.</summary>
public sealed class PartnerStatementTests
{
    [Fact]
    public async Task A_partners_requests_ask_the_catalogue_once_in_five_seconds()
    {
        using var statements = new Statements();
        await using var data = new BezwaarHost();
        await data.InitializeAsync();
        await using var municipality = new TestMunicipality(data);
        await municipality.InitializeAsync();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = data.WithClock(clock);
        var (id, secret) = await municipality.RegisterAsync(Permissions.ObjectionsRead);
        var token = (await municipality.AskAsync(TokenRequests.Secret(id, secret, Permissions.ObjectionsRead))).Is(HttpStatusCode.OK).Get("access_token");
        using var partner = host.ApiOf(municipality.Slug, token);
        (await partner.ReadAsync("objections")).Is(HttpStatusCode.OK);

        Assert.Empty(await CatalogueDuringTwentyAsync());
        clock.Advance(TimeSpan.FromSeconds(6));

        // The municipalities, and the clients of this one.
        Assert.Equal(2, (await CatalogueDuringTwentyAsync()).Count);

        Task<List<string>> CatalogueDuringTwentyAsync() => statements.InCatalogDuringAsync(data, async () =>
        {
            for (var read = 0; read < 20; read++)
                (await partner.ReadAsync("objections")).Is(HttpStatusCode.OK);
        });
    }
}
