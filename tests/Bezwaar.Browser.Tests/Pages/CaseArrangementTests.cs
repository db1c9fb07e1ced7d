using System.Text;
using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>What a citizen arranges without being asked: when to be called, how to be reached, what to keep.</summary>
public sealed class CaseArrangementTests(BrowserRun run)
{
    [Fact]
    public async Task The_appointment_to_be_called_is_moved_and_cancelled()
    {
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een zonnescherm");
        var day = await worker.PlanCallAsync(objection);

        await visitor.GoAsync($"/mijn-bezwaren/{objection}");
        await Expect(visitor.Page.Locator(".next-step")).ToContainTextAsync("om 10:00");
        await visitor.Link("Afspraak verzetten of afzeggen").ClickAsync();
        await visitor.FillDayAsync(Sunday(day));
        await visitor.Button("Afspraak verzetten").ClickAsync();
        await Expect(visitor.Page.Locator(".error-summary")).ToContainTextAsync("Op dat moment bellen wij niet");
        await visitor.FillDayAsync(day);
        await visitor.Page.GetByLabel("Hoe laat?").SelectOptionAsync("14:00");
        await visitor.Button("Afspraak verzetten").ClickAsync();
        await Expect(visitor.Page.GetByText("De afspraak is verzet.")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".next-step")).ToContainTextAsync("om 14:00");

        await visitor.Link("Afspraak verzetten of afzeggen").ClickAsync();
        await visitor.Button("Afspraak afzeggen").ClickAsync();
        await visitor.Button("Ja, afzeggen").ClickAsync();
        await Expect(visitor.Page.GetByText("De afspraak is afgezegd.")).ToBeVisibleAsync();
        await Expect(visitor.Link("Afspraak verzetten of afzeggen")).ToHaveCountAsync(0);
        visitor.ComplainsOfNothingBut(422);
    }

    [Fact]
    public async Task An_appointment_that_the_municipality_moved_meanwhile_is_not_overwritten_unseen()
    {
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een luifel");
        var day = await worker.PlanCallAsync(objection);
        await visitor.GoAsync($"/mijn-bezwaren/{objection}/belafspraak");

        await worker.MoveCallAsync(objection, day, hour: 11);
        await visitor.Page.GetByLabel("Hoe laat?").SelectOptionAsync("15:00");
        await visitor.Button("Afspraak verzetten").ClickAsync();
        await Expect(visitor.Page.Locator(".error-summary")).ToContainTextAsync("Iemand anders heeft dit intussen gewijzigd.");
        await Expect(visitor.Page.Locator(".next-step__day")).ToContainTextAsync("om 11:00");
        await Expect(visitor.Page.GetByLabel("Hoe laat?")).ToHaveValueAsync("15:00");
        await visitor.Button("Afspraak verzetten").ClickAsync();
        await Expect(visitor.Page.GetByText("De afspraak is verzet.")).ToBeVisibleAsync();
        visitor.ComplainsOfNothingBut(412);
    }

    [Fact]
    public async Task Contact_details_are_corrected_messages_chosen_and_links_revoked()
    {
        var address = $"m{Guid.NewGuid():N}@voorbeeld.example";
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een antenne");

        await visitor.GoAsync($"/mijn-bezwaren/{objection}");
        await visitor.Link("Contactgegevens en berichten").ClickAsync();
        await visitor.Button("Gegevens wijzigen").ClickAsync();
        await visitor.Page.GetByLabel("Postcode").FillAsync("12");
        await visitor.Page.GetByLabel("E-mailadres (hoeft niet)").FillAsync(address);
        await visitor.Button("Opslaan").ClickAsync();
        await Expect(visitor.Link("Dit is geen postcode. Een goed voorbeeld is 1234 AB.")).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("Postcode").FillAsync("4321 ZX");
        await visitor.Button("Opslaan").ClickAsync();
        await Expect(visitor.Page.GetByText("Uw gegevens zijn gewijzigd.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Dorpsstraat 12, 4321 ZX Eikendam")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("is nog niet bevestigd.")).ToBeVisibleAsync();
        await run.TokenInMailAsync(address);
        await visitor.Button("Stuur de link opnieuw").ClickAsync();
        await Expect(visitor.Page.GetByText("Wij hebben de link opnieuw gestuurd.")).ToBeVisibleAsync();

        await visitor.Page.GetByLabel("De beslissing op uw bezwaar").CheckAsync();
        await visitor.Button("Keuze opslaan").ClickAsync();
        await Expect(visitor.Page.GetByText("Uw keuze is opgeslagen.")).ToBeVisibleAsync();
        await visitor.Button("Links laten stoppen").ClickAsync();
        await visitor.Button("Ja, laten stoppen").ClickAsync();
        await Expect(visitor.Page.GetByText("De links werken niet meer.")).ToBeVisibleAsync();
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.GetByLabel("De beslissing op uw bezwaar")).ToBeCheckedAsync();
        visitor.ComplainsOfNothingBut(400);
    }

    [Fact]
    public async Task The_receipt_and_all_own_data_are_downloaded_and_the_receipt_prints_without_what_can_only_be_clicked()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var filed = await visitor.FileAsync("Weigering van een vijver");
        var number = filed.GetProperty("number").GetString()!;
        await visitor.GoAsync($"/mijn-bezwaren/{filed.GetProperty("objectionId").GetString()}");
        await visitor.Link("Ontvangstbevestiging").ClickAsync();
        await visitor.ReadsAsync("Ontvangstbevestiging");
        Assert.Contains(number, await DownloadAsync(visitor, visitor.Button("Downloaden als tekst")), StringComparison.Ordinal);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visitor.Page.Locator(".receipt-sheet__number")).ToHaveTextAsync(number);
        await Expect(visitor.Button("Afdrukken of opslaan als pdf")).ToBeHiddenAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        await visitor.GoAsync("/mijn-bezwaren");
        Assert.Contains(number, await DownloadAsync(visitor, visitor.Button("Al mijn gegevens downloaden")), StringComparison.Ordinal);
        await Expect(visitor.Page.GetByText("Het bestand staat bij uw downloads.")).ToBeVisibleAsync();
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task What_was_missing_is_sent_later_and_can_be_downloaded()
    {
        const string Content = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        await using var worker = await CaseWorker.AtWorkAsync(run);
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(Bsns.Next());
        var objection = await visitor.FiledIdAsync("Weigering van een balkon");
        await worker.AskForMissingAsync(objection);

        await visitor.GoAsync($"/mijn-bezwaren/{objection}");
        await visitor.Link("Stuur wat er ontbreekt").ClickAsync();
        await visitor.ReadsAsync("Bestanden sturen");
        await visitor.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "tekening.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes(Content) });
        await Expect(visitor.Page.GetByText("1 van 1 klaar")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".upload button")).ToHaveCountAsync(0);
        Assert.Equal(Content, await DownloadAsync(visitor, visitor.Link("tekening.pdf")));
        await visitor.Link("← Terug naar uw bezwaar").ClickAsync();
        await Expect(visitor.Link("tekening.pdf")).ToBeVisibleAsync();
        visitor.ComplainsOfNothing();
    }

    private static async Task<string> DownloadAsync(Visitor visitor, ILocator what)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => what.ClickAsync());
        return await File.ReadAllTextAsync((await download.PathAsync())!);
    }

    private static DateOnly Sunday(DateOnly after) => Enumerable.Range(1, 7).Select(after.AddDays).First(day => day.DayOfWeek is DayOfWeek.Sunday);
}
