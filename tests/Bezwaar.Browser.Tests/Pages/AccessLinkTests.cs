using Bezwaar.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>Following an objection by its link, and what the mailed link to an e-mail address does.</summary>
public sealed class AccessLinkTests(BrowserRun run)
{
    [Fact]
    public async Task The_holder_of_a_link_follows_the_case_and_claims_it_after_signing_in()
    {
        await using var visitor = await run.VisitAsync();
        var receipt = await visitor.FileAsync("Weigering van een schuur");
        await visitor.GoAsync($"/zaak#{receipt.GetProperty("accessToken").GetString()}");

        await visitor.ReadsAsync("Bezwaar tegen: Weigering van een schuur");
        Assert.Equal("/zaak", visitor.Path);
        await Expect(visitor.Page.GetByText(receipt.GetProperty("number").GetString()!)).ToBeVisibleAsync();
        await visitor.Page.ReloadAsync();
        await visitor.ReadsAsync("Bezwaar tegen: Weigering van een schuur");

        await visitor.Link("Inloggen en toevoegen").ClickAsync();
        await visitor.Link("Inloggen met DigiD").ClickAsync();
        await visitor.AnswerDigiDAsync(Bsns.Next());
        await visitor.Button("Toevoegen aan mijn bezwaren").ClickAsync();
        await visitor.Page.WaitForURLAsync(visitor.To($"/mijn-bezwaren/{receipt.GetProperty("objectionId").GetString()}").ToString());
        await visitor.ReadsAsync("Bezwaar tegen: Weigering van een schuur");
        visitor.ComplainsOfNothing();

        // The link was for who had no sign-in: it ended with the claim, and nothing of it stayed in the tab.
        await visitor.GoAsync($"/zaak#{receipt.GetProperty("accessToken").GetString()}");
        await visitor.ReadsAsync("Deze link werkt niet");
        await visitor.GoAsync("/mijn-bezwaren");
        await Expect(visitor.Link("Weigering van een schuur")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/zaak")]
    [InlineData("/zaak#dit-is-geen-geldige-link")]
    public async Task A_link_that_does_not_work_says_so_and_offers_help(string path)
    {
        await using var visitor = await run.VisitAsync(path: path);

        await visitor.ReadsAsync("Deze link werkt niet");
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Vragen? Neem contact op" })).ToBeVisibleAsync();
        visitor.ComplainsOfNothingBut(401);
    }

    [Fact]
    public async Task The_link_in_the_mail_confirms_the_address_and_can_be_opened_again()
    {
        var address = $"m{Guid.NewGuid():N}@voorbeeld.example";
        await using var visitor = await run.VisitAsync();
        await visitor.FileAsync("Bouwplan", address);
        var link = $"/e-mail-bevestigen#{await run.TokenInMailAsync(address)}";

        await visitor.GoAsync(link);
        await visitor.ReadsAsync("Uw e-mailadres is bevestigd");
        Assert.Equal("/e-mail-bevestigen", visitor.Path);
        await visitor.GoAsync("/");
        await visitor.GoAsync(link);
        await visitor.ReadsAsync("Uw e-mailadres is bevestigd");
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task A_link_to_an_address_that_is_wrong_says_what_to_do()
    {
        await using var visitor = await run.VisitAsync(path: "/e-mail-bevestigen#verkeerd");

        await visitor.ReadsAsync("Deze link werkt niet");
        visitor.ComplainsOfNothingBut(404);
    }
}
