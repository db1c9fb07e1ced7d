using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>What a mediator who signs in may do in the referrals made to him or her, and what stays hidden.</summary>
public sealed class AppointedMediatorTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Session = new { on = "2026-05-12", durationMinutes = 120, costInCents = 37_000 };

    [Fact]
    public async Task While_it_runs_the_mediator_sees_whom_to_call_and_nothing_of_the_file()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator);
        var mediation = await StartedAsync("m.mediator", Filing().With("representative", new { party = new { name = "Mr. Vertegenwoordiger", phone = "010 765 43 21" }, authorisation = "by-law" }));
        var path = $"my/mediation-referrals/{mediation.ReferralId}";

        var read = (await mediator.ReadAsync(path)).Is(HttpStatusCode.OK);

        Assert.Equal(
            """[{"role":"objector","name":"M. de Boer","phone":"0612345678","email":"boer@example.nl","language":"en"},{"role":"representative","name":"Mr. Vertegenwoordiger","phone":"010 765 43 21","email":null,"language":null}]""",
            read.Get("contacts"));
        Assert.Equal("+31101234567", read.Get("authority.phone"));
        foreach (var hidden in new[] { "Dorpsstraat", "dakkapel", "Beide buren", "objectionId", $"{mediation.Objection}", "j.jansen" })
            Assert.DoesNotContain(hidden, read.Text, StringComparison.Ordinal);
        var row = (await mediator.ReadAsync("my/mediation-referrals?limit=100")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().Single(item => item.Get("id") == mediation.ReferralId);
        Assert.Equal(read.Text, row.GetRawText());
    }

    [Fact]
    public async Task Before_the_appointment_there_is_nothing_and_after_the_end_nobody_to_call()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator, Role.Evaluator);
        const string staffId = "m.mediator-evaluator";
        var mediation = await ReadyAsync();
        var path = $"my/mediation-referrals/{mediation.ReferralId}";
        (await mediator.ReadAsync(path)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await mediation.StartAsync(new { ground = "all-parties-consent" }, staffId: staffId)).Is(HttpStatusCode.OK);

        var ended = (await mediator.ChangeAsync($"{path}/end", new { endedOn = "2026-06-16", outcome = "agreement" }, mediation.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal(("ended", "agreement", "[]"), (ended.Get("status"), ended.Get("outcome"), ended.Get("contacts")));
        Assert.DoesNotContain("Boer", ended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Boer", (await mediator.ReadAsync(path)).Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        Assert.Equal("2026-07-08", (await mediation.CaseAsync()).Get("decisionDeadline"));
        (await mediator.ChangeAsync($"{path}/end", new { endedOn = "2026-06-16", outcome = "agreement" }, ended.ETag)).IsProblem(HttpStatusCode.Conflict, "mediation-not-started");
    }

    [Fact]
    public async Task The_mediator_records_the_agreement_and_the_sessions()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator);
        var mediation = await StartedAsync("m.mediator");
        var path = $"my/mediation-referrals/{mediation.ReferralId}";
        var key = $"{Guid.NewGuid()}";

        var signed = (await mediator.ChangeAsync($"{path}/agreement", new { signedOn = "2026-05-12" }, mediation.ETag)).Is(HttpStatusCode.OK);
        var added = (await mediator.CreateAsync($"{path}/sessions", Session, key, signed.ETag)).Is(HttpStatusCode.Created);
        Assert.Equal(added.Text, (await mediator.CreateAsync($"{path}/sessions", Session, key, signed.ETag)).Is(HttpStatusCode.Created).Text);
        var corrected = (await mediator.ChangeAsync($"{path}/sessions/1", new { on = "2026-05-13", durationMinutes = 90, costInCents = 27_750 }, added.ETag)).Is(HttpStatusCode.OK);

        Assert.Equal("""[{"sequence":1,"on":"2026-05-13","durationMinutes":90,"costInCents":27750}]""", corrected.Get("sessions"));
        Assert.Equal("2026-05-12", corrected.Get("agreementSignedOn"));
        Assert.Equal("27750", (await mediation.ReadAsync()).Get("totalCostInCents"));
        (await mediator.CreateAsync($"{path}/sessions", Session, ifMatch: added.ETag)).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        (await mediator.SendAsync(HttpMethod.Put, $"{path}/agreement", new { signedOn = "2026-05-12" })).IsProblem((HttpStatusCode)428, "if-match-missing");
        Assert.Equal(["#/on", "#/durationMinutes", "#/costInCents"], (await mediator.CreateAsync($"{path}/sessions", new { }, ifMatch: corrected.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/notes"], (await mediator.CreateAsync($"{path}/sessions", new { on = "2026-05-12", durationMinutes = 60, costInCents = 0, notes = "Partij A zei" }, ifMatch: corrected.ETag)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task A_referral_of_another_mediator_does_not_exist()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator);
        var others = await StartedAsync($"m.{Guid.NewGuid():N}");
        var path = $"my/mediation-referrals/{others.ReferralId}";

        (await mediator.ReadAsync(path)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await mediator.ChangeAsync($"{path}/agreement", new { signedOn = "2026-05-12" }, others.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await mediator.CreateAsync($"{path}/sessions", Session, ifMatch: others.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await mediator.ChangeAsync($"{path}/sessions/1", Session, others.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await mediator.ChangeAsync($"{path}/end", new { endedOn = "2026-06-16", outcome = "agreement" }, others.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal("started", (await others.ReadAsync()).Get("status"));
    }

    [Fact]
    public async Task Who_is_made_inactive_in_the_register_is_not_let_in_any_more()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator, Role.PlatformOperator);
        const string staffId = "m.mediator-platformoperator";
        var mediation = await StartedAsync(staffId);
        var path = $"my/mediation-referrals/{mediation.ReferralId}";
        var (id, body) = (await Mediation.MediatorAsync(municipality.CaseSystem, staffId), Mediation.Mediator(staffId));
        (await mediator.ReadAsync(path)).Is(HttpStatusCode.OK);

        (await municipality.CaseSystem.ChangeAsync($"mediators/{id}", new { mediator = body, isActive = false }, await municipality.CaseSystem.ETagAsync($"mediators/{id}"))).Is(HttpStatusCode.OK);

        (await mediator.ReadAsync(path)).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await mediator.ReadAsync("my/mediation-referrals")).Rows("id"));
        (await mediator.ChangeAsync($"{path}/agreement", new { signedOn = "2026-05-12" }, mediation.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task What_a_mediator_does_is_a_look_into_the_case()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator, Role.Evaluator);
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var mediation = await StartedAsync("m.mediator-evaluator");

        (await mediator.ChangeAsync($"my/mediation-referrals/{mediation.ReferralId}/agreement", new { signedOn = "2026-05-12" }, mediation.ETag)).Is(HttpStatusCode.OK);

        Assert.Single((await administrator.ReadAsync($"objections/{mediation.Objection}/access-log")).Rows("purpose"), "mediation");
    }

    private static Dictionary<string, object?> Filing() => Journeys.CounterFiling()
        .With("objector", new { name = "M. de Boer", email = "boer@example.nl", phone = "0201234567", address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } })
        .With("contactPreferences", new { phone = "0612345678", language = "en" });

    private async Task<Mediation> StartedAsync(string staffId, Dictionary<string, object?>? filing = null)
    {
        var mediation = await ReadyAsync(filing);
        (await mediation.StartAsync(staffId: staffId)).Is(HttpStatusCode.OK);
        return mediation;
    }

    private async Task<Mediation> ReadyAsync(Dictionary<string, object?>? filing = null)
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, filing ?? Filing());
        (await mediation.ConsentAsync("objector")).Is(HttpStatusCode.OK);
        (await mediation.ConsentAsync("authority")).Is(HttpStatusCode.OK);
        return mediation;
    }
}
