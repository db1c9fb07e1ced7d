using Bezwaar.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>What a citizen sees before and after the session ends by itself.</summary>
public sealed class SessionEndTests(BrowserRun run)
{
    [Fact]
    public async Task Before_the_end_one_can_stay_and_after_it_the_way_back_to_the_same_page_is_kept()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.Page.Clock.InstallAsync();
        await visitor.SignInAsync(Bsns.Next());
        var id = (await visitor.FileAsync("Weigering van een erker")).GetProperty("objectionId").GetString();
        await visitor.GoAsync($"/mijn-bezwaren/{id}");

        await visitor.Page.Clock.FastForwardAsync("13:30");
        var warning = visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Dialog, new() { Name = "U wordt bijna uitgelogd" });
        await Expect(warning).ToBeVisibleAsync();
        await visitor.Button("Ingelogd blijven").ClickAsync();
        await Expect(warning).Not.ToBeVisibleAsync();

        await visitor.SignOutElsewhereAsync();
        await visitor.Page.Clock.FastForwardAsync("20:00");
        var ended = visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Dialog, new() { Name = "U bent uitgelogd" });
        await Expect(ended).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(ended).ToBeVisibleAsync();

        await visitor.Button("Opnieuw inloggen").ClickAsync();
        await Expect(visitor.Page.GetByText("U bent automatisch uitgelogd")).ToBeVisibleAsync();
        await Expect(visitor.Link("Inloggen met DigiD")).ToHaveAttributeAsync("href", $"/eikendam/auth/login?provider=digid&returnTo=%2Fmijn-bezwaren%2F{id}");
    }

    [Fact]
    public async Task An_answer_that_nobody_is_signed_in_gives_the_same_message()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        await visitor.FileAsync("Weigering van een carport");
        await visitor.GoAsync("/mijn-bezwaren");

        await visitor.SignOutElsewhereAsync();
        await visitor.Link("Weigering van een carport").ClickAsync();

        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Dialog, new() { Name = "U bent uitgelogd" })).ToBeVisibleAsync();
        visitor.ComplainsOfNothingBut(401);
    }
}
