using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>A mediator's own small view: whom to reach, the sessions, and the end.</summary>
public sealed class MediatorTests(BrowserRun run)
{
    [Fact]
    public async Task A_session_is_recorded_and_corrected_and_after_the_end_nobody_can_be_reached()
    {
        var address = $"m{Guid.NewGuid():N}@voorbeeld.example";
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await using var citizen = await run.VisitAsync();
        var referral = await worker.RunMediationAsync(await citizen.FiledIdAsync("Weigering van een schutting", address));
        await using var mediator = await run.VisitAsync();
        await mediator.SignInAsStaffAsync("Mediator");
        await mediator.Link("Mijn mediations").ClickAsync();
        await mediator.ReadsAsync("Mijn mediations");
        await mediator.Page.Locator($"a[href$='{referral}']").ClickAsync();

        await mediator.ReadsAsync("Mediation met M. de Boer");
        await Expect(mediator.Page.GetByText("Hier wordt niets van de inhoud bewaard.")).ToBeVisibleAsync();
        await Expect(mediator.Link(address)).ToBeVisibleAsync();
        var form = mediator.Page.GetByRole(AriaRole.Form, new() { Name = "Bijeenkomst toevoegen" });
        await FillAsync(form, DateOnly.FromDateTime(DateTime.UtcNow), "90", "370,5x");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(form.Locator(".error-summary")).ToContainTextAsync("Vul een bedrag in");
        await form.GetByLabel("Kosten in euro’s").FillAsync("370,50");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(mediator.Page.GetByText("De bijeenkomst is vastgelegd.")).ToBeVisibleAsync();
        await Expect(mediator.Page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("90 minuten");
        await Expect(form.GetByLabel("Duur in minuten")).ToHaveValueAsync("");

        await mediator.Button("Bijeenkomst 1 verbeteren").ClickAsync();
        await mediator.Page.GetByLabel("Duur in minuten").FillAsync("120");
        await mediator.Button("Opslaan").ClickAsync();
        await Expect(mediator.Page.GetByText("De bijeenkomst is verbeterd.")).ToBeVisibleAsync();
        await Expect(mediator.Page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("120 minuten");

        var end = mediator.Page.GetByRole(AriaRole.Form, new() { Name = "Mediation afsluiten" });
        await Visitor.FillDayAsync(end, DateOnly.FromDateTime(DateTime.UtcNow));
        await end.GetByLabel("Uitkomst").SelectOptionAsync("agreement");
        await end.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(mediator.Heading).ToContainTextAsync("Mediation van");
        await Expect(mediator.Link(address)).ToHaveCountAsync(0);
        await Expect(mediator.Page.GetByText("M. de Boer")).ToHaveCountAsync(0);
        mediator.ComplainsOfNothing();
    }

    [Fact]
    public async Task Only_a_mediator_has_the_page_in_the_menu()
    {
        await using var handler = await run.VisitAsync();
        await handler.SignInAsStaffAsync("Handler");
        await Expect(handler.Link("Mijn dag")).ToBeVisibleAsync();
        await Expect(handler.Link("Mijn mediations")).ToHaveCountAsync(0);
    }

    private static async Task FillAsync(ILocator form, DateOnly day, string minutes, string cost)
    {
        await Visitor.FillDayAsync(form, day);
        await form.GetByLabel("Duur in minuten").FillAsync(minutes);
        await form.GetByLabel("Kosten in euro’s").FillAsync(cost);
    }
}
