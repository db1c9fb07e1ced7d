using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.ApiClients;

/// <summary>An administrator looks at the clients of the municipality, and changes what they may do.</summary>
public sealed class ManageApiClientsTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task The_list_is_paged_and_holds_the_municipalitys_own_clients_alone()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        using var other = await neighbour.Municipality.StaffAsync(Role.Administrator);
        var (mine, theirs) = (new List<string>(), new List<string>());
        for (var made = 0; made < 3; made++)
        {
            mine.Add((await administrator.CreateClientAsync()).ClientId);
            theirs.Add((await other.CreateClientAsync()).ClientId);
        }

        var listed = (await administrator.AllPagesAsync("api-clients?limit=2")).SelectMany(page => page.Rows("clientId")).ToList();

        Assert.Equal(listed.Order(StringComparer.Ordinal), listed);
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Superset(mine.ToHashSet(), listed.ToHashSet()!);
        Assert.Empty(listed.Intersect(theirs));
    }

    [Fact]
    public async Task A_client_of_another_municipality_does_not_exist()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        using var other = await neighbour.Municipality.StaffAsync(Role.Administrator);
        var theirs = await other.CreateClientAsync();
        var before = (await other.ReadAsync(theirs.Path)).Is(HttpStatusCode.OK).Text;
        var (_, jwk) = ApiClientCalls.NewKey("mine");

        (await administrator.ReadAsync(theirs.Path)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await administrator.ChangeAsync(theirs.Path, ApiClientCalls.Wanted().Without("clientId"), "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await administrator.RotateAsync(theirs, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await administrator.ChangeAsync($"{theirs.Path}/public-key", new { publicKey = jwk }, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await administrator.RevokeAsync(theirs)).IsProblem(HttpStatusCode.NotFound, "not-found");

        Assert.Equal(before, (await other.ReadAsync(theirs.Path)).Text);
    }

    [Fact]
    public async Task A_change_needs_the_version_that_was_read()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var client = await administrator.CreateClientAsync();
        var change = ApiClientCalls.Wanted().Without("clientId").With("name", "Archief");

        (await administrator.SendAsync(HttpMethod.Put, client.Path, change)).IsProblem((HttpStatusCode)428, "if-match-missing");
        var changed = (await administrator.ChangeAsync(client.Path, change, "\"1\"")).Is(HttpStatusCode.OK);
        (await administrator.ChangeAsync(client.Path, change.With("name", "Ander"), "\"1\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");

        Assert.Equal("\"2\"", changed.ETag);
        Assert.Equal("Archief", (await administrator.ReadAsync(client.Path)).Get("name"));
    }

    [Fact]
    public async Task A_scope_that_is_taken_away_is_gone_from_tokens_that_were_given_before()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var client = await administrator.CreateClientAsync(ApiClientCalls.Wanted(null, Permissions.ObjectionsRead, Permissions.DecisionsRead));
        var granted = await municipality.Host.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!, Permissions.ObjectionsRead, Permissions.DecisionsRead);
        (await municipality.UseAsync(granted, "decisions")).Is(HttpStatusCode.OK);

        (await administrator.ChangeAsync(client.Path, ApiClientCalls.Wanted().Without("clientId"), "\"1\"")).Is(HttpStatusCode.OK);

        (await municipality.UseAsync(granted, "decisions")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await municipality.UseAsync(granted, "objections")).Is(HttpStatusCode.OK);
        (await municipality.Host.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!, Permissions.DecisionsRead)).IsOAuthError("invalid_request", "invalid_scope");
    }

    [Fact]
    public async Task A_scope_that_is_added_later_is_in_new_tokens_alone()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var client = await administrator.CreateClientAsync();
        var before = await municipality.Host.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!);

        (await administrator.ChangeAsync(client.Path, ApiClientCalls.Wanted(null, Permissions.ObjectionsRead, Permissions.DecisionsRead).Without("clientId"), "\"1\"")).Is(HttpStatusCode.OK);

        (await municipality.UseAsync(before, "decisions")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        var after = await municipality.Host.AskTokenAsync(municipality.Slug, client.ClientId, client.Secret!, Permissions.DecisionsRead);
        (await municipality.UseAsync(after, "decisions")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_client_reads_cases_for_goes_with_every_request_of_it()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var client = await administrator.CreateClientAsync();
        (await administrator.ChangeAsync(client.Path, ApiClientCalls.Wanted().Without("clientId").With("purpose", "Archiveren na afloop"), "\"1\"")).Is(HttpStatusCode.OK);

        var known = await municipality.Host.Services.GetRequiredService<ApiClientDirectory>()
            .FindAsync(municipality.Tenant.Id, client.ClientId, TestContext.Current.CancellationToken);
        var caller = Caller.From(known!.PrincipalFor(municipality.Tenant.Id, [Permissions.ObjectionsRead, Permissions.ObjectionsWrite]));

        Assert.Equal((CallerKind.Partner, client.ClientId, "Archiveren na afloop"), (caller.Kind, caller.Id, caller.Purpose));
        Assert.Equal([Permissions.ObjectionsRead], caller.Permissions);
    }
}
