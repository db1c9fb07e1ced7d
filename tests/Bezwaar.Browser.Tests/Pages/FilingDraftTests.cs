using System.Text;
using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>Filling in an objection over more than one sitting: saved, broken off, gone on with, sent once.</summary>
public sealed class FilingDraftTests(BrowserRun run)
{
    private const string Documents = "**/filing-drafts/*/documents/*";

    [Fact]
    public async Task Who_has_no_DigiD_goes_on_by_the_link_in_the_mail_and_the_files_are_still_there()
    {
        var address = $"m{Guid.NewGuid():N}@voorbeeld.example";
        await using (var first = await run.VisitAsync(path: "/bezwaar-maken"))
        {
            await BeginAsync(first, "Ik krijg geen vergunning voor een dakkapel.");
            await first.Page.GetByLabel("Voornaam en achternaam").FillAsync("M. de Boer");
            await first.GoAsync("/bezwaar-maken/bestanden");
            await first.Page.SetInputFilesAsync("input[type=file]", Letter("brief.pdf", 300_000));
            await Expect(first.Page.GetByText("1 van 1 klaar")).ToBeVisibleAsync();
            await first.Button("Later verder gaan").ClickAsync();
            await first.Page.GetByLabel("E-mailadres voor de link").FillAsync(address);
            await first.Button("Mail mij de link").ClickAsync();
            await Expect(first.Page.GetByText($"Wij sturen de link naar {address}")).ToBeVisibleAsync();
            first.ComplainsOfNothing();
        }

        await using var later = await run.VisitAsync(path: $"/bezwaar-maken#{await run.TokenInMailAsync(address, "/bezwaar-maken")}");
        Assert.Equal("/bezwaar-maken", later.Path);
        await later.Button("Verder gaan").ClickAsync();
        await later.ReadsAsync("Wilt u iets meesturen?");
        await Expect(later.Page.GetByText("brief.pdf")).ToBeVisibleAsync();
        await later.Page.GetByRole(AriaRole.Navigation, new() { Name = "Stappen" }).GetByRole(AriaRole.Link, new() { Name = "Uw gegevens" }).ClickAsync();
        await Expect(later.Page.GetByLabel("Voornaam en achternaam")).ToHaveValueAsync("M. de Boer");

        await CompleteAsync(later);
        await later.Button("Bezwaar versturen").ClickAsync();
        await later.ReadsAsync("Wij hebben uw bezwaar ontvangen");
        await Expect(later.Page.GetByText("brief.pdf")).ToBeVisibleAsync();
        later.ComplainsOfNothing();

        await later.GoAsync($"/bezwaar-maken#{await run.TokenInMailAsync(address, "/bezwaar-maken")}");
        await Expect(later.Page.GetByText("Deze link werkt niet (meer)")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_signed_in_finds_a_draft_on_another_device_and_throws_it_away()
    {
        var bsn = Bsns.Next();
        await using (var phone = await run.VisitAsync())
        {
            await phone.SignInAsync(bsn, "/bezwaar-maken");
            await phone.Button("Beginnen").ClickAsync();
            await phone.Page.GetByLabel("Waar gaat het besluit over?").FillAsync("De boete voor het stallen van mijn boot.");
            await phone.Button("Volgende stap").ClickAsync();
            await Expect(phone.Page.GetByText("Bewaard om")).ToBeVisibleAsync();
        }

        await using var computer = await run.VisitAsync();
        await computer.SignInAsync(bsn, "/bezwaar-maken");
        await computer.Page.GetByRole(AriaRole.Button, new() { Name = "Verder gaan met wat u bewaarde" }).ClickAsync();
        await computer.ReadsAsync("Wie bent u?");
        await computer.Link("Vorige stap").ClickAsync();
        await Expect(computer.Page.GetByLabel("Waar gaat het besluit over?")).ToHaveValueAsync("De boete voor het stallen van mijn boot.");

        await computer.GoAsync("/bezwaar-maken");
        await computer.Button("Weggooien").ClickAsync();
        await computer.Button("Ja, weggooien").ClickAsync();
        await Expect(computer.Button("Beginnen")).ToBeVisibleAsync();
        await computer.GoAsync("/bezwaar-maken");
        await Expect(computer.Page.GetByText("U hebt geen andere bezwaren bewaard.")).ToBeVisibleAsync();
        computer.ComplainsOfNothing();
    }

    [Fact]
    public async Task A_file_that_was_broken_off_goes_on_where_it_was()
    {
        await using var visitor = await run.VisitAsync(path: "/bezwaar-maken");
        await BeginAsync(visitor, "Ik krijg geen standplaats.");
        await visitor.GoAsync("/bezwaar-maken/bestanden");
        var letter = Letter("plan.pdf", 3_000_000);
        var offsets = new List<string>();
        visitor.Page.Request += (_, request) =>
        {
            if (request.Method == "PATCH")
                offsets.Add(request.Headers["upload-offset"]);
        };
        await visitor.Page.RouteAsync(Documents, route => offsets.Count > 1 && route.Request.Method == "PATCH" ? route.AbortAsync() : route.ContinueAsync());

        await visitor.Page.SetInputFilesAsync("input[type=file]", letter);
        await Expect(visitor.Page.GetByText("De verbinding viel weg.")).ToBeVisibleAsync();
        await visitor.Page.UnrouteAsync(Documents);
        visitor.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visitor.Page.ReloadAsync();
        var missing = visitor.Page.GetByLabel("Kies plan.pdf nog een keer");
        await missing.SetInputFilesAsync(Letter("plan.pdf", 1_000));
        await Expect(visitor.Page.GetByText("Dit is een ander bestand.")).ToBeVisibleAsync();
        offsets.Clear();
        await missing.SetInputFilesAsync(letter);

        await Expect(visitor.Page.GetByText("1 van 1 klaar")).ToBeVisibleAsync();
        Assert.NotEqual("0", offsets[0]);
    }

    [Fact]
    public async Task What_cannot_be_sent_says_why_and_can_be_taken_away()
    {
        await using var visitor = await run.VisitAsync(path: "/bezwaar-maken/bestanden");
        await visitor.Page.SetInputFilesAsync("input[type=file]", [Letter("programma.exe", 2_000), new() { Name = "foto.jpg", MimeType = "image/jpeg", Buffer = Encoding.UTF8.GetBytes("Dit is geen foto.") }]);

        await Expect(visitor.Page.GetByText("Dit soort bestand kunnen wij niet gebruiken.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("De inhoud van dit bestand herkennen wij niet.")).ToBeVisibleAsync();
        await visitor.Button("Verwijderen: foto.jpg").ClickAsync();
        await visitor.Button("Verwijderen: programma.exe").ClickAsync();
        await Expect(visitor.Page.Locator(".upload")).ToHaveCountAsync(0);
        visitor.ComplainsOfNothingBut(400);
    }

    [Fact]
    public async Task Without_a_connection_one_goes_on_and_what_was_sent_twice_is_filed_once()
    {
        await using var visitor = await run.VisitAsync(path: "/bezwaar-maken");
        await visitor.Page.RouteAsync("**/filing-drafts**", route => route.AbortAsync());
        await BeginAsync(visitor, "Ik krijg geen kapvergunning.");
        await Expect(visitor.Page.GetByText("Bewaren lukte niet.")).ToBeVisibleAsync();
        await visitor.Page.UnrouteAsync("**/filing-drafts**");
        await CompleteAsync(visitor);

        var numbers = new List<string>();
        await visitor.Page.RouteAsync("**/api/v1/objections", async route =>
        {
            var answer = await route.FetchAsync();
            numbers.Add((await answer.JsonAsync())!.Value.GetProperty("number").GetString()!);
            await (numbers.Count == 1 ? route.AbortAsync() : route.FulfillAsync(new() { Response = answer }));
        });
        await visitor.Button("Bezwaar versturen").ClickAsync();
        await Expect(visitor.Page.GetByText("Er is geen verbinding.")).ToBeVisibleAsync();
        await visitor.Button("Bezwaar versturen").ClickAsync();

        await visitor.ReadsAsync("Wij hebben uw bezwaar ontvangen");
        Assert.Equal(2, numbers.Count);
        Assert.Single(numbers.Distinct());
        await Expect(visitor.Page.GetByText(numbers[0]).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task In_two_windows_the_reader_says_which_one_counts()
    {
        var bsn = Bsns.Next();
        await using var first = await run.VisitAsync();
        await first.SignInAsync(bsn, "/bezwaar-maken");
        await first.Button("Beginnen").ClickAsync();
        await first.Page.GetByLabel("Waar gaat het besluit over?").FillAsync("Het besluit zoals ik het eerst schreef.");
        await first.Button("Volgende stap").ClickAsync();
        await Expect(first.Page.GetByText("Bewaard om")).ToBeVisibleAsync();
        await using var second = await run.VisitAsync();
        await second.SignInAsync(bsn, "/bezwaar-maken");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Verder gaan met wat u bewaarde" }).ClickAsync();
        await second.ReadsAsync("Wie bent u?");
        await second.Link("Vorige stap").ClickAsync();
        await second.Page.GetByLabel("Waar gaat het besluit over?").FillAsync("Het besluit zoals ik het later schreef.");
        await second.Page.RunAndWaitForResponseAsync(() => second.Button("Volgende stap").ClickAsync(), answer => answer.Request.Method == "PUT" && answer.Ok);

        await first.Link("Vorige stap").ClickAsync();
        await first.Button("Volgende stap").ClickAsync();
        await first.Button("De versie in het andere venster").ClickAsync();
        await first.ReadsAsync("Klopt alles?");
        await Expect(first.Page.GetByText("Het besluit zoals ik het later schreef.")).ToBeVisibleAsync();
        first.ComplainsOfNothingBut(412);
    }

    private static async Task BeginAsync(Visitor visitor, string about)
    {
        await visitor.Button("Beginnen zonder inloggen").ClickAsync();
        await visitor.Page.GetByLabel("Waar gaat het besluit over?").FillAsync(about);
        await visitor.Button("Volgende stap").ClickAsync();
        await visitor.ReadsAsync("Wie bent u?");
        await Expect(visitor.Page.Locator(".save-bar [role=status]")).ToContainTextAsync("Bew");
    }

    /// <summary>Fills in what is needed, from the second step up to the signature.</summary>
    private static async Task CompleteAsync(Visitor visitor)
    {
        var page = visitor.Page;
        await page.GetByLabel("Voornaam en achternaam").FillAsync("M. de Boer");
        await page.GetByLabel("Straat of postbus").FillAsync("Dorpsstraat");
        await page.GetByLabel("Huisnummer").FillAsync("12");
        await page.GetByLabel("Postcode").FillAsync("1234 AB");
        await page.GetByLabel("Woonplaats").FillAsync("Eikendam");
        await visitor.Button("Volgende stap").ClickAsync();
        await page.GetByLabel("Uw redenen", new() { Exact = true }).FillAsync("Op nummer 8 mocht het wel.");
        await visitor.Button("Volgende stap").ClickAsync();
        await visitor.ReadsAsync("Wilt u iets meesturen?");
        await visitor.Button("Volgende stap").ClickAsync();
        await page.GetByLabel("Nee, liever niet").CheckAsync();
        await page.GetByLabel("Alles per post").CheckAsync();
        await visitor.Button("Volgende stap").ClickAsync();
        await page.GetByLabel("Ik, M. de Boer, maak bezwaar").CheckAsync();
    }

    /// <summary>A PDF of about so many bytes.</summary>
    private static FilePayload Letter(string name, int size)
    {
        var start = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
        var end = Encoding.ASCII.GetBytes("\ntrailer<</Root 1 0 R>>\n%%EOF\n");
        return new() { Name = name, MimeType = "application/pdf", Buffer = [.. start, .. Enumerable.Repeat((byte)'%', size), .. end] };
    }
}
