using System.Net;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.TimeSpent;

/// <summary>A municipality that set its tariffs computes with them.</summary>
public sealed class TariffTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Costs_follow_the_tariffs_of_the_municipality()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var tariffs = new Tariffs { PerHour = 6_000, ByActivity = new Dictionary<CostActivity, int> { [CostActivity.Contact] = 10_000 } };
        Assert.False((await scope.ServiceProvider.GetRequiredService<SettingsRegister>()
            .ChangeAsync(municipality.Slug, settings => settings with { Tariffs = tariffs }, TestContext.Current.CancellationToken)).IsError);

        Assert.Equal("3000", (await municipality.CaseSystem.ReadAsync($"objections/{objection}/costs")).Is(HttpStatusCode.OK).Get("euroCents"));
    }
}
