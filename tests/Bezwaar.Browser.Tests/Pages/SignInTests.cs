using Bezwaar.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>Signing in, seeing one's own objections, and signing out.</summary>
public sealed class SignInTests(BrowserRun run)
{
    [Fact]
    public async Task A_citizen_signs_in_sees_the_case_and_signs_out_everywhere()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.Link("Inloggen en bekijken").ClickAsync();
        await visitor.ReadsAsync("Inloggen");
        await visitor.Link("Inloggen met DigiD").ClickAsync();
        await visitor.AnswerDigiDAsync(Bsns.Next());

        await visitor.ReadsAsync("Mijn bezwaren");
        await Expect(visitor.Page.GetByText("U hebt hier nog geen bezwaren")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Ingelogd als burgerservicenummer *****")).ToBeVisibleAsync();

        var number = (await visitor.FileAsync("Weigering van een dakkapel")).GetProperty("number").GetString()!;
        await visitor.GoAsync("/mijn-bezwaren");
        await Expect(visitor.Page.GetByText(number)).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".next-step__day")).ToContainTextAsync("Uiterlijk");
        await visitor.Link("Weigering van een dakkapel").ClickAsync();

        await visitor.ReadsAsync("Bezwaar tegen: Weigering van een dakkapel");
        await Expect(visitor.Page.GetByText(number)).ToBeVisibleAsync();
        await visitor.Page.GetByText("Waarom deze datum?").Last.ClickAsync();
        await Expect(visitor.Page.Locator("details[open] li").First).ToContainTextAsync("Awb");
        await Expect(visitor.Page.Locator(".timeline li")).ToContainTextAsync(["Wij hebben het bezwaar ontvangen."]);

        await visitor.Button("Uitloggen").ClickAsync();
        await visitor.Page.WaitForURLAsync(visitor.To("/aanmelden?melding=signed-out").ToString());
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToContainTextAsync("U bent uitgelogd");

        await visitor.Page.GoBackAsync();
        await visitor.Page.WaitForTimeoutAsync(500);
        await Expect(visitor.Page.GetByText(number)).ToHaveCountAsync(0);
        await visitor.GoAsync("/mijn-bezwaren");
        await visitor.ReadsAsync("Inloggen");
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task Another_citizen_does_not_find_the_case()
    {
        await using var first = await run.VisitAsync();
        await first.SignInAsync(Bsns.Next());
        var filed = await first.FileAsync("Weigering van een uitrit");

        await using var second = await run.VisitAsync();
        await second.SignInAsync(Bsns.Next());
        await Expect(second.Page.GetByText("U hebt hier nog geen bezwaren")).ToBeVisibleAsync();
        await second.GoAsync($"/mijn-bezwaren/{filed.GetProperty("objectionId").GetString()}");
        await second.ReadsAsync("Wij vinden dit bezwaar niet");
    }

    [Fact]
    public async Task A_citizen_who_was_on_the_way_to_a_case_comes_there_after_signing_in()
    {
        var bsn = Bsns.Next();
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(bsn);
        var path = $"/mijn-bezwaren/{(await visitor.FileAsync("Kapvergunning")).GetProperty("objectionId").GetString()}";
        await visitor.SignOutElsewhereAsync();

        await visitor.GoAsync(path);
        await visitor.ReadsAsync("Inloggen");
        await visitor.Link("Inloggen met DigiD").ClickAsync();
        await visitor.AnswerDigiDAsync(bsn);

        Assert.Equal(path, visitor.Path);
        await visitor.ReadsAsync("Bezwaar tegen: Kapvergunning");
    }

    [Fact]
    public async Task Who_stops_at_the_provider_reads_that_nothing_changed()
    {
        await using var visitor = await run.VisitAsync(path: "/aanmelden");
        await visitor.Link("Inloggen met DigiD").ClickAsync();
        await visitor.Button("Annuleren").ClickAsync();

        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToContainTextAsync("U hebt het inloggen gestopt");
    }

    [Fact]
    public async Task A_member_of_staff_reads_which_roles_he_or_she_has()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsStaffAsync("Coordinator");

        Assert.Equal("/medewerker", visitor.Path);
        await visitor.ReadsAsync("Uw dag");
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Region, new() { Name = "Uw aanmelding" })).ToContainTextAsync("Ingelogd als W. TerhorstRol: coördinator");
        await visitor.Button("Uitloggen").ClickAsync();
        await visitor.Page.WaitForURLAsync(visitor.To("/aanmelden?melding=signed-out").ToString());
        visitor.ComplainsOfNothing();
    }
}
