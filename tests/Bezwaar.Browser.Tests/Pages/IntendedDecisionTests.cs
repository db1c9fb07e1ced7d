using Bezwaar.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>A citizen reads what the municipality intends and reacts before it decides.</summary>
public sealed class IntendedDecisionTests(BrowserRun run)
{
    [Fact]
    public async Task The_holder_of_the_link_asks_a_question_without_signing_in()
    {
        await using var worker = await CaseWorker.AtWorkAsync(run);
        var (_, token) = await worker.IntendAsync();
        await using var visitor = await run.VisitAsync(path: $"/voornemen#{token}");

        await Expect(visitor.Heading).ToContainTextAsync("Voornemen:");
        Assert.Equal("/voornemen", visitor.Path);
        await Expect(visitor.Page.GetByText("De dakkapel aan de voorkant is hoger dan mag.")).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("Ik heb een vraag").CheckAsync();
        await visitor.Button("Versturen").ClickAsync();
        await Expect(visitor.Link("Schrijf op wat u wilt zeggen.")).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("Wat is uw vraag?").FillAsync("Mag ik de tekening nog aanpassen?");
        await visitor.Button("Versturen").ClickAsync();

        await Expect(visitor.Page.GetByText("Wij hebben uw reactie ontvangen.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Uw vraag", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Mag ik de tekening nog aanpassen?")).ToHaveCountAsync(0);
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task Who_signed_in_finds_it_in_the_overview_and_says_when_to_be_called()
    {
        var bsn = Bsns.Next();
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await worker.IntendAsync(bsn);
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(bsn);

        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Article).GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
        await visitor.Page.GetByLabel("Ik wil dat u mij belt").CheckAsync();
        await visitor.FillDayAsync(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(40));
        await visitor.Button("Versturen").ClickAsync();
        await Expect(visitor.Link("Dan hebben wij al besloten. Kies een eerdere dag.")).ToBeVisibleAsync();
        await visitor.FillDayAsync(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(7));
        await visitor.Page.GetByLabel("Hoe laat?").SelectOptionAsync("14:30");
        await visitor.Page.GetByLabel("Op welk nummer?").FillAsync("06 12 34 56 78");
        await visitor.Button("Versturen").ClickAsync();

        await Expect(visitor.Page.GetByText("Wij hebben het ontvangen. Wij bellen u.")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".next-step__day")).ToContainTextAsync("om 14:30");
        await visitor.GoAsync("/mijn-bezwaren");
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Article)).ToContainTextAsync("om 14:30");
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task Another_citizen_does_not_find_it()
    {
        await using var worker = await CaseWorker.AtWorkAsync(run);
        var (id, _) = await worker.IntendAsync(Bsns.Next());
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        await visitor.GoAsync($"/mijn-voornemens/{id}");
        await visitor.ReadsAsync("Wij vinden dit niet");
    }
}
