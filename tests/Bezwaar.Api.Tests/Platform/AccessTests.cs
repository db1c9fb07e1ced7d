using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Who may call what, for every operation that the host has.</summary>
public sealed class AccessTests(TestMunicipality municipality, Neighbour neighbour)
    : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    /// <summary>A new public operation must be added here: nothing becomes public by accident.</summary>
    private static readonly string[] Public =
    [
        "GET /",
        "* /health/ready",
        "POST /oauth2/token",
        "GET /front-door.css",
        "GET /api/{documentName}/openapi.json",
        "GET /auth/login",
        "GET /auth/session",
        "POST /auth/logout",
        "HEAD /api/{documentName}/openapi.json",
        "GET /api/v1/decisions/lookup",
        "GET /api/v1/municipality",
        "POST /api/v1/deadline-calculations",
        "POST /api/v1/email-confirmations",
        "POST /api/v1/objections",
    ];

    [Fact]
    public void Nothing_is_public_but_what_is_meant_to_be()
    {
        var routes = Route.AllOf(municipality.Host);

        Assert.True(routes.Count > 20, $"Only {routes.Count} routes were found.");
        Assert.Equal(Public.Order(StringComparer.Ordinal), routes.Where(route => route.IsPublic).Select(route => route.ToString()).Order(StringComparer.Ordinal));
        Assert.All(routes.Where(route => !route.IsPublic), route => Assert.Contains(route.Permission!, Permissions.All.AsEnumerable()));
    }

    [Fact]
    public async Task Whoever_has_no_token_is_asked_for_one()
    {
        foreach (var route in Protected())
        {
            var refused = await SendAsync(municipality.Citizen, route);

            refused.IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
            Headers.AreThereOn(refused);
            Assert.Contains(refused.Response.Headers.WwwAuthenticate, challenge => challenge.Scheme == "Bearer");
        }
    }

    [Fact]
    public async Task A_token_without_the_permission_of_the_operation_is_refused()
    {
        var clients = new Dictionary<string, HttpClient>();
        foreach (var route in Protected())
        {
            // Every permission but the one that the operation needs.
            if (!clients.TryGetValue(route.Permission!, out var client))
                clients[route.Permission!] = client = await municipality.ClientAsync([.. Permissions.Scopes.Keys.Except([route.Permission!])]);

            (await SendAsync(client, route)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    [Fact]
    public async Task A_token_of_another_municipality_is_refused_everywhere_on_public_operations_too()
    {
        foreach (var route in Route.AllOf(municipality.Host).Where(route => route.IsApi))
        {
            var refused = await SendAsync(neighbour.Municipality.Coordinator, route);

            refused.IsProblem(HttpStatusCode.Forbidden, "other-municipality");
        }
    }

    [Fact]
    public async Task With_every_permission_no_operation_is_refused_for_want_of_one()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        foreach (var route in Protected())
        {
            var client = Permissions.OfCitizen.Contains(route.Permission!) ? citizen : municipality.Coordinator;
            Assert.NotInRange((int)(await SendAsync(client, route)).Status, 401, 403);
        }
    }

    [Fact]
    public async Task What_is_a_citizens_own_is_for_no_system_and_no_member_of_staff()
    {
        using var staff = await municipality.StaffAsync(Enum.GetValues<Role>());
        var own = Protected().Where(route => Permissions.OfCitizen.Contains(route.Permission!)).ToList();

        Assert.NotEmpty(own);
        foreach (var route in own)
        {
            (await SendAsync(municipality.Coordinator, route)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
            (await SendAsync(staff, route)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private List<Route> Protected()
    {
        var routes = Route.AllOf(municipality.Host).Where(route => !route.IsPublic).ToList();
        Assert.True(routes.Count >= 15, $"Only {routes.Count} protected routes were found.");
        return routes;
    }

    private Task<Answer> SendAsync(HttpClient client, Route route) =>
        client.SendAsync(new HttpMethod(route.Method), route.PathBelow(municipality.Slug), route.Method is "POST" or "PUT" ? new { } : null, Guid.NewGuid().ToString(), "\"1\"");
}
