using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>What a citizen answers in a case: the next step leads to it, and says so afterwards.</summary>
public sealed class CaseAnswerTests(BrowserRun run)
{
    [Fact]
    public async Task Consent_to_mediation_is_given_and_taken_back()
    {
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een schutting");
        await worker.ProposeMediationAsync(objection);

        await visitor.GoAsync($"/mijn-bezwaren/{objection}");
        await Expect(NextStep(visitor)).ToContainTextAsync("Wij stellen mediation voor.");
        await NextStep(visitor).GetByRole(AriaRole.Link).ClickAsync();
        await visitor.ReadsAsync("Mediation");
        await Expect(visitor.Page.GetByText("U mag nee zeggen, en u mag op elk moment stoppen.")).ToBeVisibleAsync();
        await visitor.Button("Antwoord versturen").ClickAsync();
        await Expect(visitor.Link("Kies of u wilt meedoen.")).ToBeVisibleAsync();
        await visitor.Radio("Wilt u meedoen aan mediation?", "Ja").CheckAsync();
        await visitor.Radio("Mag de termijn om te beslissen zolang stilstaan?", "Nee").CheckAsync();
        await visitor.Button("Antwoord versturen").ClickAsync();
        await Expect(visitor.Page.GetByText("Wij hebben uw antwoord over mediation ontvangen.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("U hebt ja gezegd.")).ToBeVisibleAsync();

        await visitor.Link("Bekijken, of uw antwoord wijzigen").ClickAsync();
        await Expect(visitor.Page.GetByText("De termijn loopt door.", new() { Exact = true })).ToBeVisibleAsync();
        await visitor.Button("Toestemming intrekken").ClickAsync();
        var sure = visitor.Page.GetByRole(AriaRole.Dialog, new() { Name = "Wilt u stoppen met mediation?" });
        await sure.GetByRole(AriaRole.Button, new() { Name = "Nee, ik doe mee" }).ClickAsync();
        await Expect(sure).ToHaveCountAsync(0);
        await Expect(visitor.Button("Toestemming intrekken")).ToBeFocusedAsync();
        await visitor.Button("Toestemming intrekken").ClickAsync();
        await visitor.Button("Ja, ik stop").ClickAsync();
        await Expect(visitor.Page.GetByText("U hebt uw toestemming voor mediation ingetrokken.")).ToBeVisibleAsync();
        await Expect(NextStep(visitor)).ToContainTextAsync("Wij stellen mediation voor.");
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task An_agreement_is_contested_in_the_own_words_and_accepted_after_all()
    {
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een serre");
        await worker.ReachAsync(objection);
        await worker.AgreeAsync(objection, "Wij leggen de tekening uit.");

        await visitor.GoAsync($"/mijn-bezwaren/{objection}");
        await visitor.Link("Bekijk wat wij afspraken").ClickAsync();
        await visitor.ReadsAsync("Wat wij afspraken");
        await visitor.Radio("Klopt deze afspraak?", "Nee, dit klopt niet").CheckAsync();
        await visitor.Button("Versturen").ClickAsync();
        await Expect(visitor.Link("Schrijf op wat er niet klopt.")).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("Wat klopt er niet?").FillAsync("U zou vrijdag bellen.");
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.GetByLabel("Wat klopt er niet?")).ToHaveValueAsync("U zou vrijdag bellen.");
        await visitor.Button("Versturen").ClickAsync();

        await Expect(visitor.Page.Locator("p:focus")).ToHaveTextAsync("U zei: dit klopt niet.");
        await Expect(visitor.Page.GetByText("U zou vrijdag bellen.")).ToBeVisibleAsync();
        await visitor.Button("Toch anders reageren").ClickAsync();
        await visitor.Radio("Klopt deze afspraak?", "Ja, dit klopt").CheckAsync();
        await visitor.Button("Versturen").ClickAsync();
        await Expect(visitor.Page.GetByText("U zei: dit klopt.")).ToBeVisibleAsync();
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task A_withdrawal_is_confirmed_and_taken_back_in_the_time_to_reconsider()
    {
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een vlonder");
        await worker.ConcludeAsync(objection, "Hij dient een nieuw plan in.");

        await visitor.GoAsync($"/mijn-bezwaren/{objection}");
        await NextStep(visitor).GetByRole(AriaRole.Link).ClickAsync();
        await visitor.ReadsAsync("Bezwaar intrekken");
        await Expect(visitor.Page.GetByText("Hij dient een nieuw plan in.")).ToBeVisibleAsync();
        await visitor.Button("Bezwaar intrekken").ClickAsync();
        await Expect(visitor.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await visitor.Page.GetByLabel("Ik ben het eens met wat hier staat en trek mijn bezwaar in").CheckAsync();
        await visitor.Button("Bezwaar intrekken").ClickAsync();
        await Expect(visitor.Page.GetByText("Wij hebben uw bevestiging ontvangen.")).ToBeVisibleAsync();
        await Expect(NextStep(visitor).Locator(".next-step__day")).ToContainTextAsync("Tot en met");

        await visitor.Link("Ik wil hierop terugkomen").ClickAsync();
        await visitor.Button("Intrekken ongedaan maken").ClickAsync();
        await visitor.Button("Ja, mijn bezwaar gaat door").ClickAsync();
        await Expect(visitor.Page.GetByText("U trekt uw bezwaar toch niet in. Wij gaan er gewoon mee verder.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Wat ons gesprek opleverde" })).ToHaveCountAsync(0);
        visitor.ComplainsOfNothingBut(404);
    }

    [Fact]
    public async Task Grounds_that_were_to_follow_are_sent()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een tuinhuis", groundsFollow: true);

        await visitor.GoAsync($"/mijn-bezwaren/{objection}");
        await visitor.Link("Schrijf waarom u het niet eens bent").ClickAsync();
        await visitor.Page.GetByLabel("Vertel in uw eigen woorden waarom u het niet eens bent").FillAsync("Het tuinhuis is lager dan de schutting.");
        await visitor.Button("Versturen").ClickAsync();

        await Expect(visitor.Page.GetByText("Wij hebben ontvangen waarom u het niet eens bent. Bedankt.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Het tuinhuis is lager dan de schutting.")).ToBeVisibleAsync();
        await Expect(visitor.Link("Schrijf waarom u het niet eens bent")).ToHaveCountAsync(0);
        visitor.ComplainsOfNothing();
    }

    private static ILocator NextStep(Visitor visitor) => visitor.Page.Locator(".next-step");
}
