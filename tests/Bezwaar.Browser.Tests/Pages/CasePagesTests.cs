using Bezwaar.Browser.Tests.Hosting;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>What holds of every page (<see cref="EveryPageTests"/>), of the pages of a case: of a new one, and of ones that stand elsewhere.</summary>
public sealed class CasePagesTests(BrowserRun run)
{
    private static readonly string[] Acts =
    [
        "bellen", "behandelaar", "zonder-gesprek", "belafspraak", "afspraken", "uitkomst", "intrekking", "digitale-post", "bezwaarmaker", "toegangslinks", "mediation", "gronden",
        "vastleggen/omission-requested", "vastleggen/adjourned", "vastleggen/postponed", "vastleggen/hearing-planned", "vastleggen/decided", "vastleggen/closed", "bestaat-niet",
    ];

    private static readonly string[] Elsewhere = ["badge=in-mediation", "badge=notice-of-default", "nextAction=await-consents", "nextAction=confirm-withdrawal", "status=decided"];

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task A_new_case_and_everything_that_is_recorded_in_it(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        var filed = (await visitor.FileAsync("Weigering van de vergunning voor een dakkapel aan de voorkant")).GetProperty("objectionId").GetString();
        await visitor.EnterAsStaffAsync("Coordinator");

        await visitor.SeeAsync("case-new", $"/medewerker/zaken/{filed}", language);
        foreach (var page in Acts)
            await visitor.SeeAsync($"case-{page.Replace('/', '-')}", $"/medewerker/zaken/{filed}/{page}", language);

        visitor.ComplainsOfNothing();
    }

    [Theory]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    public async Task Cases_that_stand_elsewhere(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.EnterAsStaffAsync("Coordinator");
        foreach (var query in Elsewhere)
        {
            var id = (await visitor.ReadAsync($"objections?{query}&limit=1")).GetProperty("items")[0].GetProperty("id").GetString();
            await visitor.SeeAsync($"case-{query}", $"/medewerker/zaken/{id}", language);
            await visitor.SeeAsync($"case-{query}-mediation", $"/medewerker/zaken/{id}/mediation", language);
            await visitor.SeeAsync($"case-{query}-withdrawal", $"/medewerker/zaken/{id}/intrekking", language);
        }

        visitor.ComplainsOfNothing();
    }
}
