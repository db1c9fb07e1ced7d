using System.Text.RegularExpressions;
using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>A handler's day and a coordinator's, with the data of the demo.</summary>
public sealed partial class WorkTests(BrowserRun run)
{
    /// <summary>Milliseconds until another window hears of a change: it asks every ten seconds, and what it hears is five seconds old.</summary>
    private const float UntilHeard = 60_000;

    [Fact]
    public async Task A_handler_sees_what_to_do_first_and_goes_through_the_worklist_with_the_keyboard()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.EnterAsStaffAsync("J. Jansen");
        await visitor.ReadsAsync("Uw dag");
        await Expect(visitor.Page.Locator(".do-first").GetByRole(AriaRole.Link, new() { Name = "Open de zaak" })).ToBeVisibleAsync();

        var open = visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = OpenCases() });
        var count = int.Parse(await open.Locator(".count__number").InnerTextAsync(), null);
        await open.ClickAsync();
        await visitor.ReadsAsync("Werklijst");
        var rows = visitor.Page.Locator(".case-rows > li");
        await Expect(rows).ToHaveCountAsync(Math.Min(count, 25));

        await visitor.Page.Keyboard.PressAsync("j");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(rows.Nth(1).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("x");
        await Expect(rows.Nth(1).GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        await visitor.Page.Keyboard.PressAsync("/");
        var name = await rows.First.GetByRole(AriaRole.Link).InnerTextAsync();
        await visitor.Page.Keyboard.TypeAsync(name);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(rows.First.GetByRole(AriaRole.Link)).ToHaveTextAsync(name);
        Assert.Contains("text=", visitor.Path, StringComparison.Ordinal);
        await visitor.Page.GoBackAsync();
        await Expect(rows).ToHaveCountAsync(Math.Min(count, 25));
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task A_coordinator_divides_cases_and_another_window_hears_of_it_without_moving()
    {
        const string Unassigned = "/medewerker/werklijst?open=true&unassigned=true&sort=receivedAt";
        await using var coordinator = await run.VisitAsync();
        await coordinator.EnterAsStaffAsync("W. Terhorst");
        await using var handler = await run.VisitAsync();
        await handler.EnterAsStaffAsync("L. Postma");
        await handler.GoAsync(Unassigned);
        await coordinator.GoAsync(Unassigned);
        var (first, second) = (await NameAsync(coordinator, 0), await NameAsync(coordinator, 1));

        foreach (var index in new[] { 0, 1 })
            await coordinator.Page.Locator(".case-rows input[type=checkbox]").Nth(index).CheckAsync();
        var bar = coordinator.Page.GetByRole(AriaRole.Region, new() { Name = "Gekozen zaken toewijzen" });
        await bar.GetByLabel("Toewijzen aan").SelectOptionAsync(new SelectOptionValue { Label = "L. Postma" });
        await bar.GetByRole(AriaRole.Button, new() { Name = "Toewijzen" }).ClickAsync();
        await Expect(coordinator.Page.GetByText("2 zaken zijn nu van L. Postma.")).ToBeVisibleAsync();
        await Expect(coordinator.Page.Locator(".bulk-result")).ToBeFocusedAsync();

        await Expect(handler.Page.Locator(".changes")).ToContainTextAsync("gewijzigd", new() { Timeout = UntilHeard });
        Assert.Equal((first, second), (await NameAsync(handler, 0), await NameAsync(handler, 1)));
        await handler.Button("Laat zien").ClickAsync();
        await Expect(handler.Page.Locator(".case-rows > li").First).Not.ToContainTextAsync(first);
        coordinator.ComplainsOfNothing();
        handler.ComplainsOfNothing();
    }

    [Fact]
    public async Task A_view_is_saved_chosen_again_and_removed()
    {
        await using var visitor = await run.VisitAsync("waterhoven");
        await visitor.EnterAsStaffAsync("T. Oduya");
        await visitor.GoAsync("/medewerker/werklijst?open=true&badge=adjournment-possible");
        await visitor.Button("Weergave bewaren").ClickAsync();
        await visitor.Button("Bewaren").ClickAsync();
        await Expect(visitor.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await visitor.Page.GetByLabel("Naam van de weergave").FillAsync("Verdagen");
        await visitor.Button("Bewaren").ClickAsync();
        await Expect(visitor.Link("Verdagen")).ToHaveAttributeAsync("aria-current", "page");

        await visitor.Link("Mijn zaken").ClickAsync();
        await visitor.Link("Verdagen").ClickAsync();
        Assert.EndsWith("?open=true&badge=adjournment-possible", visitor.Path, StringComparison.Ordinal);
        await visitor.Button("Weergave beheren").ClickAsync();
        await visitor.Button("Weergave verwijderen").ClickAsync();
        await Expect(visitor.Link("Verdagen")).ToHaveCountAsync(0);
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task Calling_before_a_decision_is_recorded_with_what_came_of_it()
    {
        await using var visitor = await run.VisitAsync("waterhoven");
        await visitor.EnterAsStaffAsync("B. Hoekstra");
        await visitor.GoAsync("/medewerker/voornemens?show=open");
        await visitor.Page.Locator(".card a").First.ClickAsync();
        var attempt = visitor.Page.GetByRole(AriaRole.Form, new() { Name = "Contact vastleggen" });
        await attempt.GetByRole(AriaRole.Button, new() { Name = "Contact vastleggen" }).ClickAsync();
        await Expect(visitor.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await attempt.GetByRole(AriaRole.Radio, new() { Name = "Gesproken" }).CheckAsync();
        await attempt.GetByRole(AriaRole.Button, new() { Name = "Contact vastleggen" }).ClickAsync();
        await Expect(visitor.Page.Locator(".case-standing")).ToContainTextAsync("Gesproken");
        await Expect(visitor.Page.GetByText("door B. Hoekstra, 10 minuten")).ToBeVisibleAsync();

        var result = visitor.Page.GetByRole(AriaRole.Form, new() { Name = "Uitkomst vastleggen" });
        await result.GetByRole(AriaRole.Radio, new() { NameRegex = Accepted() }).CheckAsync();
        await result.GetByRole(AriaRole.Button, new() { Name = "Uitkomst vastleggen" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { NameRegex = Accepted() })).ToBeVisibleAsync();
        visitor.ComplainsOfNothing();
    }

    private static Task<string> NameAsync(Visitor visitor, int row) => visitor.Page.Locator(".case-rows > li").Nth(row).GetByRole(AriaRole.Link).InnerTextAsync();

    [GeneratedRegex("open zaken in totaal")]
    private static partial Regex OpenCases();

    [GeneratedRegex("Uitgelegd: de inwoner")]
    private static partial Regex Accepted();
}
