using Bezwaar.Browser.Tests.Hosting;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>The pages on which a citizen does something in a case, answers an intended decision, and a mediator works; in each state that looks different.</summary>
public sealed class EveryPageOfACaseTests(BrowserRun run)
{
    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_a_case(string slug, string language)
    {
        await using var worker = await CaseWorker.AtWorkAsync(run, slug);
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.EnterAsync(Bsns.Next());

        var waiting = await visitor.FiledIdAsync("Vergunning voor een terras", $"m{Guid.NewGuid():N}@voorbeeld.example", groundsFollow: true);
        await visitor.SeeAsync("case-grounds-follow", $"/mijn-bezwaren/{waiting}", language);
        await visitor.SeeAsync("grounds", $"/mijn-bezwaren/{waiting}/gronden", language);
        await visitor.SeeAsync("callback-none", $"/mijn-bezwaren/{waiting}/belafspraak", language);
        await worker.PlanCallAsync(waiting);
        await visitor.SeeAsync("case-call-and-grounds", $"/mijn-bezwaren/{waiting}", language);
        await visitor.SeeAsync("callback", $"/mijn-bezwaren/{waiting}/belafspraak", language);
        await visitor.SeeAsync("details", $"/mijn-bezwaren/{waiting}/gegevens", language);
        await visitor.Page.Locator("main .columns__main button").First.ClickAsync();
        await visitor.SeeAsync("details-change", null, language);
        await visitor.SeeAsync("files", $"/mijn-bezwaren/{waiting}/stukken", language);
        await visitor.SeeAsync("receipt", $"/mijn-bezwaren/{waiting}/ontvangstbevestiging", language);
        await visitor.SeeAsync("withdrawal-how", $"/mijn-bezwaren/{waiting}/intrekken", language);

        var talked = await visitor.FiledIdAsync("Kapvergunning voor de eik op de hoek");
        await worker.ProposeMediationAsync(talked);
        await worker.AgreeAsync(talked, "Wij leggen de tekening uit.");
        await worker.AgreeAsync(talked, "Wij sturen u de foto’s van de boom.");
        await visitor.SeeAsync("case-mediation-proposed", $"/mijn-bezwaren/{talked}", language);
        await visitor.SeeAsync("mediation-proposed", $"/mijn-bezwaren/{talked}/mediation", language);
        await visitor.Page.Locator("input[type=radio]").First.CheckAsync();
        await visitor.Page.Locator("form button[type=submit]").ClickAsync();
        await visitor.Page.Locator(".error-summary").WaitForAsync();
        await visitor.SeeAsync("mediation-error", null, language);
        await visitor.SeeAsync("agreements", $"/mijn-bezwaren/{talked}/afspraken", language);

        var concluded = await visitor.FiledIdAsync("Weigering van een uitrit");
        await worker.ConcludeAsync(concluded, "U dient een nieuw plan in voor een smallere uitrit.");
        await visitor.SeeAsync("case-confirm-withdrawal", $"/mijn-bezwaren/{concluded}", language);
        await visitor.SeeAsync("withdrawal-confirm", $"/mijn-bezwaren/{concluded}/intrekken", language);
        await visitor.Page.Locator("input[type=checkbox]").First.CheckAsync();
        await visitor.Page.Locator("form button[type=submit]").ClickAsync();
        await visitor.Page.Locator("[role=status] .utrecht-paragraph").First.WaitForAsync();
        await visitor.SeeAsync("case-withdrawn", null, language);
        await visitor.SeeAsync("withdrawal-reconsider", $"/mijn-bezwaren/{concluded}/intrekken", language);
        await visitor.SeeAsync("overview-full", "/mijn-bezwaren", language);
        visitor.ComplainsOfNothing();
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_a_link_holder(string slug, string language)
    {
        await using var worker = await CaseWorker.AtWorkAsync(run, slug);
        await using var visitor = await run.VisitAsync(slug, language: language);
        var filed = await visitor.FileAsync("Vergunning voor een steiger");
        var objection = filed.GetProperty("objectionId").GetString()!;
        await worker.ProposeMediationAsync(objection);
        await worker.AgreeAsync(objection, "Wij leggen de tekening uit.");
        await visitor.SeeAsync("link-to-answer", $"/zaak#{filed.GetProperty("accessToken").GetString()}", language);
        await visitor.SeeAsync("link-receipt", "/zaak/ontvangstbevestiging", language);
        visitor.ComplainsOfNothing();
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_an_intended_decision(string slug, string language)
    {
        var bsn = Bsns.Next();
        await using var worker = await CaseWorker.AtWorkAsync(run, slug);
        var (id, token) = await worker.IntendAsync(bsn);
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.SeeAsync("intention-link", $"/voornemen#{token}", language);
        await visitor.SeeAsync("intention-link-dead", "/voornemen#verkeerd", language);
        await visitor.EnterAsync(bsn);
        await visitor.SeeAsync("overview-intention", "/mijn-bezwaren", language);
        await visitor.SeeAsync("intention", $"/mijn-voornemens/{id}", language);
        await visitor.Page.Locator("input[value=call-back]").CheckAsync();
        await visitor.SeeAsync("intention-call-back", null, language);
        visitor.ComplainsOfNothingBut(401);
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_a_mediator(string slug, string language)
    {
        await using var worker = await CaseWorker.AtWorkAsync(run, slug);
        await using var citizen = await run.VisitAsync(slug);
        var referral = await worker.RunMediationAsync(await citizen.FiledIdAsync("Weigering van een schutting", $"m{Guid.NewGuid():N}@voorbeeld.example"));
        await using var mediator = await run.VisitAsync(slug, language: language);
        await mediator.EnterAsStaffAsync("Mediator");
        await mediator.SeeAsync("mediations", "/medewerker/mediations", language);
        await mediator.SeeAsync("mediation", $"/medewerker/mediations/{referral}", language);
        await mediator.Page.Locator("form button[type=submit]").First.ClickAsync();
        await mediator.Page.Locator(".error-summary").WaitForAsync();
        await mediator.SeeAsync("mediation-errors", null, language);
        await mediator.SeeAsync("mediation-missing", $"/medewerker/mediations/{Guid.NewGuid()}", language);
        mediator.ComplainsOfNothingBut(404);
    }
}
