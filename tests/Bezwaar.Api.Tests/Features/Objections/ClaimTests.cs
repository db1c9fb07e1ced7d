using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>What was filed without sign-in is bound to whoever signs in and holds the link.</summary>
public sealed class ClaimTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const string Claims = "my/objections/claims";

    [Fact]
    public async Task The_objector_claims_and_the_link_is_closed()
    {
        var (id, token) = await FileAsync();
        using var citizen = await municipality.CitizenAsync(Bsns.Next());

        var claimed = (await citizen.CreateAsync(Claims, new { accessToken = token })).Is(HttpStatusCode.Created);

        Assert.Equal((id, "objector"), (claimed.Get("objectionId")!, claimed.Get("takesPartAs")));
        Assert.Equal($"/{municipality.Slug}/api/v1/my/objections/{id}", claimed.Response.Headers.Location!.ToString());
        Assert.Equal("M. de Boer", (await citizen.ReadAsync($"my/objections/{id}")).Get("filed.objector.name"));
        Assert.Equal(["objection-filed", "objection-claimed"], (await citizen.ReadAsync($"my/objections/{id}/timeline")).Rows("type"));
        (await municipality.WithLink(token).ReadAsync($"my/objections/{id}")).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
    }

    [Fact]
    public async Task A_retry_answers_the_same_and_acts_once()
    {
        var (id, token) = await FileAsync();
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var key = Guid.NewGuid().ToString();

        var first = (await citizen.CreateAsync(Claims, new { accessToken = token }, key)).Is(HttpStatusCode.Created);
        var again = (await citizen.CreateAsync(Claims, new { accessToken = token }, key)).Is(HttpStatusCode.Created);
        var anew = (await citizen.CreateAsync(Claims, new { accessToken = token })).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Text, anew.Text);
        Assert.Equal("\"2\"", await municipality.CaseSystem.ETagAsync($"objections/{id}"));
    }

    [Fact]
    public async Task A_second_person_is_refused_without_being_told_who_was_first()
    {
        var (id, token) = await FileAsync();
        var first = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(first);
        (await citizen.CreateAsync(Claims, new { accessToken = token })).Is(HttpStatusCode.Created);
        using var other = await municipality.CitizenAsync(Bsns.Next());

        var refused = (await other.CreateAsync(Claims, new { accessToken = token })).IsProblem(HttpStatusCode.Conflict, "already-claimed");

        Assert.DoesNotContain(first[^4..], refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Boer", refused.Text, StringComparison.Ordinal);
        (await other.ReadAsync($"my/objections/{id}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_wrong_and_a_revoked_link_are_the_same()
    {
        var (id, token) = await FileAsync();
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, $"objections/{id}/access-links", ifMatch: "\"1\"")).Is(HttpStatusCode.NoContent);
        using var citizen = await municipality.CitizenAsync(Bsns.Next());

        var revoked = (await citizen.CreateAsync(Claims, new { accessToken = token })).IsProblem(HttpStatusCode.NotFound, "access-link-invalid");
        var wrong = (await citizen.CreateAsync(Claims, new { accessToken = "x" })).IsProblem(HttpStatusCode.NotFound, "access-link-invalid");

        Assert.Equal(revoked.Text, wrong.Text);
        Assert.Equal(["#/accessToken"], (await citizen.CreateAsync(Claims, new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Empty((await citizen.ReadAsync("my/objections")).Rows("id"));
    }

    [Fact]
    public async Task A_representative_who_is_named_claims_as_that_and_the_objector_still_can()
    {
        var (id, token) = await FileAsync(Calls.Filing().With("representative", new { party = new { name = "Mr. A. de Wit" }, authorisation = "written" }));
        using var lawyer = await municipality.CitizenAsync(Bsns.Next());
        using var otherLawyer = await municipality.CitizenAsync(Bsns.Next());
        using var objector = await municipality.CitizenAsync(Bsns.Next());

        var claimed = (await lawyer.CreateAsync(Claims, new { accessToken = token, role = "representative" })).Is(HttpStatusCode.Created);
        (await otherLawyer.CreateAsync(Claims, new { accessToken = token, role = "representative" })).IsProblem(HttpStatusCode.Conflict, "already-claimed");
        (await lawyer.CreateAsync(Claims, new { accessToken = token, role = "objector" })).IsProblem(HttpStatusCode.Conflict, "already-claimed");
        (await municipality.WithLink(token).ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.OK);
        (await objector.CreateAsync(Claims, new { accessToken = token })).Is(HttpStatusCode.Created);

        Assert.Equal("representative", claimed.Get("takesPartAs"));
        Assert.Equal("representative", (await lawyer.ReadAsync($"my/objections/{id}")).Get("takesPartAs"));
        Assert.Equal("objector", (await objector.ReadAsync($"my/objections/{id}")).Get("takesPartAs"));
    }

    [Fact]
    public async Task Nobody_represents_in_an_objection_that_names_no_representative()
    {
        var (_, token) = await FileAsync();
        using var citizen = await municipality.CitizenAsync(Bsns.Next());

        (await citizen.CreateAsync(Claims, new { accessToken = token, role = "representative" })).IsProblem(HttpStatusCode.UnprocessableEntity, "no-representative-named");
    }

    [Fact]
    public async Task Who_signed_in_on_behalf_of_another_claims_for_both()
    {
        var (id, token) = await FileAsync();
        var (helper, objector) = (Bsns.Next(), Bsns.Next());
        using var onBehalf = await municipality.CitizenAsync(helper, objector);

        var claimed = (await onBehalf.CreateAsync(Claims, new { accessToken = token })).Is(HttpStatusCode.Created);

        Assert.Equal("representative", claimed.Get("takesPartAs"));
        using var self = await municipality.CitizenAsync(objector);
        using var helperAlone = await municipality.CitizenAsync(helper);
        Assert.Equal("objector", (await self.ReadAsync($"my/objections/{id}")).Get("takesPartAs"));
        Assert.Equal("representative", (await helperAlone.ReadAsync($"my/objections/{id}")).Get("takesPartAs"));
        (await municipality.WithLink(token).ReadAsync($"my/objections/{id}")).Is(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_person_claims_no_objection_of_an_organisation_and_an_organisation_none_of_a_person()
    {
        var (_, ofPerson) = await FileAsync();
        var (id, ofOrganisation) = await FileAsync(OfOrganisation("12345678"));
        using var person = await municipality.CitizenAsync(Bsns.Next());
        using var bakery = await municipality.OrganisationAsync("12345678");
        using var other = await municipality.OrganisationAsync("87654321");

        (await person.CreateAsync(Claims, new { accessToken = ofOrganisation })).IsProblem(HttpStatusCode.UnprocessableEntity, "claim-of-organisation");
        (await bakery.CreateAsync(Claims, new { accessToken = ofPerson })).IsProblem(HttpStatusCode.UnprocessableEntity, "claim-of-person");
        (await other.CreateAsync(Claims, new { accessToken = ofOrganisation })).IsProblem(HttpStatusCode.UnprocessableEntity, "claim-of-other-organisation");
        (await bakery.CreateAsync(Claims, new { accessToken = ofOrganisation })).Is(HttpStatusCode.Created);
        Assert.Equal("objector", (await bakery.ReadAsync($"my/objections/{id}")).Get("takesPartAs"));

        var (_, withoutNumber) = await FileAsync(OfOrganisation(null));
        (await other.CreateAsync(Claims, new { accessToken = withoutNumber })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Two_at_the_same_moment_do_not_both_get_it()
    {
        var (id, token) = await FileAsync();
        using var one = await municipality.CitizenAsync(Bsns.Next());
        using var two = await municipality.CitizenAsync(Bsns.Next());

        var answers = await Task.WhenAll(one.CreateAsync(Claims, new { accessToken = token }), two.CreateAsync(Claims, new { accessToken = token }));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict);
        Assert.Equal("\"2\"", await municipality.CaseSystem.ETagAsync($"objections/{id}"));
    }

    private static Dictionary<string, object?> OfOrganisation(string? kvkNumber) => Calls.Filing().With(
        "objector", new { kind = "organisation", name = "M. de Boer", organisationName = "Bakkerij De Boer", kvkNumber, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } });

    private async Task<(string Id, string Token)> FileAsync(Dictionary<string, object?>? filing = null)
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", filing ?? Calls.Filing())).Is(HttpStatusCode.Created);
        return (filed.Get("objectionId")!, filed.Get("accessToken")!);
    }
}
