using System.Globalization;
using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

public sealed class NumberingTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Forty_objections_at_once_get_forty_numbers_in_a_row_and_a_refused_one_takes_none()
    {
        var first = Calls.Today.Year;
        var answers = await Task.WhenAll(Enumerable.Range(0, 44).Select(number => municipality.Citizen.CreateAsync(
            "objections", number % 11 == 0 ? Calls.Filing().With("contestedDecision", new { reference = "X", dateOfNotice = "2026-03-10" }) : Calls.Filing())));

        Assert.Equal(4, answers.Count(answer => answer.Status is HttpStatusCode.BadRequest));
        var numbers = answers.Where(answer => answer.Status is HttpStatusCode.Created).Select(answer => answer.Get("number")!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Enumerable.Range(1, 40).Select(number => string.Create(CultureInfo.InvariantCulture, $"BZW-{first}-{number:000000}")), numbers);
    }

    [Fact]
    public async Task Every_municipality_counts_for_itself()
    {
        await using var other = new TestMunicipality(municipality.Host);
        await other.InitializeAsync();

        Assert.EndsWith("-000001", (await other.Citizen.CreateAsync("objections", Calls.Filing())).Get("number"), StringComparison.Ordinal);
        Assert.EndsWith("-000002", (await other.Citizen.CreateAsync("objections", Calls.Filing())).Get("number"), StringComparison.Ordinal);
    }
}
