using System.Net;
using System.Text;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>A retry with the same key is the same action.</summary>
public sealed class IdempotencyTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("with a space in it")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_creating_request_needs_a_good_key(string? key)
    {
        var refused = await municipality.Citizen.SendAsync(HttpMethod.Post, "objections", Calls.Filing(), key);

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["Idempotency-Key"], refused.Pointers);
        Assert.Equal("header", refused.Json.GetProperty("errors")[0].GetProperty("in").GetString());
    }

    [Fact]
    public async Task The_same_request_again_gets_the_same_answer_and_acts_once()
    {
        var (key, filing) = (NewKey(), Filing());

        var first = await municipality.Citizen.CreateAsync("objections", filing, key);
        var second = await municipality.Citizen.CreateAsync("objections", filing, key);

        first.Is(HttpStatusCode.Created);
        second.Is(HttpStatusCode.Created);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Response.Headers.Location, second.Response.Headers.Location);
        Assert.NotEmpty(second.Json.GetProperty("accessToken").GetString()!);
        Assert.Equal(1, await CountAsync(filing));
    }

    [Fact]
    public async Task The_same_key_with_another_content_is_refused()
    {
        var (key, filing) = (NewKey(), Filing());
        (await municipality.Citizen.CreateAsync("objections", filing, key)).Is(HttpStatusCode.Created);

        var other = Filing();
        var refused = await municipality.Citizen.CreateAsync("objections", other, key);

        refused.IsProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        Assert.Equal(0, await CountAsync(other));
    }

    [Fact]
    public async Task The_same_key_of_another_client_is_another_action()
    {
        using var other = await municipality.ClientAsync(Permissions.ObjectionsWrite, Permissions.ObjectionsRead);
        var (key, filing) = (NewKey(), Filing());

        var mine = await municipality.CaseSystem.CreateAsync("objections", filing, key);
        var theirs = await other.CreateAsync("objections", filing, key);

        mine.Is(HttpStatusCode.Created);
        theirs.Is(HttpStatusCode.Created);
        Assert.NotEqual(mine.Json.GetProperty("number").GetString(), theirs.Json.GetProperty("number").GetString());
        Assert.Equal(2, await CountAsync(filing));
    }

    [Fact]
    public async Task The_same_key_in_another_use_case_is_another_action()
    {
        var (key, filing) = (NewKey(), Filing());
        var id = await municipality.CaseSystem.FileAsync(filing);
        var attempt = new { channel = "phone", result = "reached", attemptedAt = DateTimeOffset.UtcNow, minutesSpent = 5, by = "j.jansen" };

        var filed = await municipality.CaseSystem.CreateAsync("objections", Filing(), key);
        var attempted = await municipality.CaseSystem.CreateAsync($"objections/{id}/contact-attempts", attempt, key);

        filed.Is(HttpStatusCode.Created);
        attempted.Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Many_at_once_with_one_key_act_once()
    {
        for (var round = 0; round < 20; round++)
        {
            var (key, filing) = (NewKey(), Filing());

            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
                () => municipality.Citizen.CreateAsync("objections", filing, key), TestContext.Current.CancellationToken)));

            var created = answers.Where(answer => answer.Status == HttpStatusCode.Created).ToArray();
            Assert.NotEmpty(created);
            Assert.Single(created.Select(answer => answer.Text).Distinct());
            foreach (var refused in answers.Except(created))
                refused.IsProblem(HttpStatusCode.Conflict, "idempotency-key-in-use");
            Assert.Equal(1, await CountAsync(filing));
        }
    }

    [Fact]
    public async Task One_key_at_two_hosts_at_once_acts_once()
    {
        await using var other = municipality.Host.WithWebHostBuilder(_ => { });
        using var citizen = other.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = municipality.Citizen.BaseAddress! });
        for (var round = 0; round < 20; round++)
        {
            var (key, filing) = (NewKey(), Filing());

            var answers = await Task.WhenAll(new[] { municipality.Citizen, citizen }.Select(client => Task.Run(
                () => client.CreateAsync("objections", filing, key), TestContext.Current.CancellationToken)));

            Assert.All(answers, answer => answer.Is(HttpStatusCode.Created));
            Assert.Equal(answers[0].Text, answers[1].Text);
            Assert.Equal(1, await CountAsync(filing));
        }
    }

    [Fact]
    public async Task A_request_that_failed_may_be_sent_again_with_its_key()
    {
        var (key, filing) = (NewKey(), Filing());
        var contested = filing["contestedDecision"];
        filing["contestedDecision"] = new { description = "Iets", decisionType = "bestaat-niet" };
        (await municipality.Citizen.CreateAsync("objections", filing, key)).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        filing["contestedDecision"] = contested;
        var retried = await municipality.Citizen.CreateAsync("objections", filing, key);

        retried.Is(HttpStatusCode.Created);
        Assert.Equal(1, await CountAsync(filing));
    }

    [Fact]
    public async Task A_replay_works_after_the_case_went_on()
    {
        var (key, filing) = (NewKey(), Filing());
        var first = await municipality.Citizen.CreateAsync("objections", filing, key);
        var path = $"objections/{first.Json.GetProperty("objectionId").GetGuid()}";
        (await municipality.CaseSystem.ChangeAsync($"{path}/handler", new { handler = "j.jansen" }, "\"1\"")).Is(HttpStatusCode.OK);

        var replayed = await municipality.Citizen.CreateAsync("objections", filing, key);

        Assert.Equal(first.Text, replayed.Text);
    }

    [Fact]
    public async Task Nobody_can_read_a_stored_answer_in_the_database()
    {
        var key = NewKey();
        var filing = Filing();
        var filed = await municipality.Citizen.CreateAsync("objections", filing, key);
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;

        var stored = Assert.Single(await db.Set<IdempotentAnswer>().Where(answer => answer.Key.Contains(key)).ToListAsync(TestContext.Current.CancellationToken));

        var asText = Encoding.UTF8.GetString(stored.ProtectedAnswer) + stored.Key;
        Assert.DoesNotContain(filed.Json.GetProperty("accessToken").GetString()!, asText, StringComparison.Ordinal);
        Assert.DoesNotContain(filed.Json.GetProperty("number").GetString()!, asText, StringComparison.Ordinal);
        Assert.DoesNotContain("accessToken", asText, StringComparison.Ordinal);
        Assert.DoesNotContain("M. de Boer", asText, StringComparison.Ordinal);
    }

    private static string NewKey() => Guid.NewGuid().ToString();

    /// <summary>A filing that no other test sends: its grounds tell it apart.</summary>
    private static Dictionary<string, object?> Filing()
    {
        var filing = Calls.Filing();
        filing["grounds"] = $"Mijn grond is {Guid.NewGuid()}.";
        return filing;
    }

    private async Task<int> CountAsync(Dictionary<string, object?> filing)
    {
        var grounds = (string)filing["grounds"]!;
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        return await db.Set<Objection>().CountAsync(objection => objection.Grounds == grounds, TestContext.Current.CancellationToken);
    }
}
