using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.Objections;

public sealed class DeadlineRefreshTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_list_keeps_up_with_a_clock_that_stands_still()
    {
        var id = await municipality.CaseSystem.FileAsync(Calls.Filing(Calls.Today.AddDays(-50)));
        await StopClockAsync(id);
        var later = Calls.Today.AddDays(10);

        await RefreshOnAsync(later);

        var listed = (await municipality.CaseSystem.ReadAsync($"objections/{id}")).Json.GetProperty("decisionDeadline").GetString();
        var computed = (await municipality.CaseSystem.ReadAsync($"objections/{id}/deadlines?asOf={later:yyyy-MM-dd}")).Json.GetProperty("decision").GetProperty("deadline").GetString();
        var before = (await municipality.CaseSystem.ReadAsync($"objections/{id}/deadlines")).Json.GetProperty("decision").GetProperty("deadline").GetString();
        Assert.Equal(computed, listed);
        Assert.NotEqual(before, listed);
    }

    [Fact]
    public async Task Refreshing_is_no_change_that_a_handler_would_run_into()
    {
        var id = await municipality.CaseSystem.FileAsync();

        await RefreshOnAsync(Calls.Today.AddDays(40));

        var objection = await municipality.CaseSystem.ReadAsync($"objections/{id}");
        Assert.Equal("running", objection.Json.GetProperty("clock").GetString());
        (await municipality.CaseSystem.ChangeAsync($"objections/{id}/handler", new { handler = "j.jansen" }, "\"1\"")).Is(HttpStatusCode.OK);
    }

    private async Task StopClockAsync(Guid id)
    {
        var client = municipality.CaseSystem;
        (await client.CreateAsync($"objections/{id}/contact-attempts", new { channel = "phone", result = "reached", attemptedAt = DateTimeOffset.UtcNow, minutesSpent = 5, by = "j.jansen" }))
            .Is(HttpStatusCode.Created);
        var referral = await client.CreateAsync($"objections/{id}/mediation-referrals", new { reason = "Samen kijken.", proposedBy = "j.jansen" });
        var path = $"objections/{id}/mediation-referrals/{referral.Json.GetProperty("id").GetGuid()}";
        foreach (var (party, version) in new[] { ("objector", 1), ("authority", 2) })
        {
            (await client.ChangeAsync($"{path}/consents/{party}", new { toMediation = true, toPostponement = true, on = Calls.Today, manner = "in-writing" }, $"\"{version}\""))
                .Is(HttpStatusCode.OK);
        }

        (await client.ChangeAsync($"{path}/start", new { startedOn = Calls.Today, mediatorId = await Mediation.MediatorAsync(client), stopClock = new { ground = "all-parties-consent" } }, "\"3\""))
            .Is(HttpStatusCode.OK);
    }

    private async Task RefreshOnAsync(DateOnly day)
    {
        var services = municipality.Host.Services;
        using var refresh = new DeadlineRefresh(
            services.GetRequiredService<TenantDirectory>(), services.GetRequiredService<TenantDbContextFactory>(), services.GetRequiredService<TenantWriter>(),
            new FakeTimeProvider(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)), NullLogger<DeadlineRefresh>.Instance);
        await refresh.RefreshAsync(municipality.Tenant, TestContext.Current.CancellationToken);
    }
}
