using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform.Access;

/// <summary>Who may call what: every operation of the running host with every kind of caller, against <see cref="AccessTable"/>.</summary>
public sealed class AccessMatrixTests(TestMunicipality municipality, Neighbour neighbour)
    : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private static readonly Who[] WithoutProof =
    [
        Who.Anonymous, Who.ExpiredSession, Who.TamperedSession, Who.ExpiredToken, Who.TamperedToken, Who.RevokedLink, Who.TamperedLink,
        Who.CitizenElsewhere, Who.StaffElsewhere, Who.LinkHolderElsewhere,
    ];

    private IReadOnlyList<Route> Routes { get; } = Route.AllOf(municipality.Host);

    public static TheoryData<Who> Everybody => [.. Enum.GetValues<Who>()];

    [Fact]
    public void The_table_holds_every_operation_and_no_other()
    {
        Assert.True(Routes.Count > 50, $"Only {Routes.Count} operations were found.");
        Assert.Equal(
            AccessTable.ByOperation.Keys.Order(StringComparer.Ordinal),
            Routes.Select(route => route.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_says_where_it_is_mapped_that_it_is_public_or_which_permission_it_needs() =>
        Assert.All(Routes, route => Assert.True(route.IsPublic || Permissions.All.Contains(route.Permission!), $"{route} needs {route.Permission ?? "nothing"}."));

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task A_caller_gets_through_where_the_table_says_so_and_nowhere_else(Who who)
    {
        var callers = new CallersOf(municipality, neighbour.Municipality);
        var wrong = new List<string>();
        var (client, objection) = await callers.MakeAsync(who is Who.PartnerWithoutScope ? Who.Partner : who);

        // Signing out comes last: it ends the session that the others need.
        foreach (var route in Routes.OrderBy(route => route.Pattern == "/auth/logout"))
        {
            using var without = who is Who.PartnerWithoutScope ? await callers.WithoutAsync(route.Permission) : null;
            var answer = await SendAsync(without ?? client, route, objection);
            var mayPass = AccessTable.ByOperation.GetValueOrDefault(route.ToString(), []).Contains(who);
            if (!IsRight(answer, route, who, mayPass))
                wrong.Add($"{route}: {(int)answer.Status} {answer.Text[..Math.Min(answer.Text.Length, 150)]}");
        }

        client.Dispose();
        Assert.True(wrong.Count == 0, $"{who}, {wrong.Count} of {Routes.Count}:\n{string.Join('\n', wrong)}");
    }

    private static bool IsRight(Answer answer, Route route, Who who, bool mayPass)
    {
        if (mayPass && who is Who.OtherCitizen && route.Pattern.Contains("/my/objections/{objectionId}", StringComparison.Ordinal))
            return answer.Status is HttpStatusCode.NotFound && answer.Code == "not-found";
        if (mayPass)
            return answer.Status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && (int)answer.Status < 500;
        if (who is Who.PartnerElsewhere)
            return answer.Status is HttpStatusCode.Forbidden && answer.Code == "other-municipality";
        return WithoutProof.Contains(who) ? answer.Status is HttpStatusCode.Unauthorized : answer.Status is HttpStatusCode.Forbidden && answer.Code == "forbidden";
    }

    private Task<Answer> SendAsync(HttpClient client, Route route, Guid objection)
    {
        var path = route.IsOfPlatform ? route.Path(objection) : $"/{municipality.Slug}{route.Path(objection)}";
        return route.Method is "PATCH" ? client.ChunkAsync(path, 0, Uploads.Pdf) : client.SendAsync(
            new HttpMethod(route.Method is "*" ? "GET" : route.Method), path,
            route.Method is "POST" or "PUT" ? (object?)route.Example ?? new { } : null, Guid.NewGuid().ToString(), "\"1\"");
    }
}
