using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.PersonalData;

/// <summary>An administrator puts together what is held about somebody who asks for it, and the cases tell so.</summary>
public sealed class ExportPersonalDataTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private const string Path = "personal-data-exports";

    [Fact]
    public async Task A_person_is_found_by_number_which_stays_masked_and_the_case_tells_that_it_was_read()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var objection = await citizen.FileAsync();

        var export = (await administrator.SendAsync(HttpMethod.Post, Path, new { bsn })).Is(HttpStatusCode.OK);
        var again = (await administrator.SendAsync(HttpMethod.Post, Path, new { bsn })).Is(HttpStatusCode.OK);

        Assert.Equal([objection.ToString()], export.Json.GetProperty("cases").EnumerateArray().Select(known => known.Get("objectionId")));
        Assert.Equal($"*****{bsn[^4..]}", export.Get("person.number"));
        Assert.DoesNotContain(bsn, export.Text, StringComparison.Ordinal);
        Assert.Equal("personal-data-request", again.Json.GetProperty("cases")[0].Get("parts.accessLog.rows.0.purpose"));
        var log = await citizen.ReadAsync($"my/objections/{objection}/access-log");
        Assert.Equal(["personal-data-request", "personal-data-request"], log.Rows("purpose"));
        Assert.StartsWith("Een beheerder heeft een overzicht gemaakt", log.Get("items.0.text.nl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_and_a_case_without_sign_in_are_found_too()
    {
        using var organisation = await municipality.OrganisationAsync("90005678");
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var ofOrganisation = await organisation.FileAsync();
        var anonymous = await municipality.Citizen.FileAsync(Calls.Filing().By("Zonder Aanmelden"));
        var number = (await municipality.CaseSystem.ReadAsync($"objections/{anonymous}")).Get("number");

        var byNumber = (await administrator.SendAsync(HttpMethod.Post, Path, new { kvkNumber = "90005678" })).Is(HttpStatusCode.OK);
        var byCase = (await administrator.SendAsync(HttpMethod.Post, Path, new { objectionNumber = number })).Is(HttpStatusCode.OK);

        Assert.Equal(ofOrganisation.ToString(), byNumber.Get("cases.0.objectionId"));
        Assert.Equal(anonymous.ToString(), byCase.Get("cases.0.objectionId"));
        Assert.Contains("Zonder Aanmelden", byCase.Text, StringComparison.Ordinal);
        Assert.Null(byCase.Get("person"));
        Assert.Equal(1, byCase.Json.GetProperty("cases")[0].GetProperty("parts").GetProperty("objection").GetProperty("accessLinks").GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task The_addressee_of_the_decision_is_part_of_it()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("INZ-1"))).Is(HttpStatusCode.Created);
        var objection = await municipality.Citizen.FileAsync(Calls.Filing().With("contestedDecision", new { reference = "INZ-1", dateOfNotice = "2026-03-10" }));
        var number = (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("number");

        var export = (await administrator.SendAsync(HttpMethod.Post, Path, new { objectionNumber = number })).Is(HttpStatusCode.OK);

        Assert.Equal("Dorpsstraat 12, 1234 AB Eikendam", export.Get("cases.0.parts.objection.decision.addressee.address"));
    }

    [Fact]
    public async Task Of_whom_nothing_is_held_the_document_is_empty_and_an_unknown_case_is_404()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        using var elsewhere = await neighbour.Municipality.StaffAsync(Role.Administrator);
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        await citizen.FileAsync();

        Assert.Equal(0, (await administrator.SendAsync(HttpMethod.Post, Path, new { bsn = Bsns.Next() })).Is(HttpStatusCode.OK).Json.GetProperty("cases").GetArrayLength());
        Assert.Equal(0, (await elsewhere.SendAsync(HttpMethod.Post, Path, new { bsn })).Is(HttpStatusCode.OK).Json.GetProperty("cases").GetArrayLength());
        (await administrator.SendAsync(HttpMethod.Post, Path, new { objectionNumber = "BZW-1999-000001" })).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Every_value_that_is_not_right_is_named()
    {
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        async Task<IReadOnlyList<string>> WrongAsync(object body) => (await administrator.SendAsync(HttpMethod.Post, Path, body)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers;

        Assert.Equal(["#/bsn"], await WrongAsync(new { }));
        Assert.Equal(["#/bsn"], await WrongAsync(new { bsn = "123456789" }));
        Assert.Equal(["#/bsn"], await WrongAsync(new { bsn = Bsns.Next(), kvkNumber = "12345678" }));
        Assert.Equal(["#/kvkNumber"], await WrongAsync(new { kvkNumber = "1234" }));
        Assert.Equal(["cursor"], await WrongAsync(new { bsn = Bsns.Next(), cursor = "x" }));
    }

    [Fact]
    public async Task It_is_for_the_administrator_alone()
    {
        foreach (var role in new[] { Role.Handler, Role.Coordinator, Role.Evaluator, Role.PlatformOperator })
        {
            using var staff = await municipality.StaffAsync(role);
            (await staff.SendAsync(HttpMethod.Post, Path, new { bsn = Bsns.Next() })).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        }

        (await municipality.Coordinator.SendAsync(HttpMethod.Post, Path, new { bsn = Bsns.Next() })).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await municipality.Citizen.SendAsync(HttpMethod.Post, Path, new { bsn = Bsns.Next() })).Is(HttpStatusCode.Unauthorized);
    }
}
