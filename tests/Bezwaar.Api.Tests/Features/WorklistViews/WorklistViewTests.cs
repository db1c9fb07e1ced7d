using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.WorklistViews;

/// <summary>A view is its owner's, who changes it with the version that was read; a coordinator may share one with everybody.</summary>
public sealed class WorklistViewTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const string Path = "worklist-views";

    [Fact]
    public async Task It_is_kept_as_it_was_saved_without_what_narrows_nothing()
    {
        using var owner = await municipality.StaffAsync(Role.Handler);

        var saved = (await owner.CreateAsync(Path, new
        {
            name = " Vandaag bellen ",
            filter = new { handler = "me", contactDue = true, open = false, due = "later-this-week", badge = "contact-overdue", deadlineBefore = "2027-01-01", text = "  " },
            sort = "nextAction",
        })).Is(HttpStatusCode.Created);

        Assert.Equal("Vandaag bellen", saved.Get("name"));
        Assert.Equal("me true later-this-week contact-overdue 2027-01-01", string.Join(' ', new[] { "handler", "contactDue", "due", "badge", "deadlineBefore" }.Select(member => saved.Get($"filter.{member}"))));
        Assert.Null(saved.Get("filter.open"));
        Assert.Null(saved.Get("filter.text"));
        Assert.Equal(saved.Json.GetRawText(), (await owner.ReadAsync(Path)).Json.GetProperty("items").EnumerateArray().Single(item => item.Get("id") == saved.Get("id")).GetRawText());
        await RemoveAsync(owner, saved);
    }

    [Fact]
    public async Task Its_owner_changes_and_removes_it_with_the_version_that_was_read()
    {
        using var owner = await municipality.StaffAsync(Role.Handler);
        var saved = (await owner.CreateAsync(Path, new { name = "Mijn zaken" })).Is(HttpStatusCode.Created);
        var other = (await owner.CreateAsync(Path, new { name = "Andere" })).Is(HttpStatusCode.Created);
        var path = $"{Path}/{saved.Get("id")}";

        (await owner.CreateAsync(Path, new { name = "Mijn zaken " })).IsProblem(HttpStatusCode.Conflict, "view-name-taken");
        (await owner.ChangeAsync(path, new { name = "Andere" }, "\"1\"")).IsProblem(HttpStatusCode.Conflict, "view-name-taken");
        var changed = (await owner.ChangeAsync(path, new { name = "Mijn zaken", sort = "-receivedAt" }, "\"1\"")).Is(HttpStatusCode.OK);
        Assert.Equal("2 -receivedAt", $"{changed.Get("version")} {changed.Get("sort")}");
        (await owner.ChangeAsync(path, new { name = "Mijn zaken" }, "\"1\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await owner.SendAsync(HttpMethod.Delete, path)).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await owner.SendAsync(HttpMethod.Delete, path, ifMatch: "\"1\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        await RemoveAsync(owner, changed);
        await RemoveAsync(owner, other);
        Assert.DoesNotContain(saved.Get("id"), (await owner.ReadAsync(Path)).Rows("id"));
    }

    [Fact]
    public async Task A_colleague_sees_only_what_a_coordinator_shares_and_changes_nothing_of_it()
    {
        using var coordinator = await municipality.StaffAsync(Role.Coordinator);
        using var colleague = await municipality.StaffAsync(Role.Handler);
        var own = (await coordinator.CreateAsync(Path, new { name = "Alleen van mij" })).Is(HttpStatusCode.Created);
        var shared = (await coordinator.CreateAsync(Path, new { name = "Van ons", isShared = true })).Is(HttpStatusCode.Created);

        var seen = await colleague.ReadAsync(Path);

        Assert.Contains(shared.Get("id"), seen.Rows("id"));
        Assert.DoesNotContain(own.Get("id"), seen.Rows("id"));
        Assert.Equal("false", seen.Json.GetProperty("items").EnumerateArray().Single(item => item.Get("id") == shared.Get("id")).Get("isOwn"));
        foreach (var view in new[] { own, shared })
        {
            (await colleague.ChangeAsync($"{Path}/{view.Get("id")}", new { name = "Gekaapt" }, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await colleague.SendAsync(HttpMethod.Delete, $"{Path}/{view.Get("id")}", ifMatch: "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
            await RemoveAsync(coordinator, view);
        }

        (await colleague.CreateAsync(Path, new { name = "Voor allen", isShared = true })).IsProblem(HttpStatusCode.Forbidden, "sharing-not-allowed");
    }

    [Fact]
    public async Task Nobody_keeps_more_than_thirty()
    {
        using var owner = await municipality.StaffAsync(Role.Handler, Role.Administrator);
        for (var number = 1; number <= 30; number++)
            (await owner.CreateAsync(Path, new { name = $"Weergave {number}" })).Is(HttpStatusCode.Created);

        (await owner.CreateAsync(Path, new { name = "Een te veel" })).IsProblem(HttpStatusCode.UnprocessableEntity, "too-many-views");
    }

    [Fact]
    public async Task A_view_needs_a_name_and_an_order_that_exists()
    {
        using var owner = await municipality.StaffAsync(Role.Handler);

        Assert.Equal(["#/name", "#/sort"], (await owner.CreateAsync(Path, new { name = " ", sort = "number" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers.Order());
    }

    private static async Task RemoveAsync(HttpClient owner, Answer view) =>
        (await owner.SendAsync(HttpMethod.Delete, $"{Path}/{view.Get("id")}", ifMatch: $"\"{view.Get("version")}\"")).Is(HttpStatusCode.NoContent);
}
