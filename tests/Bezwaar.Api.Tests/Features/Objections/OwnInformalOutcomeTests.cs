using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>The citizen reads what was agreed, confirms it online, and may come back on it.</summary>
public sealed class OwnInformalOutcomeTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_click_in_the_signed_in_file_is_writing_and_mail_tells_how_it_goes_on()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, address) = await AgreedAsync(citizen, confirmEmail: true);
        var own = $"my/objections/{objection}/informal-outcome";

        var asked = (await citizen.ReadAsync(own)).Is(HttpStatusCode.OK);
        Assert.Equal(("explained-and-withdrawn", "Hij dient een nieuw plan in.", "true"), (asked.Get("kind"), asked.Get("agreed"), asked.Get("confirmationAsked")));
        Assert.Equal("We explained the decision and you want to withdraw the objection.", asked.Get("text.en"));
        Assert.Contains(asked.Json.GetProperty("effects").EnumerateArray(), effect => effect.Get("en")!.Contains("7:15", StringComparison.Ordinal));
        var confirmed = (await citizen.ChangeAsync($"{own}/confirmation", new { agrees = true, askForCosts = true }, asked.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal(("false", Calls.Today.Iso(), Calls.Today.AddDays(7).Iso()), (confirmed.Get("confirmationAsked"), confirmed.Get("confirmedOn"), confirmed.Get("mayTakeBackUntil")));
        Assert.Contains(confirmed.Json.GetProperty("effects").EnumerateArray(), effect => effect.Get("en") == "Reimbursement of costs was asked for. The municipality decides on that (Awb 7:15).");
        await CoolingOffTests.SettleAsync(municipality, Calls.Today.AddDays(8));
        var settled = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(("withdrawn", Calls.Today.Iso()), (settled.Get("status"), settled.Get("withdrawal.tookEffectOn")));
        (await citizen.SendAsync(HttpMethod.Delete, $"{own}/confirmation", ifMatch: settled.ETag)).IsProblem(HttpStatusCode.Conflict, "withdrawal-final");

        var mails = await Mailbox.Of(municipality.Host).WaitForAsync(address, 4);
        Assert.Contains("Bevestigt u", mails[1].Subject, StringComparison.Ordinal);
        Assert.Contains("bedenktijd", mails[2].Subject, StringComparison.Ordinal);
        Assert.Contains("is ingetrokken", mails[3].Subject, StringComparison.Ordinal);
        Assert.All(mails, mail => Assert.DoesNotContain("nieuw plan", mail.TextBody, StringComparison.Ordinal));
        var timeline = await citizen.ReadAsync($"my/objections/{objection}/timeline?limit=100");
        Assert.Contains("You confirmed in writing that you withdraw the objection. You still have time to reconsider.", timeline.Json.GetProperty("items").EnumerateArray().Select(entry => entry.Get("text.en")));
    }

    [Fact]
    public async Task Who_comes_back_on_it_has_the_objection_as_it_was()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await AgreedAsync(citizen);
        var own = $"my/objections/{objection}/informal-outcome";
        var deadline = (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("decisionDeadline");
        var confirmed = (await citizen.ChangeAsync($"{own}/confirmation", new { agrees = true }, (await citizen.ReadAsync(own)).ETag)).Is(HttpStatusCode.OK);

        Assert.Equal("explained-and-withdrawn", (await citizen.ReadAsync($"my/objections/{objection}")).Get("informalOutcome"));

        (await citizen.SendAsync(HttpMethod.Delete, $"{own}/confirmation", ifMatch: confirmed.ETag)).Is(HttpStatusCode.NoContent);

        Assert.Null((await citizen.ReadAsync($"my/objections/{objection}")).Get("informalOutcome"));
        (await citizen.ReadAsync(own)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await citizen.SendAsync(HttpMethod.Delete, $"{own}/confirmation", ifMatch: confirmed.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        await CoolingOffTests.SettleAsync(municipality, Calls.Today.AddDays(8));
        var view = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal(("received", deadline, null), (view.Get("status"), view.Get("decisionDeadline"), view.Get("withdrawal")));
    }

    [Fact]
    public async Task It_can_be_taken_back_before_it_was_confirmed()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await AgreedAsync(citizen);
        var own = $"my/objections/{objection}/informal-outcome";

        (await citizen.SendAsync(HttpMethod.Delete, $"{own}/confirmation", ifMatch: (await citizen.ReadAsync(own)).ETag)).Is(HttpStatusCode.NoContent);

        Assert.Null((await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("withdrawal"));
    }

    [Fact]
    public async Task Confirming_needs_agreement_the_version_that_was_read_and_something_to_confirm()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await AgreedAsync(citizen);
        var own = $"my/objections/{objection}/informal-outcome";
        var etag = (await citizen.ReadAsync(own)).ETag;

        Assert.Equal(["#/agrees"], (await citizen.ChangeAsync($"{own}/confirmation", new { agrees = false }, etag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/agrees"], (await citizen.ChangeAsync($"{own}/confirmation", new { }, etag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await citizen.ChangeAsync($"{own}/confirmation", new { agrees = true }, "\"1\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await citizen.SendAsync(HttpMethod.Delete, $"{own}/confirmation", ifMatch: "\"1\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await citizen.SendAsync(HttpMethod.Put, $"{own}/confirmation", new { agrees = true })).IsProblem((HttpStatusCode)428, "if-match-missing");
        var confirmed = (await citizen.ChangeAsync($"{own}/confirmation", new { agrees = true }, etag)).Is(HttpStatusCode.OK);
        (await citizen.ChangeAsync($"{own}/confirmation", new { agrees = true }, confirmed.ETag)).IsProblem(HttpStatusCode.Conflict, "no-withdrawal-to-confirm");
    }

    [Fact]
    public async Task Nobody_else_sees_it_or_acts_in_it_and_the_holder_of_a_link_sees_not_what_was_agreed()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var other = await municipality.CitizenAsync(Bsns.Next());
        var (objection, _) = await AgreedAsync(citizen);
        var own = $"my/objections/{objection}/informal-outcome";
        var etag = (await citizen.ReadAsync(own)).ETag;

        (await other.ReadAsync(own)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await other.ChangeAsync($"{own}/confirmation", new { agrees = true }, etag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await other.SendAsync(HttpMethod.Delete, $"{own}/confirmation", ifMatch: etag)).IsProblem(HttpStatusCode.NotFound, "not-found");

        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var linked = filed.Json.GetProperty("objectionId").GetGuid();
        await AgreeAsync(linked);
        using var holder = municipality.WithLink(filed.Get("accessToken")!);
        var seen = (await holder.ReadAsync($"my/objections/{linked}/informal-outcome")).Is(HttpStatusCode.OK);
        Assert.Null(seen.Get("agreed"));
        Assert.DoesNotContain("nieuw plan", seen.Text, StringComparison.Ordinal);
        (await holder.ChangeAsync($"my/objections/{linked}/informal-outcome/confirmation", new { agrees = true }, seen.ETag)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    private async Task<(Guid Objection, string Address)> AgreedAsync(HttpClient citizen, bool confirmEmail = false)
    {
        var address = Mailbox.NewAddress();
        var objector = new { name = "M. de Boer", email = address, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } };
        var objection = await citizen.FileAsync(Calls.Filing().With("objector", objector));
        if (confirmEmail)
        {
            var mails = await Mailbox.Of(municipality.Host).WaitForAsync(address, 1);
            (await municipality.Citizen.SendAsync(HttpMethod.Post, "email-confirmations", new { token = Mailbox.TokenIn(mails[0]) })).Is(HttpStatusCode.OK);
        }

        await AgreeAsync(objection);
        return (objection, address);
    }

    private async Task AgreeAsync(Guid objection)
    {
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O")))).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.CreateAsync(
            $"objections/{objection}/informal-outcomes", new { kind = "explained-and-withdrawn", on = Calls.Today, by = "j.jansen", agreed = "Hij dient een nieuw plan in." },
            ifMatch: await municipality.CaseSystem.ETagAsync($"objections/{objection}"))).Is(HttpStatusCode.Created);
    }
}
