using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Mediators;

/// <summary>The register of mediators of one municipality.</summary>
public sealed class MediatorRegisterTests(TestMunicipality municipality, MediatorRegisterTests.Elsewhere elsewhere)
    : IClassFixture<TestMunicipality>, IClassFixture<MediatorRegisterTests.Elsewhere>
{
    /// <summary>Another municipality.</summary>
    public sealed class Elsewhere(BezwaarHost host) : IAsyncLifetime
    {
        public TestMunicipality Municipality { get; } = new(host);

        public ValueTask InitializeAsync() => Municipality.InitializeAsync();

        public ValueTask DisposeAsync() => Municipality.DisposeAsync();
    }

    [Fact]
    public async Task A_coordinator_registers_a_mediator_and_a_handler_finds_the_one_that_fits()
    {
        using var coordinator = await municipality.StaffAsync(Role.Coordinator);
        using var handler = await municipality.StaffAsync(Role.Handler);
        var body = Mediation.Mediator("m.fits").With("name", "B. Passend").With("fields", new[] { "jeugdhulp", "wmo" }).With("languages", new[] { "nl", "tr" });

        var registered = (await coordinator.CreateAsync("mediators", body)).Is(HttpStatusCode.Created);

        Assert.Equal("\"1\"", registered.ETag);
        var path = registered.Response.Headers.Location!.ToString();
        Assert.Equal($"/{municipality.Slug}/api/v1/mediators/{registered.Get("id")}", path);
        Assert.Equal(registered.Text, (await handler.ReadAsync(path)).Is(HttpStatusCode.OK).Text);
        foreach (var (query, finds) in new[] { ("field=wmo", true), ("field=wm", false), ("language=tr", true), ("language=de", false), ("field=jeugdhulp&language=nl&available=true", true), ("available=false", false) })
            Assert.Equal(finds, (await handler.ReadAsync($"mediators?limit=100&{query}")).Rows("id").Contains(registered.Get("id")));
        (await handler.CreateAsync("mediators", Mediation.Mediator())).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await handler.ReadAsync("mediators?language=turks")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
    }

    [Fact]
    public async Task Every_wrong_value_is_named()
    {
        var empty = await municipality.CaseSystem.CreateAsync("mediators", new { });
        Assert.Equal(
            ["#/name", "#/mfnNumber", "#/fields", "#/languages", "#/region", "#/ratePerHourInCents", "#/email", "#/phone"],
            empty.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

        var wrong = Mediation.Mediator().With("mfnNumber", "12A").With("fields", new[] { "Omgevingsrecht" }).With("languages", new[] { "nl", "dutch" })
            .With("ratePerHourInCents", -1).With("email", "bakker").With("phone", "bel mij");
        Assert.Equal(
            ["#/mfnNumber", "#/fields/0", "#/languages/1", "#/ratePerHourInCents", "#/email", "#/phone"],
            (await municipality.CaseSystem.CreateAsync("mediators", wrong)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task A_number_and_a_sign_in_belong_to_one_mediator()
    {
        var staffId = $"m.{Guid.NewGuid():N}";
        var first = Mediation.Mediator(staffId);
        (await municipality.CaseSystem.CreateAsync("mediators", first)).Is(HttpStatusCode.Created);
        var second = (await municipality.CaseSystem.CreateAsync("mediators", Mediation.Mediator())).Is(HttpStatusCode.Created);

        (await municipality.CaseSystem.CreateAsync("mediators", Mediation.Mediator().With("mfnNumber", first["mfnNumber"]))).IsProblem(HttpStatusCode.Conflict, "mfn-number-taken");
        (await municipality.CaseSystem.CreateAsync("mediators", Mediation.Mediator(staffId))).IsProblem(HttpStatusCode.Conflict, "staff-id-taken");
        (await municipality.CaseSystem.ChangeAsync($"mediators/{second.Get("id")}", new { mediator = first, isActive = true }, second.ETag)).IsProblem(HttpStatusCode.Conflict, "mfn-number-taken");
        (await elsewhere.Municipality.CaseSystem.CreateAsync("mediators", first)).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Of_two_changes_on_one_version_one_is_saved_and_a_retry_registers_once()
    {
        var (body, key) = (Mediation.Mediator(), $"{Guid.NewGuid()}");
        var registered = (await municipality.CaseSystem.CreateAsync("mediators", body, key)).Is(HttpStatusCode.Created);
        Assert.Equal(registered.Text, (await municipality.CaseSystem.CreateAsync("mediators", body, key)).Is(HttpStatusCode.Created).Text);
        var path = $"mediators/{registered.Get("id")}";

        var answers = await Task.WhenAll(new[] { "Noord", "Zuid" }.Select(region => Task.Run(
            () => municipality.CaseSystem.ChangeAsync(path, new { mediator = Mediation.Mediator().With("region", region), isActive = true }, registered.ETag), TestContext.Current.CancellationToken)));

        var saved = Assert.Single(answers, answer => answer.Status is HttpStatusCode.OK);
        Assert.Single(answers, answer => answer.Status is HttpStatusCode.PreconditionFailed);
        Assert.Equal(saved.Text, (await municipality.CaseSystem.ReadAsync(path)).Text);
        (await municipality.CaseSystem.SendAsync(HttpMethod.Put, path, new { mediator = body, isActive = true })).IsProblem((HttpStatusCode)428, "if-match-missing");
        Assert.Equal(["#/mediator", "#/isActive"], (await municipality.CaseSystem.ChangeAsync(path, new { }, saved.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task Who_was_appointed_stays_and_can_be_made_inactive_and_who_was_not_can_be_removed()
    {
        var staffId = $"m.{Guid.NewGuid():N}";
        var body = Mediation.Mediator(staffId);
        var registered = (await municipality.CaseSystem.CreateAsync("mediators", body)).Is(HttpStatusCode.Created);
        var path = $"mediators/{registered.Get("id")}";
        var mediation = await ReadyAsync();
        (await mediation.ChangeAsync("start", new { startedOn = "2026-05-12", mediatorId = registered.Get("id") })).Is(HttpStatusCode.OK);

        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, path, ifMatch: registered.ETag)).IsProblem(HttpStatusCode.Conflict, "mediator-in-use");
        Assert.Equal("2026-05-12", (await municipality.CaseSystem.ReadAsync(path)).Get("lastAppointedFor"));
        var inactive = (await municipality.CaseSystem.ChangeAsync(path, new { mediator = body, isActive = false }, registered.ETag)).Is(HttpStatusCode.OK);
        Assert.Equal("false", inactive.Get("isActive"));
        Assert.DoesNotContain(registered.Get("id"), (await municipality.CaseSystem.ReadAsync("mediators?available=true&limit=100")).Rows("id"));

        var unused = (await municipality.CaseSystem.CreateAsync("mediators", Mediation.Mediator())).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, $"mediators/{unused.Get("id")}", ifMatch: "\"7\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, $"mediators/{unused.Get("id")}", ifMatch: unused.ETag)).Is(HttpStatusCode.NoContent);
        (await municipality.CaseSystem.ReadAsync($"mediators/{unused.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "2026-05-12")]
    public async Task Who_is_not_available_on_the_first_day_is_not_appointed(bool isActive, string? unavailableUntil)
    {
        var body = Mediation.Mediator().With("unavailableUntil", unavailableUntil);
        var registered = (await municipality.CaseSystem.CreateAsync("mediators", body)).Is(HttpStatusCode.Created);
        var changed = (await municipality.CaseSystem.ChangeAsync($"mediators/{registered.Get("id")}", new { mediator = body, isActive }, registered.ETag)).Is(HttpStatusCode.OK);
        var mediation = await ReadyAsync();

        (await mediation.ChangeAsync("start", new { startedOn = "2026-05-12", mediatorId = changed.Get("id") })).IsProblem(HttpStatusCode.Conflict, "mediator-not-available");

        Assert.Equal("proposed", (await mediation.ReadAsync()).Get("status"));
        if (isActive)
            (await mediation.ChangeAsync("start", new { startedOn = "2026-05-13", mediatorId = changed.Get("id") })).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_register_of_another_municipality_does_not_exist_here()
    {
        var theirs = (await elsewhere.Municipality.CaseSystem.CreateAsync("mediators", Mediation.Mediator())).Is(HttpStatusCode.Created);
        var mediation = await ReadyAsync();

        (await municipality.CaseSystem.ReadAsync($"mediators/{theirs.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.ChangeAsync($"mediators/{theirs.Get("id")}", new { mediator = Mediation.Mediator(), isActive = true }, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, $"mediators/{theirs.Get("id")}", ifMatch: "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain(theirs.Get("id"), (await municipality.CaseSystem.ReadAsync("mediators?limit=100")).Rows("id"));
        var refused = await mediation.ChangeAsync("start", new { startedOn = "2026-05-12", mediatorId = theirs.Get("id") });
        Assert.Equal(["#/mediatorId"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task The_list_comes_in_pages_by_name()
    {
        using var coordinator = await elsewhere.Municipality.StaffAsync(Role.Coordinator);
        foreach (var name in new[] { "C. Derde", "A. Eerste", "B. Tweede", "B. Tweede", "D. Vierde" })
            (await coordinator.CreateAsync("mediators", Mediation.Mediator().With("name", name).With("fields", new[] { "paging" }))).Is(HttpStatusCode.Created);

        var pages = await coordinator.AllPagesAsync("mediators?field=paging&limit=2");

        Assert.Equal(3, pages.Count);
        Assert.Equal(["A. Eerste", "B. Tweede", "B. Tweede", "C. Derde", "D. Vierde"], pages.SelectMany(page => page.Rows("name")));
        Assert.Equal(5, pages.SelectMany(page => page.Rows("id")).Distinct().Count());
        (await coordinator.ReadAsync("mediators?cursor=abc")).Is(HttpStatusCode.BadRequest);
        (await coordinator.ReadAsync("mediators?limit=0")).Is(HttpStatusCode.BadRequest);
    }

    private async Task<Mediation> ReadyAsync()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        (await mediation.ConsentAsync("objector")).Is(HttpStatusCode.OK);
        (await mediation.ConsentAsync("authority")).Is(HttpStatusCode.OK);
        return mediation;
    }
}
