using System.Net;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Features.Agreements;

/// <summary>What was agreed is confirmed in plain words: by e-mail to a confirmed address with consent, otherwise on paper.</summary>
public sealed class ConfirmAgreementsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly string[] Consent = ["agreement-confirmation"];

    private readonly Mailbox mailbox = Mailbox.Of(municipality.Host);
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task It_is_mailed_to_the_confirmed_address_in_both_languages()
    {
        var address = Mailbox.NewAddress();
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await ConfirmedAsync(citizen, address, Consent);
        await system.AgreeAsync(objection, "Wij sturen de berekening.");
        await system.AgreeAsync(objection, "U stuurt de foto's.", "objector");

        var confirmation = await ConfirmAsync(objection);

        var mail = (await mailbox.WaitForAsync(address, 2))[1];
        Assert.Equal("email", confirmation.Get("means"));
        Assert.StartsWith("Wat wij hebben afgesproken / What we agreed (BZW-", mail.Subject, StringComparison.Ordinal);
        foreach (var text in new[] { "Wij doen dit uiterlijk op ", ": Wij sturen de berekening.", "U doet dit uiterlijk op ", ": U stuurt de foto's.", "We do this by ", "You do this by ", "Klopt dit niet?" })
            Assert.Contains(text, mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("jansen", mail.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Boer", mail.ToString(), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat(confirmation.Get("id"), 2), (await system.ReadAsync($"objections/{objection}/agreements")).Rows("confirmationId"));
        Assert.Equal([confirmation.Get("text.nl")], (await system.ReadAsync($"objections/{objection}/agreement-confirmations")).Rows("text.nl"));
        Assert.Equal("""{"means":"email","by":"j.jansen","agreements":[1,2]}""", (await system.ReadAsync($"objections/{objection}/timeline")).Json.GetProperty("items").EnumerateArray().Last().Get("details"));
        Assert.Equal("We confirmed what was agreed.", (await citizen.ReadAsync($"my/objections/{objection}/timeline")).Json.GetProperty("items").EnumerateArray().Last().Get("text.en"));
    }

    [Fact]
    public async Task Who_revokes_consent_gets_a_letter()
    {
        var address = Mailbox.NewAddress();
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await ConfirmedAsync(citizen, address, Consent);
        await system.AgreeAsync(objection);
        await ConfirmAsync(objection);
        await mailbox.WaitForAsync(address, 2);

        (await citizen.ChangeAsync($"my/objections/{objection}/electronic-post", new { kinds = Array.Empty<string>() }, await citizen.ETagAsync($"my/objections/{objection}/contact-details"))).Is(HttpStatusCode.OK);
        await system.AgreeAsync(objection, "Iets anders.");
        var confirmation = await ConfirmAsync(objection);

        Assert.Equal("letter", confirmation.Get("means"));
        Assert.Contains("Iets anders.", confirmation.Get("text.nl"), StringComparison.Ordinal);
        Assert.DoesNotContain("tekening", confirmation.Get("text.nl"), StringComparison.Ordinal);
        Assert.Equal(["email", "letter"], (await system.ReadAsync($"objections/{objection}/agreement-confirmations")).Rows("means"));
        Assert.Equal(0, await WaitingMailsAsync(objection));
        Assert.Equal(2, mailbox.Of(address).Count);
    }

    [Fact]
    public async Task Without_a_confirmed_address_or_consent_for_this_kind_it_is_a_letter()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var unconfirmed = await citizen.FileAsync(Filing(Mailbox.NewAddress(), Consent));
        var otherKind = await ConfirmedAsync(citizen, Mailbox.NewAddress(), ["decision"]);
        var none = await system.FileAsync(Journeys.CounterFiling());
        foreach (var objection in new[] { unconfirmed, otherKind, none })
        {
            await system.AgreeAsync(objection);
            Assert.Equal("letter", (await ConfirmAsync(objection)).Get("means"));
        }
    }

    [Fact]
    public async Task An_agreement_is_confirmed_once_and_a_retry_confirms_once()
    {
        var objection = await system.FileAsync();
        var (path, key) = ($"objections/{objection}/agreement-confirmations", $"{Guid.NewGuid()}");
        (await system.CreateAsync(path, new { by = "j.jansen" })).IsProblem(HttpStatusCode.Conflict, "nothing-to-confirm");
        await system.AgreeAsync(objection);

        var first = (await system.CreateAsync(path, new { by = "j.jansen" }, key)).Is(HttpStatusCode.Created);
        Assert.Equal(first.Text, (await system.CreateAsync(path, new { by = "j.jansen" }, key)).Is(HttpStatusCode.Created).Text);

        (await system.CreateAsync(path, new { by = "j.jansen" })).IsProblem(HttpStatusCode.Conflict, "nothing-to-confirm");
        Assert.Equal(["#/by"], (await system.CreateAsync(path, new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await system.CreateAsync($"objections/{Guid.NewGuid()}/agreement-confirmations", new { by = "j.jansen" })).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Staff_record_consent_that_needs_an_address_and_see_a_change_in_between()
    {
        var objection = await system.FileAsync();
        var path = $"objections/{objection}/electronic-post";

        (await system.ChangeAsync(path, new { kinds = Consent }, "\"1\"")).IsProblem(HttpStatusCode.UnprocessableEntity, "email-needed");
        Assert.Equal(["#/kinds"], (await system.ChangeAsync(path, new { }, "\"1\"")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal("\"1\"", (await system.ChangeAsync(path, new { kinds = Array.Empty<string>() }, "\"1\"")).Is(HttpStatusCode.OK).ETag);
        var withAddress = await system.FileAsync(Filing(Mailbox.NewAddress(), []));
        var changed = (await system.ChangeAsync($"objections/{withAddress}/electronic-post", new { kinds = Consent }, "\"1\"")).Is(HttpStatusCode.OK);
        Assert.Equal("""["agreement-confirmation"]""", changed.Get("kinds"));
        (await system.ChangeAsync($"objections/{withAddress}/electronic-post", new { kinds = Consent }, "\"1\"")).IsProblem((HttpStatusCode)412, "stale-version");
        Assert.Equal(["objection-filed", "electronic-post-changed"], await system.TimelineAsync(withAddress));
    }

    private static Dictionary<string, object?> Filing(string email, string[] kinds) => Calls.Filing()
        .With("objector", new { name = "M. de Boer", email, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } })
        .With("electronicPost", kinds);

    private async Task<Guid> ConfirmedAsync(HttpClient citizen, string address, string[] kinds)
    {
        var objection = await citizen.FileAsync(Filing(address, kinds));
        var token = Mailbox.TokenIn((await mailbox.WaitForAsync(address, 1))[0]);
        (await municipality.Citizen.SendAsync(HttpMethod.Post, "email-confirmations", new { token })).Is(HttpStatusCode.OK);
        return objection;
    }

    private async Task<Answer> ConfirmAsync(Guid objection) =>
        (await system.CreateAsync($"objections/{objection}/agreement-confirmations", new { by = "j.jansen" })).Is(HttpStatusCode.Created);

    private async Task<int> WaitingMailsAsync(Guid objection)
    {
        using var lease = await municipality.LeaseAsync();
        return await lease.Db.Set<OutgoingMail>().CountAsync(mail => mail.CaseId == objection, TestContext.Current.CancellationToken);
    }
}
