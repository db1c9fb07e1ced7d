using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.AccessLogs;

/// <summary>Whoever of the municipality looks into a case is written down before anything is shown.</summary>
public sealed class AccessLogTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task A_look_tells_who_in_which_role_and_what_for()
    {
        var objection = await municipality.Citizen.FileAsync();
        using var handler = await municipality.StaffAsync(Role.Handler);
        using var coordinator = await municipality.StaffAsync(Role.Coordinator);
        using var both = await municipality.StaffAsync(Role.Handler, Role.Coordinator);

        foreach (var reader in new[] { handler, coordinator, both, municipality.CaseSystem })
            (await reader.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);

        var log = await LogAsync(objection);
        Assert.Equal(["data-exchange", "treatment", "supervision", "treatment"], log.Rows("purpose").Skip(OwnLook));
        Assert.Equal(["system", "staff", "staff", "staff"], log.Rows("readerKind").Skip(OwnLook));
        Assert.Equal(["m.handler-coordinator", "m.coordinator", "m.handler"], log.Rows("readerId").Skip(OwnLook + 1));
        Assert.Equal("""["handler","coordinator"]""", log.Rows("roles")[OwnLook + 1]);
        Assert.Equal("Behandeling van bezwaren", log.Rows("purposeText")[OwnLook]);
        Assert.Null(log.Rows("purposeText")[OwnLook + 1]);
    }

    [Fact]
    public async Task Everything_below_a_case_is_a_look_and_one_look_is_one_entry()
    {
        var objection = await municipality.Citizen.FileAsync();
        using var handler = await municipality.StaffAsync(Role.Handler);

        foreach (var path in new[] { "/timeline", "", "/deadlines", "/contact-attempts", "/mediation-referrals", "/objector", "/timeline" })
            (await handler.ReadAsync($"objections/{objection}{path}")).Is(HttpStatusCode.OK);

        Assert.Equal(["m.handler"], (await LogAsync(objection)).Rows("readerId").Skip(OwnLook));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/timeline")]
    [InlineData("/deadlines")]
    [InlineData("/contact-attempts")]
    [InlineData("/mediation-referrals")]
    [InlineData("/objector")]
    public async Task Each_way_into_a_case_is_logged_by_itself(string path)
    {
        var objection = await municipality.Citizen.FileAsync();
        using var handler = await municipality.StaffAsync(Role.Handler);

        (await handler.ReadAsync($"objections/{objection}{path}")).Is(HttpStatusCode.OK);

        Assert.Equal(["m.handler"], (await LogAsync(objection)).Rows("readerId").Skip(OwnLook));
    }

    [Fact]
    public async Task Reads_at_the_same_time_are_one_look()
    {
        var objection = await municipality.Citizen.FileAsync();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ => (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK)));

        Assert.Single((await LogAsync(objection)).Rows("readerId").Skip(OwnLook));
    }

    [Fact]
    public async Task Many_readers_of_many_cases_at_the_same_time_are_all_logged()
    {
        var objections = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => municipality.Citizen.FileAsync()));
        using var handler = await municipality.StaffAsync(Role.Handler);
        HttpClient[] readers = [municipality.CaseSystem, municipality.Coordinator, handler];

        await Task.WhenAll(objections.SelectMany(objection => readers.Select(async reader => (await reader.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK))));

        foreach (var objection in objections)
            Assert.Equal(3, (await LogAsync(objection)).Rows("readerId").Skip(OwnLook).Distinct().Count());
    }

    [Fact]
    public async Task What_a_command_shows_is_a_look_too_and_a_refused_one_is_none()
    {
        var objection = await municipality.Citizen.FileAsync();
        using var handler = await municipality.StaffAsync(Role.Handler);

        (await handler.ChangeAsync($"objections/{objection}/handler", new { handler = "j.jansen" }, "\"7\"")).Is(HttpStatusCode.PreconditionFailed);
        Assert.Empty((await LogAsync(objection)).Rows("readerId").Skip(OwnLook));

        (await handler.ChangeAsync($"objections/{objection}/handler", new { handler = "j.jansen" }, "\"1\"")).Is(HttpStatusCode.OK);
        (await handler.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);
        Assert.Single((await LogAsync(objection)).Rows("readerId"), "m.handler");
    }

    [Fact]
    public async Task Whoever_saw_nothing_is_not_logged()
    {
        var objection = await municipality.Citizen.FileAsync();
        using var evaluator = await municipality.StaffAsync(Role.Evaluator);

        (await evaluator.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.Forbidden);
        (await municipality.CaseSystem.ReadAsync($"objections/{objection}/contact-attempts/{Guid.NewGuid()}")).Is(HttpStatusCode.NotFound);
        (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?limit=0")).Is(HttpStatusCode.BadRequest);
        (await municipality.CaseSystem.ReadAsync("objections")).Is(HttpStatusCode.OK);

        Assert.Empty((await LogAsync(objection)).Rows("readerId").Skip(OwnLook));
    }

    [Fact]
    public async Task The_log_is_paged_newest_first()
    {
        var objection = await municipality.Citizen.FileAsync();
        for (var reader = 0; reader < 5; reader++)
        {
            using var client = await municipality.ClientAsync(Permissions.ObjectionsRead);
            (await client.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);
        }

        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var whole = await LogAsync(objection);
        var pages = await administrator.AllPagesAsync($"objections/{objection}/access-log?limit=2");

        Assert.Equal(3, pages.Count);
        Assert.Equal(whole.Rows("readerId"), pages.SelectMany(page => page.Rows("readerId")));
        Assert.Equal(whole.Rows("at").OrderByDescending(at => DateTimeOffset.Parse(at!, null)), whole.Rows("at"));
        Assert.Equal(["cursor"], (await administrator.ReadAsync($"objections/{objection}/access-log?cursor=x")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["limit"], (await administrator.ReadAsync($"objections/{objection}/access-log?limit=101")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task The_log_is_for_who_guards_privacy_in_this_municipality()
    {
        var objection = await municipality.Citizen.FileAsync();
        using var handler = await municipality.StaffAsync(Role.Handler);
        using var elsewhere = await neighbour.Municipality.StaffAsync(Role.Administrator);
        using var administrator = await municipality.StaffAsync(Role.Administrator);

        (await handler.ReadAsync($"objections/{objection}/access-log")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await municipality.Coordinator.ReadAsync($"objections/{objection}/access-log")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await elsewhere.ReadAsync($"objections/{objection}/access-log")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await administrator.ReadAsync($"objections/{Guid.NewGuid()}/access-log")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    /// <summary>The first answer shows the log as it was before: the administrator's own look comes with the second.</summary>
    private const int OwnLook = 1;

    private async Task<Answer> LogAsync(Guid objection)
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        (await administrator.ReadAsync($"objections/{objection}/access-log")).Is(HttpStatusCode.OK);
        var log = (await administrator.ReadAsync($"objections/{objection}/access-log")).Is(HttpStatusCode.OK);
        Assert.Contains("m.administrator", log.Rows("readerId"));
        return log;
    }
}
