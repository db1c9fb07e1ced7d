using System.Globalization;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>A member of staff at work over the API, so that citizens and mediators have something on their pages.</summary>
internal sealed class CaseWorker(Visitor staff) : IAsyncDisposable
{
    private static readonly string Today = AmsterdamTime.DateOf(DateTimeOffset.UtcNow).ToString("O", null);

    public static async Task<CaseWorker> AtWorkAsync(BrowserRun run, string slug = "eikendam")
    {
        var staff = await run.VisitAsync(slug);
        await staff.EnterAsStaffAsync("Coordinator");
        return new(staff);
    }

    /// <summary>A call just reached the objector.</summary>
    public Task ReachAsync(string objection) => staff.CreateAsync(
        $"objections/{objection}/contact-attempts", new { channel = "phone", result = "reached", attemptedAt = DateTimeOffset.UtcNow, minutesSpent = 18, by = "j.jansen" });

    /// <summary>An appointment to call in so many working days at ten, with somebody who has no other.</summary>
    public async Task<DateOnly> PlanCallAsync(string objection, int workingDays = 3)
    {
        var day = DutchCalendar.AddWorkingDays(AmsterdamTime.DateOf(DateTimeOffset.UtcNow), workingDays);
        await staff.CreateAsync($"objections/{objection}/callbacks", new { at = AmsterdamTime.StartOfDay(day).AddHours(10), with = $"h.{Guid.NewGuid():N}", phone = "06 12 34 56 78" });
        return day;
    }

    /// <summary>The municipality moves the appointment to another hour.</summary>
    public async Task MoveCallAsync(string objection, DateOnly day, int hour)
    {
        var planned = (await staff.ReadAsync($"objections/{objection}/callbacks")).GetProperty("items")[0].GetProperty("id").GetString();
        var path = $"objections/{objection}/callbacks/{planned}";
        await staff.ChangeAsync(path, new { at = AmsterdamTime.StartOfDay(day).AddHours(hour) }, versionOf: path);
    }

    /// <summary>Something is missing, to be sent within two weeks.</summary>
    public Task AskForMissingAsync(string objection) => staff.CreateAsync(
        $"objections/{objection}/facts", new { type = "omission-requested", on = Today, repairBy = DateTime.UtcNow.AddDays(14).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        versionOf: $"objections/{objection}");

    public Task AgreeAsync(string objection, string what) =>
        staff.CreateAsync($"objections/{objection}/agreements", new { who = "municipality", what, byWhen = DateTime.UtcNow.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), by = "j.jansen" });

    /// <summary>Talking led to a withdrawal that the objector still has to confirm.</summary>
    public async Task ConcludeAsync(string objection, string agreed)
    {
        await ReachAsync(objection);
        await staff.CreateAsync(
            $"objections/{objection}/informal-outcomes", new { kind = "explained-and-withdrawn", on = Today, by = "j.jansen", agreed }, versionOf: $"objections/{objection}");
    }

    /// <summary>Mediation was proposed after a call, and the municipality takes part. Gives the path of the referral.</summary>
    public async Task<string> ProposeMediationAsync(string objection)
    {
        await ReachAsync(objection);
        var proposed = await staff.CreateAsync($"objections/{objection}/mediation-referrals", new { reason = "Beide buren willen praten.", proposedBy = "j.jansen" });
        var referral = $"objections/{objection}/mediation-referrals/{proposed.GetProperty("id").GetString()}";
        await staff.ChangeAsync($"{referral}/consents/authority", new { toMediation = true, toPostponement = true, on = Today, manner = "in-writing" }, versionOf: referral);
        return referral;
    }

    /// <summary>The mediation begins, with the mediator who signs in at the development provider.</summary>
    public async Task StartMediationAsync(string referral)
    {
        var register = await staff.ReadAsync("mediators?limit=100");
        var mediator = register.GetProperty("items").EnumerateArray().First(one => one.GetProperty("staffId").GetString() == "m.mediator").GetProperty("id").GetString();
        await staff.ChangeAsync($"{referral}/start", new { startedOn = Today, mediatorId = mediator, stopClock = new { ground = "all-parties-consent" } }, versionOf: referral);
    }

    /// <summary>A mediation that runs, to which the objector agreed on paper. Gives the id of the referral.</summary>
    public async Task<string> RunMediationAsync(string objection)
    {
        var referral = await ProposeMediationAsync(objection);
        await staff.ChangeAsync($"{referral}/consents/objector", new { toMediation = true, toPostponement = true, on = Today, manner = "in-writing" }, versionOf: referral);
        await StartMediationAsync(referral);
        return referral[(referral.LastIndexOf('/') + 1)..];
    }

    /// <summary>A decision that is intended about somebody, whose number may be known. Gives its id and the token of its link.</summary>
    public async Task<(string Id, string Token)> IntendAsync(string? bsn = null)
    {
        var intended = await staff.CreateAsync("intended-decisions", new
        {
            reference = $"VN-{Guid.NewGuid():N}",
            decisionType = "omgevingsvergunning",
            citizen = new { name = "M. de Boer", bsn },
            plannedOn = DateTime.UtcNow.AddDays(21).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            reasons = "De dakkapel aan de voorkant is hoger dan mag.",
            department = "Vergunningen",
        });
        return (intended.GetProperty("id").GetString()!, intended.GetProperty("accessToken").GetString()!);
    }

    public ValueTask DisposeAsync() => staff.DisposeAsync();
}
