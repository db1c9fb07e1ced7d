using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>What happened stays written down, in order, and a change afterwards shows.</summary>
public sealed class TimelineTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Every_action_is_told_in_order_and_by_whom()
    {
        var objection = await municipality.Citizen.FileAsync(Calls.Filing().Without("grounds").With("groundsFollow", true));
        var (system, today) = (municipality.CaseSystem, Calls.Today.Iso());
        var referrals = $"objections/{objection}/mediation-referrals";
        await system.PutAsync(objection, "handler", new { handler = "j.jansen" });
        await system.AttemptAsync(objection, Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O")));
        await system.RecordAsync(objection, new { type = "committee-announced", on = today });
        await system.PutAsync(objection, "grounds", new { grounds = "Hierom.", receivedOn = today });
        var referral = $"{referrals}/{(await system.CreateAsync(referrals, new { reason = "Samen praten.", proposedBy = "j.jansen" })).Is(HttpStatusCode.Created).Get("id")}";
        await system.ChangeAsync($"{referral}/consents/objector", new { toMediation = true, toPostponement = false, on = today, manner = "orally" }, "\"1\"");
        await system.ChangeAsync($"{referral}/consents/authority", new { toMediation = true, toPostponement = false, on = today, manner = "in-writing" }, "\"2\"");
        await system.ChangeAsync($"{referral}/start", new { startedOn = today, mediatorId = await Mediation.MediatorAsync(system) }, "\"3\"");
        await system.ChangeAsync($"{referral}/end", new { endedOn = today, outcome = "agreement" }, "\"4\"");
        await system.SendAsync(HttpMethod.Delete, $"objections/{objection}/access-links", ifMatch: await system.ETagAsync($"objections/{objection}"));
        await system.PutAsync(objection, "withdrawal", new { manner = "orally", statedOn = today });
        (await system.PutAsync(objection, "withdrawal/confirmation", new { confirmedOn = today })).Is(HttpStatusCode.OK);

        var timeline = await system.ReadAsync($"objections/{objection}/timeline?limit=100");

        Assert.Equal(
            [
                "objection-filed", "handler-assigned", "contact-attempted", "fact-recorded", "grounds-supplied", "mediation-proposed", "mediation-consent-given",
                "mediation-consent-given", "mediation-started", "mediation-ended", "access-link-revoked", "withdrawal-announced", "objection-withdrawn",
            ],
            timeline.Rows("type"));
        Assert.Equal(Enumerable.Range(1, 13).Select(number => $"{number}"), timeline.Rows("sequence"));
        Assert.Equal("citizen", timeline.Get("items.0.actor"));
        Assert.All(timeline.Rows("actor").Skip(1), actor => Assert.StartsWith($"{municipality.Slug}-", actor, StringComparison.Ordinal));
        Assert.All(timeline.Rows("intact"), intact => Assert.Equal("true", intact));
        Assert.Equal(13, timeline.Rows("hash").Distinct().Count());
        Assert.Equal("\"13\"", await system.ETagAsync($"objections/{objection}"));
    }

    [Fact]
    public async Task An_entry_tells_what_is_worth_telling()
    {
        var objection = await CaseAsync();

        var timeline = await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline");

        Assert.Equal("""{"channel":"counter","timeliness":"timely"}""", timeline.Get("items.0.details"));
        Assert.Equal("""{"handler":"j.jansen"}""", timeline.Get("items.1.details"));
        Assert.Equal("""{"type":"omission-requested","on":"2026-04-24","repairBy":"2026-05-08"}""", timeline.Get("items.2.details"));
        Assert.Equal("""{"type":"omission-repaired","on":"2026-05-04"}""", timeline.Get("items.3.details"));
    }

    [Fact]
    public async Task Nothing_of_the_objector_stands_in_it()
    {
        var objection = await CaseAsync();
        await municipality.CaseSystem.AttemptAsync(objection, new { channel = "phone", result = "reached", attemptedAt = "2026-04-22T10:30:00Z", minutesSpent = 5, by = "j.jansen", summary = "Vertrouwelijk verhaal." });

        var timeline = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline")).Is(HttpStatusCode.OK);

        Assert.DoesNotContain("Boer", timeline.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vertrouwelijk", timeline.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Pages_follow_each_other_and_stay_intact(int limit)
    {
        var objection = await CaseAsync();

        var pages = await municipality.CaseSystem.AllPagesAsync($"objections/{objection}/timeline?limit={limit}");

        Assert.Equal((4 + limit - 1) / limit, pages.Count);
        Assert.Equal(["1", "2", "3", "4"], pages.SelectMany(page => page.Rows("sequence")));
        Assert.All(pages.SelectMany(page => page.Rows("intact")), intact => Assert.Equal("true", intact));
    }

    [Theory]
    [InlineData("details", 2, "true|false|true|true")]
    [InlineData("actor", 1, "false|true|true|true")]
    [InlineData("at", 4, "true|true|true|false")]
    [InlineData("hash", 2, "true|false|false|true")]
    [InlineData("deleted", 2, "true|false|true")]
    public async Task A_change_in_the_database_shows(string changed, int sequence, string intact)
    {
        var objection = await CaseAsync();

        using (var lease = await municipality.LeaseAsync())
        {
            var db = lease.Db;
            var entry = db.Set<TimelineEntry>().Where(entry => entry.ObjectionId == objection && entry.Sequence == sequence);
            var rows = await (changed switch
            {
                "details" => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.Details, row => row.Details.Replace("j.jansen", "p.peters")), TestContext.Current.CancellationToken),
                "actor" => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.Actor, "somebody"), TestContext.Current.CancellationToken),
                "at" => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.At, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken),
                "hash" => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.Hash, new byte[32]), TestContext.Current.CancellationToken),
                _ => entry.ExecuteDeleteAsync(TestContext.Current.CancellationToken),
            });
            Assert.Equal(1, rows);
        }

        var timeline = await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline");
        Assert.Equal(intact, string.Join('|', timeline.Rows("intact")));
        var onPages = await municipality.CaseSystem.AllPagesAsync($"objections/{objection}/timeline?limit=1");
        Assert.Equal(intact, string.Join('|', onPages.SelectMany(page => page.Rows("intact"))));
    }

    [Fact]
    public async Task An_unknown_objection_and_a_wrong_cursor_are_refused()
    {
        var objection = await CaseAsync();

        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/timeline")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(["cursor"], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?cursor=x")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["limit"], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?limit=0")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    /// <summary>A case with four entries.</summary>
    private async Task<Guid> CaseAsync()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.PutAsync(objection, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);
        await municipality.CaseSystem.RecordAsync(objection, new { type = "omission-requested", on = "2026-04-24", repairBy = "2026-05-08" });
        await municipality.CaseSystem.RecordAsync(objection, new { type = "omission-repaired", on = "2026-05-04" });
        return objection;
    }
}
