using System.Net;
using System.Text.Json.Nodes;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.Settings;

/// <summary>What the administrator of a municipality decides for it, one part at a time.</summary>
public sealed class SettingsTests(BezwaarHost host) : IAsyncLifetime
{
    private readonly TestMunicipality municipality = new(host);
    private HttpClient administrator = null!;

    public static TheoryData<string, string, string> Parts => new()
    {
        { "contact-policy", """{"firstAttemptWithinWorkingDays":3,"attemptsBeforeLetter":2,"letterAnswerWithinDays":10,"assignWithinWorkingDays":1,"escalateAfterWorkingDays":4,"officeHours":[{"day":"thursday","from":"08:30:00","until":"20:00:00"}],"closingDays":["2026-12-24"],"byDecisionType":{"woz":{"firstAttemptWithinWorkingDays":10,"attemptsBeforeLetter":null,"letterAnswerWithinDays":null,"assignWithinWorkingDays":null,"escalateAfterWorkingDays":null}}}""", "firstAttemptWithinWorkingDays" },
        { "tariffs", """{"perHour":9000,"byActivity":{"hearing":9500}}""", "perHour" },
        { "contact", """{"phone":"+31199000101","email":"nieuw@voorbeeld.example","address":"Postbus 2, 1234 AA Voorbeeld","openingHours":"op werkdagen van 8.00 tot 12.00 uur"}""", "phone" },
        { "theme", """{"name":"ma-theme","primaryColor":"#00695c","logoUrl":"https://www.voorbeeld.example/logo.svg"}""", "name" },
        { "decision-types", """{"types":[{"code":"ligplaats","name":"Ligplaats","nameEn":"Mooring","regime":"general","department":"Haven"}]}""", "ligplaats" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_part_is_read_changed_and_told_who_changed_it(string part, string body, string value)
    {
        var path = $"settings/{part}";
        var read = (await administrator.ReadAsync(path)).Is(HttpStatusCode.OK);
        Assert.Equal(("\"0\"", null), (read.ETag, read.Get("changedBy")));

        var changed = (await administrator.ChangeAsync(path, JsonNode.Parse(body)!, read.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal(("\"1\"", "m.administrator"), (changed.ETag, changed.Get("changedBy")));
        var now = (await administrator.ReadAsync(path)).Is(HttpStatusCode.OK);
        Assert.Equal(changed.Text, now.Text);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse(now.Text)!["settings"]), now.Text);
        (await administrator.ChangeAsync(path, JsonNode.Parse(body)!, read.ETag)).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await administrator.SendAsync(HttpMethod.Put, path, JsonNode.Parse(body)!)).IsProblem((HttpStatusCode)428, "if-match-missing");

        var change = (await administrator.ReadAsync("settings/changes")).Is(HttpStatusCode.OK).Json.GetProperty("items")[0];
        Assert.Equal("m.administrator", change.GetProperty("changedBy").GetString());
        Assert.Contains(value, change.GetProperty("values").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task Changing_one_part_does_not_disturb_who_changes_another()
    {
        var (theme, tariffs) = (await administrator.ReadAsync("settings/theme"), await administrator.ReadAsync("settings/tariffs"));

        (await administrator.ChangeAsync("settings/tariffs", new { perHour = 7000, byActivity = new { } }, tariffs.ETag)).Is(HttpStatusCode.OK);
        (await administrator.ChangeAsync("settings/theme", new { name = "ma-theme", primaryColor = "#154273", logoUrl = (string?)null }, theme.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal("7000", (await administrator.ReadAsync("settings/tariffs")).Get("settings.perHour"));
        Assert.Equal("ma-theme", (await municipality.Citizen.ReadAsync("municipality")).Get("theme.name"));
    }

    [Fact]
    public async Task Of_many_who_change_at_once_nobody_writes_over_another()
    {
        string[] paths = ["settings/tariffs", "settings/contact", "settings/theme"];
        var bodies = Parts.ToDictionary(row => $"settings/{row.Data.Item1}", row => row.Data.Item2);

        var answers = await Task.WhenAll(paths.Concat(paths).Select(path => Task.Run(
            () => administrator.ChangeAsync(path, JsonNode.Parse(bodies[path])!, "\"0\""), TestContext.Current.CancellationToken)));

        Assert.Equal(3, answers.Count(answer => answer.Status is HttpStatusCode.OK));
        Assert.Equal(3, answers.Count(answer => answer.Status is HttpStatusCode.PreconditionFailed));
        foreach (var path in paths)
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(bodies[path]), JsonNode.Parse((await administrator.ReadAsync(path)).Text)!["settings"]), path);
    }

    [Fact]
    public async Task The_changes_come_newest_first_in_pages_and_the_command_line_is_among_them()
    {
        await host.Services.GetRequiredService<SettingsRegister>().ChangeAsync(
            municipality.Slug, settings => settings with { Tariffs = new() { PerHour = 1 }, Theme = new("ma-theme", "#111111", null) }, TestContext.Current.CancellationToken);
        (await administrator.ChangeAsync("settings/tariffs", new { perHour = 2, byActivity = new { } }, "\"1\"")).Is(HttpStatusCode.OK);

        var pages = await administrator.AllPagesAsync("settings/changes?limit=1");

        Assert.Equal(["tariffs", "tariffs", "theme"], pages.SelectMany(page => page.Rows("part")));
        Assert.Equal(["m.administrator", "platform", "platform"], pages.SelectMany(page => page.Rows("changedBy")));
        (await administrator.ReadAsync("settings/changes?cursor=abc")).Is(HttpStatusCode.BadRequest);
    }

    public static TheoryData<string, string, string[]> Wrong => new()
    {
        {
            "contact-policy",
            """{"firstAttemptWithinWorkingDays":0,"attemptsBeforeLetter":3,"letterAnswerWithinDays":14,"assignWithinWorkingDays":2,"escalateAfterWorkingDays":5,"officeHours":[{"day":"saturday","from":"09:00:00","until":"12:00:00"}],"closingDays":[],"byDecisionType":{"woz":{"attemptsBeforeLetter":11},"bestaat-niet":{}}}""",
            ["#/byDecisionType/bestaat-niet", "#/byDecisionType/woz/attemptsBeforeLetter", "#/firstAttemptWithinWorkingDays", "#/officeHours"]
        },
        { "contact-policy", """{"officeHours":null,"closingDays":null,"byDecisionType":{"woz":null}}""", ["#/byDecisionType", "#/closingDays", "#/officeHours"] },
        { "tariffs", """{"perHour":-1,"byActivity":{"hearing":100001}}""", ["#/byActivity/hearing", "#/perHour"] },
        { "contact", """{"phone":"bel ons","email":"","address":"","openingHours":""}""", ["#/address", "#/email", "#/openingHours", "#/phone"] },
        { "theme", """{"name":"utrecht","primaryColor":"#ffd400","logoUrl":"//elders.example/logo.svg"}""", ["#/logoUrl", "#/name", "#/primaryColor"] },
        { "theme", """{"name":"ma-theme","primaryColor":"red; background: url(x)","logoUrl":"javascript:alert(1)"}""", ["#/logoUrl", "#/primaryColor"] },
        {
            "decision-types",
            """{"types":[{"code":"Default","name":"A","nameEn":"A","regime":"general","department":""},{"code":"default","name":"A","nameEn":"A","regime":"general","department":"A"},{"code":"aa","name":"A","nameEn":"A","regime":"general","department":"A"},{"code":"aa","name":"","nameEn":"A","regime":"general","department":"A"}]}""",
            ["#/types/0/code", "#/types/0/department", "#/types/1/code", "#/types/3", "#/types/3/name"]
        },
        { "decision-types", """{"types":[]}""", ["#/types"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Every_wrong_value_is_named_and_nothing_is_changed(string part, string body, string[] pointers)
    {
        var before = await administrator.ReadAsync($"settings/{part}");

        var refused = (await administrator.ChangeAsync($"settings/{part}", JsonNode.Parse(body)!, before.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(pointers, refused.Pointers.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(before.Text, (await administrator.ReadAsync($"settings/{part}")).Text);
    }

    [Fact]
    public async Task A_type_of_which_there_is_a_case_neither_goes_nor_changes_its_terms()
    {
        await municipality.Citizen.FileAsync();
        var read = await administrator.ReadAsync("settings/decision-types");
        var types = municipality.Tenant.Settings.DecisionTypes;

        foreach (var changed in new[] { types.Where(type => type.Code != "omgevingsvergunning"), types.Select(type => type.Code == "omgevingsvergunning" ? type with { Regime = Regime.MunicipalTax } : type) })
            (await administrator.ChangeAsync("settings/decision-types", Body(changed), read.ETag)).IsProblem(HttpStatusCode.Conflict, "decision-type-in-use");

        var renamed = types.Where(type => type.Code != "subsidie").Select(type => type.Code == "omgevingsvergunning" ? type with { Name = "Bouwen" } : type);
        (await administrator.ChangeAsync("settings/decision-types", Body(renamed), read.ETag)).Is(HttpStatusCode.OK);
        Assert.Contains("Bouwen", (await municipality.Citizen.ReadAsync("municipality")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_goes_takes_its_own_contact_policy_with_it()
    {
        var policy = (await administrator.ReadAsync("settings/contact-policy")).Json.GetProperty("settings");
        var body = JsonNode.Parse(policy.GetRawText())!;
        body["byDecisionType"] = JsonNode.Parse("""{"subsidie":{"attemptsBeforeLetter":1},"woz":{"attemptsBeforeLetter":2}}""");
        (await administrator.ChangeAsync("settings/contact-policy", body, "\"0\"")).Is(HttpStatusCode.OK);

        (await administrator.ChangeAsync("settings/decision-types", Body(municipality.Tenant.Settings.DecisionTypes.Where(type => type.Code != "subsidie")), "\"0\"")).Is(HttpStatusCode.OK);

        var left = await administrator.ReadAsync("settings/contact-policy");
        Assert.Equal(["woz"], left.Json.GetProperty("settings").GetProperty("byDecisionType").EnumerateObject().Select(type => type.Name));
        Assert.Equal("\"2\"", left.ETag);
    }

    [Fact]
    public async Task The_page_may_show_the_logo_from_where_it_is_kept_and_nothing_else()
    {
        (await administrator.ChangeAsync("settings/theme", new { name = "ma-theme", primaryColor = "#154273", logoUrl = "https://www.voorbeeld.example/beeld/logo.svg" }, "\"0\"")).Is(HttpStatusCode.OK);

        var policy = Api.Hosting.WebClient.PolicyOf((await host.Services.GetRequiredService<TenantDirectory>().FindBySlugAsync(municipality.Slug, TestContext.Current.CancellationToken))!);

        Assert.Contains("img-src 'self' data: https://www.voorbeeld.example;", policy, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        await municipality.InitializeAsync();
        administrator = await municipality.StaffAsync(Role.Administrator);
    }

    public async ValueTask DisposeAsync()
    {
        administrator.Dispose();
        await municipality.DisposeAsync();
    }

    private static object Body(IEnumerable<DecisionType> types) => new
    {
        types = types.Select(type => new { type.Code, type.Name, type.NameEn, regime = type.Regime is Regime.General ? "general" : "municipal-tax", type.Department })
            .Select(type => new { code = type.Code, name = type.Name, nameEn = type.NameEn, type.regime, department = type.Department }),
    };
}
