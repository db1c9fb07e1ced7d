using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.AccessLogs;

/// <summary>A citizen sees in plain words who of the municipality looked into the case.</summary>
public sealed class OwnAccessLogTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task The_log_tells_in_plain_words_who_looked_and_names_nobody()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        foreach (var role in new[] { Role.Handler, Role.Coordinator })
        {
            using var staff = await municipality.StaffAsync(role);
            (await staff.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);
        }

        using var administrator = await municipality.StaffAsync(Role.Administrator);
        (await administrator.ReadAsync($"objections/{objection}/access-log")).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);

        var log = (await citizen.ReadAsync($"my/objections/{objection}/access-log")).Is(HttpStatusCode.OK);

        Assert.Equal(["data-exchange", "access-and-privacy", "supervision", "treatment"], log.Rows("purpose"));
        Assert.Equal("Een medewerker die uw bezwaar behandelt, heeft uw zaak bekeken.", log.Get("items.3.text.nl"));
        Assert.Equal("An employee who handles your objection looked at your case.", log.Get("items.3.text.en"));
        Assert.DoesNotContain("m.handler", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("m.administrator", log.Text, StringComparison.Ordinal);
        Assert.All(log.Rows("at"), at => Assert.InRange(DateTimeOffset.Parse(at!, null), DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow));
    }

    [Fact]
    public async Task Looking_into_the_own_case_is_not_logged()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();

        (await citizen.ReadAsync($"my/objections/{objection}/access-log")).Is(HttpStatusCode.OK);
        (await citizen.ReadAsync("my/data")).Is(HttpStatusCode.OK);
        (await citizen.ReadAsync($"my/objections/{objection}/contact-details")).Is(HttpStatusCode.OK);

        Assert.Empty((await citizen.ReadAsync($"my/objections/{objection}/access-log")).Rows("at"));
    }

    [Fact]
    public async Task Somebody_elses_case_does_not_exist()
    {
        var (bsn, number) = (Bsns.Next(), "90001234");
        using var citizen = await municipality.CitizenAsync(bsn);
        using var organisation = await municipality.OrganisationAsync(number);
        using var other = await municipality.CitizenAsync(Bsns.Next());
        using var elsewhere = await neighbour.Municipality.CitizenAsync(bsn);
        using var handler = await municipality.StaffAsync(Role.Handler);
        var (ofCitizen, ofOrganisation, ofNobody) = (await citizen.FileAsync(), await organisation.FileAsync(), await municipality.Citizen.FileAsync());

        (await citizen.ReadAsync($"my/objections/{ofCitizen}/access-log")).Is(HttpStatusCode.OK);
        (await organisation.ReadAsync($"my/objections/{ofOrganisation}/access-log")).Is(HttpStatusCode.OK);
        foreach (var (client, objection) in new[] { (other, ofCitizen), (elsewhere, ofCitizen), (organisation, ofCitizen), (citizen, ofOrganisation), (citizen, ofNobody), (citizen, Guid.NewGuid()) })
            (await client.ReadAsync($"my/objections/{objection}/access-log")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await handler.ReadAsync($"my/objections/{ofCitizen}/access-log")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await municipality.Citizen.ReadAsync($"my/objections/{ofCitizen}/access-log")).Is(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Whoever_is_represented_sees_the_case_and_so_does_the_representative()
    {
        var (own, other) = (Bsns.Next(), Bsns.Next());
        using var representing = await municipality.CitizenAsync(own, onBehalfOf: other);
        using var representedSelf = await municipality.CitizenAsync(other);
        var objection = await representing.FileAsync();

        (await representing.ReadAsync($"my/objections/{objection}/access-log")).Is(HttpStatusCode.OK);
        (await representedSelf.ReadAsync($"my/objections/{objection}/access-log")).Is(HttpStatusCode.OK);
    }
}
