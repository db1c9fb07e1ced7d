using System.Net;
using System.Net.Http.Headers;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>An access link is a credential for one objection, in a header and nowhere else.</summary>
public sealed class AccessLinkTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private static readonly string[] Below = ["", "/receipt", "/timeline"];

    [Fact]
    public async Task The_holder_follows_the_objection_and_sees_no_personal_data()
    {
        var (id, token) = await FileAsync();
        using var holder = municipality.WithLink(token);

        var seen = (await holder.ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.OK);
        Assert.Equal([id], (await holder.ReadAsync("my/objections")).Rows("id"));
        Assert.Null(seen.Get("filed"));
        Assert.Null(seen.Get("takesPartAs"));
        Assert.Equal("We received the objection.", seen.Get("standing.en"));
        foreach (var path in Below)
        {
            var answer = (await holder.ReadAsync($"my/objections/{id}{path}")).Is(HttpStatusCode.OK);
            Assert.DoesNotContain("Boer", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("past in de straat", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Dorpsstraat", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_objection_does_not_exist_for_the_holder()
    {
        var (_, token) = await FileAsync();
        var (other, _) = await FileAsync();
        using var holder = municipality.WithLink(token);

        foreach (var path in Below)
            (await holder.ReadAsync($"my/objections/{other}{path}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await holder.CreateAsync($"my/objections/{other}/email-confirmation", new { })).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Following_is_all_that_the_holder_may()
    {
        var (id, token) = await FileAsync();
        using var holder = municipality.WithLink(token);

        (await holder.SendAsync(HttpMethod.Delete, $"my/objections/{id}/access-links")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await holder.CreateAsync("my/objections/claims", new { accessToken = token })).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await holder.ReadAsync($"objections/{id}")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await holder.ReadAsync("objections")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task A_wrong_an_expired_a_revoked_and_a_neighbours_link_are_one_and_the_same()
    {
        var (id, token) = await FileAsync();
        var (expired, expiredToken) = await FileAsync();
        var (revoked, revokedToken) = await FileAsync();
        await ExpireAsync(expired);
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, $"objections/{revoked}/access-links", ifMatch: "\"1\"")).Is(HttpStatusCode.NoContent);
        var there = (await neighbour.Municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);

        var answers = new List<string>();
        foreach (var (path, wrong) in new[] { (id, token[..^1]), (id, "x"), (expired, expiredToken), (revoked, revokedToken), (there.Get("objectionId")!, there.Get("accessToken")!) })
        {
            using var holder = municipality.WithLink(wrong);
            var refused = (await holder.ReadAsync("my/objections")).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
            Assert.Equal("AccessLink", Assert.Single(refused.Response.Headers.WwwAuthenticate).Scheme);
            answers.Add(refused.Text);
            (await holder.ReadAsync($"my/objections/{path}")).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task Revoking_needs_the_version_that_was_read_and_leaves_other_objections_alone()
    {
        var (id, token) = await FileAsync();
        var (other, otherToken) = await FileAsync();
        var links = $"objections/{id}/access-links";
        using var holder = municipality.WithLink(token);

        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, links)).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, links, ifMatch: "\"2\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await holder.ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, links, ifMatch: "\"1\"")).Is(HttpStatusCode.NoContent);

        (await holder.ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.Unauthorized);
        (await municipality.WithLink(otherToken).ReadAsync($"my/objections/{other}")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_name_of_the_scheme_is_taken_in_any_case_and_a_bad_link_does_not_close_what_is_public()
    {
        var (id, token) = await FileAsync();
        using var client = municipality.WithToken(null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("accesslink", token);
        (await client.ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.OK);

        (await municipality.WithLink("x").ReadAsync("municipality")).Is(HttpStatusCode.OK);
        (await municipality.Citizen.ReadAsync($"receipts/{token}")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_database_holds_no_token()
    {
        var (id, token) = await FileAsync();
        var objection = Guid.Parse(id);
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        var link = await db.Set<AccessLink>().SingleAsync(link => link.ObjectionId == objection, TestContext.Current.CancellationToken);

        Assert.Equal(32, link.TokenHash.Length);
        Assert.Empty(DatabaseFiles.Find(municipality, token));
        Assert.Equal(43, token.Length);
    }

    private async Task<(string Id, string Token)> FileAsync()
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        return (filed.Get("objectionId")!, filed.Get("accessToken")!);
    }

    private async Task ExpireAsync(string objection)
    {
        var id = Guid.Parse(objection);
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        Assert.Equal(1, await db.Set<AccessLink>().Where(link => link.ObjectionId == id).ExecuteUpdateAsync(
            set => set.SetProperty(link => link.ExpiresAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));
    }
}
