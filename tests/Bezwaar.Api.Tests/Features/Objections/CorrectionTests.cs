using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Personal data that are wrong are put right everywhere, by who they are about or by the municipality (AVG 16).</summary>
public sealed class CorrectionTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object NewAddress = new { street = "Nieuwstraat", houseNumber = "7", zipCode = "4321 BA", town = "Waterhoven" };

    [Fact]
    public async Task A_citizen_corrects_how_to_be_reached()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var path = $"my/objections/{objection}/contact-details";
        var before = (await citizen.ReadAsync(path)).Is(HttpStatusCode.OK);
        Assert.Equal("Dorpsstraat", before.Get("address.street"));

        var corrected = await citizen.ChangeAsync(path, new { address = NewAddress, email = "nieuw@voorbeeld.nl", phone = "0612345678", contactPreferences = new { phone = "0612345678", times = new[] { "weekday-evening" }, helpNeeded = "Een tolk" } }, before.ETag);

        Assert.Equal("\"2\"", corrected.Is(HttpStatusCode.OK).ETag);
        var seen = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal("Nieuwstraat", seen.Get("objector.address.street"));
        Assert.Equal("nieuw@voorbeeld.nl", seen.Get("objector.email"));
        Assert.Equal("M. de Boer", seen.Get("objector.name"));
        Assert.Equal("Een tolk", seen.Get("contactPreferences.helpNeeded"));
        var timeline = await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline");
        Assert.Equal("personal-data-corrected", timeline.Get("items.1.type"));
        Assert.Equal("""{"party":"objector","fields":["address","email","phone","contactPreferences","callingTimes"],"reason":"reported-by-person"}""", timeline.Get("items.1.details"));
        Assert.DoesNotContain("Nieuwstraat", timeline.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dorpsstraat", timeline.Text, StringComparison.Ordinal);
        Assert.Equal(["true", "true"], timeline.Rows("intact"));
    }

    [Fact]
    public async Task A_new_e_mail_address_is_asked_to_be_confirmed_whoever_corrected_it()
    {
        var (mailbox, first, second) = (Mailbox.Of(municipality.Host), Mailbox.NewAddress(), Mailbox.NewAddress());
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var handler = await municipality.StaffAsync(Role.Handler);
        var objection = await citizen.FileAsync();

        (await citizen.ChangeAsync($"my/objections/{objection}/contact-details", new { address = NewAddress, email = first }, "\"1\"")).Is(HttpStatusCode.OK);
        (await handler.ChangeAsync($"objections/{objection}/objector", new { objector = new { name = "M. de Boer", address = NewAddress, email = second }, reason = "reported-by-person" }, "\"2\"")).Is(HttpStatusCode.OK);

        foreach (var address in new[] { first, second })
            Assert.Equal("Bevestig uw e-mailadres / Confirm your e-mail address", Assert.Single(await mailbox.WaitForAsync(address, 1)).Subject);
    }

    [Fact]
    public async Task The_same_again_is_no_correction()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var same = new { address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } };

        var answer = await citizen.ChangeAsync($"my/objections/{objection}/contact-details", same, "\"1\"");

        Assert.Equal("\"1\"", answer.Is(HttpStatusCode.OK).ETag);
        Assert.Single((await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline")).Rows("type"));
    }

    [Fact]
    public async Task Staff_correct_the_name_in_the_case_in_lists_in_search_and_in_mediation()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, Journeys.CounterFiling().By("Verkeerdenaam"));
        var objection = mediation.Objection;
        var before = (await administrator.ReadAsync($"objections/{objection}/objector")).Is(HttpStatusCode.OK);

        var corrected = await administrator.ChangeAsync(
            $"objections/{objection}/objector", new { objector = new { name = "Goédenaam", address = NewAddress }, reason = "misread-on-intake" }, before.ETag);

        Assert.Equal("Goédenaam", corrected.Is(HttpStatusCode.OK).Get("objector.name"));
        Assert.Equal(["Goédenaam"], (await municipality.CaseSystem.ReadAsync("objections?text=goedenaam")).Rows("objectorName"));
        Assert.Empty((await municipality.CaseSystem.ReadAsync("objections?text=verkeerdenaam")).Rows("id"));
        var referral = await mediation.ReadAsync();
        Assert.Equal("Goédenaam", referral.Get("parties.0.name"));
        Assert.Equal("\"2\"", referral.ETag);
        var timeline = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?limit=100")).Is(HttpStatusCode.OK);
        Assert.Equal("""{"party":"objector","fields":["name","address"],"reason":"misread-on-intake"}""", timeline.Rows("details")[^1]);
        Assert.DoesNotContain("naam", timeline.Text.Replace("organisationName", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

        await DatabaseFiles.RewriteAsync(municipality);
        Assert.Empty(DatabaseFiles.Find(municipality, "Verkeerdenaam"));
    }

    [Fact]
    public async Task A_closed_case_is_corrected_too()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today.Iso() })).Is(HttpStatusCode.OK);
        var path = $"my/objections/{objection}/contact-details";

        (await citizen.ChangeAsync(path, new { address = NewAddress }, await citizen.ETagAsync(path))).Is(HttpStatusCode.OK);

        Assert.Equal("Nieuwstraat", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("objector.address.street"));
        Assert.Equal("withdrawn", (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("status"));
    }

    [Fact]
    public async Task A_representative_corrects_the_own_details_and_not_those_of_the_objector()
    {
        using var lawyer = await municipality.CitizenAsync(Bsns.Next());
        var objection = await lawyer.FileAsync(Calls.Filing().With("representative", new { party = new { name = "Mr. Vertegenwoordiger", email = "oud@advocaat.example" }, authorisation = "by-law" }));
        var path = $"my/objections/{objection}/contact-details";
        Assert.Equal("representative", (await lawyer.ReadAsync(path)).Is(HttpStatusCode.OK).Get("role"));

        (await lawyer.ChangeAsync(path, new { address = NewAddress, email = "nieuw@advocaat.example" }, "\"1\"")).Is(HttpStatusCode.OK);

        var seen = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal("nieuw@advocaat.example", seen.Get("representative.party.email"));
        Assert.Equal("Dorpsstraat", seen.Get("objector.address.street"));
        Assert.Contains("\"party\":\"representative\"", (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline")).Get("items.1.details"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signed_in_for_another_has_no_details_of_the_own_in_the_case()
    {
        var (own, other) = (Bsns.Next(), Bsns.Next());
        using var representing = await municipality.CitizenAsync(own, onBehalfOf: other);
        using var self = await municipality.CitizenAsync(own);
        var objection = await representing.FileAsync();
        var path = $"my/objections/{objection}/contact-details";

        Assert.Equal("objector", (await representing.ReadAsync(path)).Is(HttpStatusCode.OK).Get("role"));
        (await self.ReadAsync(path)).IsProblem(HttpStatusCode.Conflict, "no-details-of-representative");
        (await self.ChangeAsync(path, new { address = NewAddress }, "\"1\"")).IsProblem(HttpStatusCode.Conflict, "no-details-of-representative");
    }

    [Fact]
    public async Task Whoever_is_not_part_of_it_corrects_nothing()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var other = await municipality.CitizenAsync(Bsns.Next());
        using var evaluator = await municipality.StaffAsync(Role.Evaluator);
        var objection = await citizen.FileAsync();
        var (own, staffs) = ($"my/objections/{objection}/contact-details", $"objections/{objection}/objector");
        var body = new { objector = new { name = "X", address = NewAddress }, reason = "unreachable" };

        (await other.ReadAsync(own)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await other.ChangeAsync(own, new { address = NewAddress }, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await citizen.ChangeAsync(staffs, body, "\"1\"")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await evaluator.ChangeAsync(staffs, body, "\"1\"")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await municipality.Coordinator.ChangeAsync(staffs, body, "\"1\"")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal("\"1\"", await municipality.CaseSystem.ETagAsync($"objections/{objection}"));
    }

    [Fact]
    public async Task Every_value_that_is_not_right_is_named_and_a_stale_version_is_refused()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var handler = await municipality.StaffAsync(Role.Handler);
        var objection = await citizen.FileAsync(Calls.Filing().With("objector", new
        {
            name = "M. de Boer",
            email = "m@voorbeeld.nl",
            address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" },
        }).With("electronicPost", new[] { "decision" }));
        var (own, staffs) = ($"my/objections/{objection}/contact-details", $"objections/{objection}/objector");

        var wrong = await citizen.ChangeAsync(own, new { address = new { street = "", houseNumber = "1", zipCode = "x", town = "T" }, email = "geen", phone = "1", contactPreferences = new { language = "NL" } }, "\"1\"");
        Assert.Equal(["#/address/street", "#/address/zipCode", "#/contactPreferences/language", "#/email", "#/phone"], wrong.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers.Order());
        Assert.Equal(["#/address"], (await citizen.ChangeAsync(own, new { }, "\"1\"")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/objector", "#/reason"], (await handler.ChangeAsync(staffs, new { }, "\"1\"")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers.Order());
        (await citizen.ChangeAsync(own, new { address = NewAddress }, "\"1\"")).IsProblem(HttpStatusCode.UnprocessableEntity, "email-still-needed");
        (await citizen.ChangeAsync(own, new { address = NewAddress, email = "a@b.nl" }, "\"9\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await citizen.SendAsync(HttpMethod.Put, own, new { address = NewAddress, email = "a@b.nl" })).IsProblem((HttpStatusCode)428, "if-match-missing");
    }
}
