using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

/// <summary>A number that reached somebody else is flagged for the next caller until it is put right.</summary>
public sealed class WrongNumberTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task The_next_caller_sees_it()
    {
        var objection = await FlaggedAsync();

        Assert.Equal("2026-04-22", await FlagAsync(objection));
        Assert.Equal("2026-04-22", (await system.CreateAsync($"objections/{objection}/contact-attempts/ongoing", new { by = "p.peters" })).Is(HttpStatusCode.Created).Get("phoneFoundWrongOn"));
    }

    [Fact]
    public async Task A_new_number_is_not_wrong_and_the_same_one_stays_so()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync(Calls.Filing().With("contactPreferences", new { phone = "0612345678" }));
        (await system.AttemptAsync(objection, Journeys.Attempt("wrong-number", Contact.Now))).Is(HttpStatusCode.Created);
        var path = $"my/objections/{objection}/contact-details";
        object Details(string phone, string houseNumber) => new { address = new { street = "Dorpsstraat", houseNumber, zipCode = "1234 AB", town = "Eikendam" }, contactPreferences = new { phone } };

        (await citizen.ChangeAsync(path, Details("0612345678", "14"), await citizen.ETagAsync(path))).Is(HttpStatusCode.OK);
        Assert.NotNull(await FlagAsync(objection));
        Assert.NotNull((await citizen.ReadAsync(path)).Get("contactPreferences.phoneFoundWrongOn"));

        (await citizen.ChangeAsync(path, Details("0687654321", "14"), await citizen.ETagAsync(path))).Is(HttpStatusCode.OK);
        Assert.Null(await FlagAsync(objection));
    }

    [Theory]
    [InlineData("phone", null)]
    [InlineData("visit", "2026-04-22")]
    public async Task A_call_that_reaches_the_objector_proves_it_right_and_a_visit_does_not(string channel, string? flag)
    {
        var objection = await FlaggedAsync();

        (await system.AttemptAsync(objection, Journeys.Attempt("reached", "2026-04-23T09:00:00Z", channel))).Is(HttpStatusCode.Created);

        Assert.Equal(flag, await FlagAsync(objection));
    }

    [Fact]
    public async Task With_the_mistaken_entry_the_flag_goes()
    {
        var objection = await FlaggedAsync();
        var attempt = (await system.ReadAsync($"objections/{objection}/contact-attempts")).Get("items.0.id");

        (await system.CorrectAsync(objection, attempt, Journeys.Attempt("no-answer"))).Is(HttpStatusCode.Created);

        Assert.Null(await FlagAsync(objection));
    }

    private async Task<Guid> FlaggedAsync()
    {
        var objection = await system.FileAsync(Journeys.CounterFiling().With("contactPreferences", new { phone = "0612345678" }));
        (await system.AttemptAsync(objection, Journeys.Attempt("wrong-number"))).Is(HttpStatusCode.Created);
        return objection;
    }

    private async Task<string?> FlagAsync(Guid objection) => (await system.ReadAsync($"objections/{objection}")).Get("contactPreferences.phoneFoundWrongOn");
}
