using System.Net;
using Bezwaar.Api.Features.FilingDrafts;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.FilingDrafts;

/// <summary>What somebody filled in is there again later, for that person and nobody else, and not for ever.</summary>
public sealed class FilingDraftTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task Somebody_without_sign_in_goes_on_with_the_token()
    {
        var begun = (await municipality.Citizen.CreateAsync("filing-drafts", Uploads.Draft("Eerste versie"))).Is(HttpStatusCode.Created);
        using var holder = municipality.WithLink(begun.Get("token")!);
        var path = $"filing-drafts/{begun.Get("id")}";
        Assert.EndsWith($"/api/v1/{path}", begun.Response.Headers.Location!.OriginalString, StringComparison.Ordinal);

        var saved = (await holder.ChangeAsync(path, Uploads.Draft("Tweede versie", "summary"), begun.ETag)).Is(HttpStatusCode.OK);
        var read = (await holder.ReadAsync(path)).Is(HttpStatusCode.OK);

        Assert.Equal(("Tweede versie", "summary", null), (read.Get("answers.grounds"), read.Get("step"), read.Get("token")));
        Assert.Equal(saved.ETag, read.ETag);
        Assert.Equal(Calls.Today.AddDays(30).Iso(), read.Get("expiresOn"));
        Assert.Equal("[]", read.Get("documents"));
    }

    [Fact]
    public async Task Two_windows_lose_nothing()
    {
        var (path, holder) = await municipality.DraftAsync();
        var first = await holder.ETagAsync(path);
        (await holder.ChangeAsync(path, Uploads.Draft("Venster 1"), first)).Is(HttpStatusCode.OK);

        (await holder.ChangeAsync(path, Uploads.Draft("Venster 2"), first)).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await holder.SendAsync(HttpMethod.Put, path, Uploads.Draft("Venster 2"))).IsProblem(HttpStatusCode.PreconditionRequired, "if-match-missing");

        Assert.Equal("Venster 1", (await holder.ReadAsync(path)).Get("answers.grounds"));
    }

    [Fact]
    public async Task Who_signed_in_needs_no_token_and_finds_the_drafts_back()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var other = await municipality.CitizenAsync(Bsns.Next());
        var first = (await citizen.CreateAsync("filing-drafts", Uploads.Draft("Eerste"))).Is(HttpStatusCode.Created);
        var second = (await citizen.CreateAsync("filing-drafts", Uploads.Draft("Tweede"))).Is(HttpStatusCode.Created);

        Assert.Null(first.Get("token"));
        Assert.Equal("Eerste", (await citizen.ReadAsync($"filing-drafts/{first.Get("id")}")).Get("answers.grounds"));
        Assert.Equal([second.Get("id"), first.Get("id")], (await citizen.AllPagesAsync("my/filing-drafts?limit=1")).SelectMany(page => page.Rows("id")));
        Assert.Empty((await other.ReadAsync("my/filing-drafts")).Rows("id"));
        (await other.ReadAsync($"filing-drafts/{first.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.Citizen.ReadAsync($"filing-drafts/{first.Get("id")}")).IsProblem(HttpStatusCode.Unauthorized, "unauthenticated");
    }

    [Fact]
    public async Task A_draft_is_its_holders_alone()
    {
        var (path, holder) = await municipality.DraftAsync();
        var (other, stranger) = await municipality.DraftAsync();

        (await stranger.ReadAsync(path)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await stranger.ChangeAsync(path, Uploads.Draft("Vreemd"), "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await stranger.SendAsync(HttpMethod.Delete, path)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.ReadAsync(path)).IsProblem(HttpStatusCode.Forbidden, "forbidden");

        using var elsewhere = neighbour.Municipality.WithLink(holder.DefaultRequestHeaders.Authorization!.Parameter!);
        (await elsewhere.ReadAsync(path)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        Assert.Equal("De dakkapel past in de straat.", (await stranger.ReadAsync(other)).Get("answers.grounds"));
    }

    [Fact]
    public async Task A_draft_that_was_thrown_away_is_gone_with_its_link()
    {
        var (path, holder) = await municipality.DraftAsync();

        (await holder.SendAsync(HttpMethod.Delete, path)).Is(HttpStatusCode.NoContent);

        (await holder.ReadAsync(path)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
    }

    [Fact]
    public async Task What_cannot_be_saved_is_refused_in_its_place()
    {
        async Task<Answer> Begin(object body) => await municipality.Citizen.CreateAsync("filing-drafts", body);

        Assert.Equal(["#/answers"], (await Begin(new { step = "start" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/answers"], (await Begin(new { answers = new { text = new string('x', 70_000) } })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/step"], (await Begin(new { step = new string('x', 41), answers = new { } })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/answers"], (await Begin(new { answers = new[] { 1 } })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await Begin(new { step = (string?)null, answers = new { } })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_retry_begins_one_draft_and_gives_the_same_token()
    {
        var key = $"{Guid.NewGuid()}";
        var first = (await municipality.Citizen.CreateAsync("filing-drafts", Uploads.Draft(), key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, (await municipality.Citizen.CreateAsync("filing-drafts", Uploads.Draft(), key)).Is(HttpStatusCode.Created).Text);
        (await municipality.Citizen.CreateAsync("filing-drafts", Uploads.Draft("Iets anders"), key)).IsProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task Who_signs_in_halfway_takes_the_draft_along()
    {
        var (path, holder) = await municipality.DraftAsync();
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var token = holder.DefaultRequestHeaders.Authorization!.Parameter;

        (await citizen.CreateAsync("my/filing-drafts/claims", new { token = "x" })).IsProblem(HttpStatusCode.NotFound, "access-link-invalid");
        (await citizen.CreateAsync("my/filing-drafts/claims", new { token })).Is(HttpStatusCode.Created);

        Assert.Equal("De dakkapel past in de straat.", (await citizen.ReadAsync(path)).Get("answers.grounds"));
        (await holder.ReadAsync(path)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        (await citizen.CreateAsync("my/filing-drafts/claims", new { token })).IsProblem(HttpStatusCode.NotFound, "access-link-invalid");
    }

    [Fact]
    public async Task Nothing_of_it_can_be_read_in_the_database()
    {
        const string secret = "Geheim-in-een-concept";
        var begun = (await municipality.Citizen.CreateAsync("filing-drafts", Uploads.Draft(secret))).Is(HttpStatusCode.Created);
        var id = begun.Json.GetProperty("id").GetGuid();
        using var lease = await municipality.LeaseAsync();

        var stored = await lease.Db.Set<FilingDraft>().AsNoTracking().SingleAsync(draft => draft.Id == id, TestContext.Current.CancellationToken);
        var link = await lease.Db.Set<FilingDraftLink>().AsNoTracking().SingleAsync(known => known.FilingDraftId == id, TestContext.Current.CancellationToken);

        Assert.NotEmpty(stored.ProtectedAnswers);
        Assert.DoesNotContain(secret, System.Text.Encoding.UTF8.GetString(stored.ProtectedAnswers), StringComparison.Ordinal);
        Assert.NotEqual(System.Text.Encoding.UTF8.GetBytes(begun.Get("token")!), link.TokenHash);
    }

    [Fact]
    public async Task It_expires_and_is_swept_with_its_link()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var later = municipality.Host.WithClock(clock, services => services.AddSingleton<FilingDraftSweep>());
        var (path, holder) = await municipality.DraftAsync();
        var id = Guid.Parse(path.Split('/')[1]);
        using var client = later.ClientOf(municipality.Slug);
        client.DefaultRequestHeaders.Authorization = holder.DefaultRequestHeaders.Authorization;

        clock.Advance(TimeSpan.FromDays(30));
        (await client.ReadAsync(path)).Is(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromDays(1));
        (await client.ReadAsync(path)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        await later.Services.GetRequiredService<FilingDraftSweep>().WorkAsync(municipality.Tenant, TestContext.Current.CancellationToken);

        using var lease = await municipality.LeaseAsync();
        Assert.False(await lease.Db.Set<FilingDraft>().AnyAsync(draft => draft.Id == id, TestContext.Current.CancellationToken));
        Assert.False(await lease.Db.Set<FilingDraftLink>().AnyAsync(link => link.FilingDraftId == id, TestContext.Current.CancellationToken));
    }
}
