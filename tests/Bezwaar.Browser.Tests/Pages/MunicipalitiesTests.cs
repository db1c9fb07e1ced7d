using Bezwaar.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>Two municipalities on one host, open side by side.</summary>
public sealed class MunicipalitiesTests(BrowserRun run)
{
    [Fact]
    public async Task Who_is_signed_in_at_one_municipality_is_nobody_at_the_other()
    {
        await using var eikendam = await run.VisitAsync();
        await eikendam.SignInAsync(Bsns.Next());
        var filed = await eikendam.FileAsync("Weigering van een steiger");
        await using var waterhoven = await eikendam.BesideAsync("waterhoven");

        await waterhoven.ReadsAsync("Niet eens met een besluit?");
        await Expect(waterhoven.Page.GetByRole(Microsoft.Playwright.AriaRole.Banner)).ToContainTextAsync("Gemeente Waterhoven");
        await Expect(waterhoven.Link("Inloggen")).ToBeVisibleAsync();
        await waterhoven.SignInAsync(Bsns.Next());
        await waterhoven.GoAsync($"/mijn-bezwaren/{filed.GetProperty("objectionId").GetString()}");
        await waterhoven.ReadsAsync("Wij vinden dit bezwaar niet");

        await eikendam.GoAsync("/mijn-bezwaren");
        await Expect(eikendam.Link("Weigering van een steiger")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Each_municipality_has_its_own_look()
    {
        await using var eikendam = await run.VisitAsync("eikendam");
        await using var waterhoven = await run.VisitAsync("waterhoven");

        Assert.NotEqual(await LookAsync(eikendam), await LookAsync(waterhoven));
    }

    [Fact]
    public async Task The_front_door_leads_to_each_municipality()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.Page.GotoAsync(run.Address.ToString());
        await visitor.Link("Gemeente Waterhoven").ClickAsync();

        await visitor.ReadsAsync("Niet eens met een besluit?");
        Assert.StartsWith($"{run.Address}waterhoven", visitor.Page.Url, StringComparison.Ordinal);
    }

    private static Task<string> LookAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string>(
        "() => { const of = (selector, part) => getComputedStyle(document.querySelector(selector))[part]; return [of('.site-header__brand', 'backgroundColor'), of('h1', 'fontFamily')].join(' ') }");
}
