using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>Somebody with a letter who does not know what to do.</summary>
public sealed class GuidanceTests(BrowserRun run)
{
    [Fact]
    public async Task A_few_answers_lead_to_the_last_day_to_object_and_back_keeps_them()
    {
        await using var visitor = await run.VisitAsync(width: 375);
        await visitor.Link("Begin met de vragen").ClickAsync();
        await visitor.ReadsAsync("Wat kan ik doen?");
        await AnswerAsync(visitor, "Bijstandsuitkering");
        await visitor.ReadsAsync("Wat hebt u gekregen?");
        await Expect(visitor.Heading).ToBeFocusedAsync();
        await AnswerAsync(visitor, "Een besluit");
        await AnswerAsync(visitor, "Ja");
        await visitor.ReadsAsync("Wat is er aan de hand?");

        await visitor.Page.GoBackAsync();
        await visitor.ReadsAsync("Komt het besluit van onze gemeente?");
        await Expect(visitor.Page.GetByLabel("Ja", new() { Exact = true })).ToBeCheckedAsync();
        await visitor.Button("Verder").ClickAsync();
        await AnswerAsync(visitor, "Ik ben het er niet mee eens");
        await AnswerAsync(visitor, "Ja, ik kan wachten");

        await visitor.ReadsAsync("U kunt bezwaar maken");
        await Expect(visitor.Page.Locator(".options > li").First).ToContainTextAsync("Maak bezwaar");
        await Expect(visitor.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Bellen stopt de termijn niet");
        await Expect(visitor.Page.Locator(".options").GetByRole(AriaRole.Link, new() { Name = "019 - 900 0101" })).ToHaveAttributeAsync("href", "tel:+31199000101");
        await DateAsync(visitor, "3", "2", "2025");
        await Expect(visitor.Page.Locator(".next-step__day")).ToHaveTextAsync("maandag 17 maart 2025");
        await Expect(visitor.Page.Locator(".next-step")).ToContainTextAsync("6:11 Awb");
        await visitor.Page.GetByText("Waarom deze datum?").ClickAsync();
        await Expect(visitor.Page.Locator("details[open] li").First).ToContainTextAsync("Awb 6:7");
        await Expect(visitor.Page.Locator(".last-day").GetByRole(AriaRole.Link, new() { Name = "Bezwaar maken" })).ToHaveAttributeAsync("href", $"/{visitor.Slug}/bezwaar-maken?soort=bijstand&datum=2025-02-03");

        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator(".next-step__day")).ToHaveTextAsync("maandag 17 maart 2025");
        visitor.ComplainsOfNothing();
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Each_of_its_screens_is_accessible(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.SeeAsync("guidance", "/wat-kan-ik-doen", language);
        await visitor.SeeAsync("guidance-question", "/wat-kan-ik-doen?soort=woz&antwoorden=0", language);
        await visitor.SeeAsync("guidance-object", "/wat-kan-ik-doen?soort=anders&antwoorden=0-0-2-0&datum=2025-02-03", language);
        await visitor.SeeAsync("guidance-intention", "/wat-kan-ik-doen?soort=anders&antwoorden=1", language);
        visitor.ComplainsOfNothing();
    }

    private static async Task AnswerAsync(Visitor visitor, string answer)
    {
        await visitor.Page.GetByLabel(answer, new() { Exact = true }).CheckAsync();
        await visitor.Button("Verder").ClickAsync();
    }

    private static async Task DateAsync(Visitor visitor, string day, string month, string year)
    {
        foreach (var (label, value) in new[] { ("Dag", day), ("Maand", month), ("Jaar", year) })
            await visitor.Page.GetByLabel(label, new() { Exact = true }).FillAsync(value);
        await visitor.Button("Bereken de laatste dag").ClickAsync();
    }
}
