using System.Runtime.CompilerServices;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>
/// A year of work, day by day: no open case is ever without a next action, a day and an owner, and it is the right one by
/// what each case's own diary says.
/// </summary>
public sealed class YearSimulationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const int Cases = 500;
    private const int StoredCases = 40;

    /// <summary>Closed on Fridays and between Christmas and New Year.</summary>
    private static readonly ContactPolicy Policy = new()
    {
        OfficeHours = [.. OfficeHours.NineToFive.Where(hours => hours.Day is not DayOfWeek.Friday)],
        ClosingDays = [.. Enumerable.Range(24, 8).Select(day => new DateOnly(2026, 12, day))],
        ByDecisionType = new Dictionary<string, ContactPolicyDeviation> { ["woz"] = new() { FirstAttemptWithinWorkingDays = 10, AttemptsBeforeLetter = 2 } },
    };

    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly DateOnly Last = First.AddYears(1);

    [Fact]
    public void In_a_year_of_500_cases_every_open_case_has_the_right_next_action_every_day()
    {
        var tenant = Tenant(municipality.Tenant);
        var cases = Simulated(Cases, tenant).ToList();
        var seen = new Dictionary<NextActionCode, int>();
        var openDays = 0;

        for (var today = First; today <= Last; today = today.AddDays(1))
        {
            foreach (var simulated in cases.Where(simulated => simulated.ReceivedOn <= today))
            {
                if (simulated.ReceivedOn == today)
                    simulated.File($"BZW-2026-{cases.IndexOf(simulated):000000}");
                else if (!simulated.Objection.IsOpen)
                    continue;

                var happened = simulated.Happened;
                simulated.Live(today);
                var situation = simulated.Situation(today);
                var agenda = NextActionRules.For(situation, PolicyFor(simulated), today);
                Judge(simulated, situation, agenda, today);
                if (simulated.Happened > happened && !simulated.HasMore)
                    JudgeColumns(simulated.Objection, agenda, today);
                if (agenda.Next is { } next)
                    seen[next.Code] = seen.GetValueOrDefault(next.Code) + 1;
                openDays += simulated.Objection.IsOpen ? 1 : 0;
            }
        }

        Assert.True(openDays > 20_000, $"Only {openDays} days of open cases were seen.");
        Assert.True(cases.Count(simulated => !simulated.Objection.IsOpen) > Cases / 2);
        Assert.Empty(Enum.GetValues<NextActionCode>().Except([NextActionCode.AwaitWithdrawalFinal]).Except(seen.Keys));
    }

    [Fact]
    public async Task The_columns_of_stored_cases_are_what_is_computed_every_night()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var changed = await scope.ServiceProvider.GetRequiredService<SettingsRegister>()
            .ChangeAsync(municipality.Slug, settings => settings with { ContactPolicy = Policy }, cancellationToken);
        var tenant = changed.Value;
        var cases = Simulated(StoredCases, tenant).ToList();
        await FileAsync(cases, cancellationToken);
        var compared = 0;

        for (var day = First; day <= Last; day = day.AddDays(7))
        {
            await LiveAsync(cases, day, cancellationToken);
            var night = day.AddDays(6);
            await RefreshAsync(tenant, night, cancellationToken);
            compared += await CompareAsync(tenant, night, cancellationToken);
        }

        Assert.True(compared > 300, $"Only {compared} open cases were compared.");
        Assert.True(cases.Sum(simulated => simulated.Happened) > StoredCases);
    }

    [Fact]
    public async Task A_case_of_before_learns_from_its_timeline_what_was_tried()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        foreach (var at in new[] { "2026-04-21T10:00:00+02:00", "2026-04-22T14:00:00+02:00" })
            (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("no-answer", at))).Is(System.Net.HttpStatusCode.Created);
        using (var lease = await municipality.LeaseAsync())
        {
            var stored = (await lease.Db.LoadObjectionAsync(objection, cancellationToken))!;
            lease.Db.Entry(stored).Property(candidate => candidate.ContactSoFar).CurrentValue = null;
            lease.Db.Entry(stored).Property(candidate => candidate.NextActionCode).CurrentValue = null;
            await lease.Db.SaveChangesAsync(cancellationToken);
        }

        await RefreshAsync(municipality.Tenant, Calls.Today, cancellationToken);

        var explained = await municipality.CaseSystem.ReadAsync($"objections/{objection}/next-action");
        Assert.Equal("2", explained.Get("contact.attempts"));
        Assert.Equal("afternoon", explained.Get("contact.inVain.1.part"));
        Assert.NotNull((await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("nextAction"));
    }

    /// <summary>Every change refreshes the columns by itself.</summary>
    private static void JudgeColumns(Objection objection, CaseAgenda agenda, DateOnly today) => Holds(
        objection.NextActionCode == agenda.Next?.Code && objection.NextActionDueOn == (agenda.Next?.DueOn ?? Objection.NoDeadline)
        && objection.NextActionOwner == agenda.Next?.Owner && objection.ContactDueOn == agenda.ContactDueOn,
        objection, agenda, today);

    /// <summary>Says what is right from the diary, the calendar and the law alone.</summary>
    private static void Judge(SimulatedCase simulated, CaseSituation situation, CaseAgenda agenda, DateOnly today)
    {
        var objection = simulated.Objection;
        void Right(bool holds, [CallerLineNumber] int line = 0) => Holds(holds, objection, agenda, today, line);

        if (!objection.IsOpen)
        {
            Right(agenda.Next is null or { Code: NextActionCode.PenaltyDecision } && agenda.ContactDueOn is null);
            return;
        }

        Right(agenda.Next is not null);
        var (next, deadline) = (agenda.Next!, situation.DecisionDeadline);
        var isInMediation = simulated.Mediation is MediationStanding.Running || situation.Clock is ClockState.Stopped;
        var isEscalated = WorkingDayAfter(next.DueOn, 5) < today;

        Right(next.Owner is "j.jansen" or "handler" or "coordinator");
        Right(next.DueOn < Objection.NoDeadline && (deadline is null || next.DueOn <= deadline));
        Right(IsWorkingDay(next.DueOn) || next.Code is NextActionCode.CallBack or NextActionCode.HoldHearing);
        Right((next.Owner == "coordinator") == (isEscalated || (!simulated.IsAssigned && next.Code is NextActionCode.AssignHandler)));
        Right(agenda.Badges.Contains(CaseBadge.Escalated) == isEscalated);
        Right(agenda.Badges.Contains(CaseBadge.Overdue) == deadline < today);
        Right(agenda.Badges.Contains(CaseBadge.InMediation) == isInMediation);
        if (isInMediation)
        {
            Right(agenda.Actions.Any(action => action.Code is NextActionCode.MediationRunning));
            Right(!agenda.Actions.Any(action => action.Code is NextActionCode.Decide or NextActionCode.DecideOverdue or NextActionCode.PlanHearing));
        }

        if (simulated.CallbackAt is { } at && AmsterdamTime.DateOf(at) == today)
            Right(next.Code is NextActionCode.CallBack);
        else if (deadline < today && !isInMediation)
            Right(next.Code is NextActionCode.DecideOverdue);
        else if (deadline is not null && situation.Clock is ClockState.Running && situation.LatestDayToAdjourn >= today && CountWorkingDays(today, deadline.Value) < 5)
            Right(next.Code is NextActionCode.NotifyAdjournmentDecision);
        else if (!simulated.IsAssigned && WorkingDayAfter(simulated.ReceivedOn, 2) < today && !simulated.HasMore && !simulated.IsWithdrawing && simulated.DaysInVain.Count == 0)
            Right(next.Code is NextActionCode.AssignHandler);
        JudgeContact(simulated, situation, agenda, today, isInMediation);
    }

    private static void JudgeContact(SimulatedCase simulated, CaseSituation situation, CaseAgenda agenda, DateOnly today, bool isInMediation)
    {
        void Right(bool holds, [CallerLineNumber] int line = 0) => Holds(holds, simulated.Objection, agenda, today, line);

        var policy = PolicyFor(simulated);
        var enough = simulated.DaysInVain.Count >= policy.AttemptsBeforeLetter;
        var isUnanswered = enough && simulated.LetterOn?.AddDays(14) < today;
        var isPursued = simulated.PursuitEndedOn is null && !isUnanswered && !isInMediation && !simulated.IsWithdrawing && simulated.CallbackAt is null;
        NextActionCode? expected = !isPursued ? null : !enough ? NextActionCode.CallObjector : simulated.LetterOn is null ? NextActionCode.SendContactLetter : null;
        var contact = agenda.Actions.Where(action => action.Code is NextActionCode.CallObjector or NextActionCode.SendContactLetter).ToList();

        Right(contact.Select(action => (NextActionCode?)action.Code).SingleOrDefault() == expected);
        Right(contact.Select(action => (DateOnly?)action.DueOn).SingleOrDefault() == agenda.ContactDueOn);
        if (expected is not null)
        {
            var dueOn = simulated.DaysInVain.Count == 0
                ? WorkingDayAfter(simulated.ReceivedOn, policy.FirstAttemptWithinWorkingDays)
                : WorkingDayAfter(simulated.DaysInVain.Max(), 1);
            var limit = situation.DecisionDeadline ?? simulated.ReceivedOn.AddDays(42);
            Right(agenda.ContactDueOn == (dueOn <= limit ? dueOn : WorkingDayUntil(limit)));
        }

        if (isPursued && enough && simulated.LetterOn is not null)
            Right(agenda.Actions.Any(action => action.Code is NextActionCode.AwaitLetterAnswer));
        if (simulated.PursuitEndedOn is null && !isUnanswered)
            Right(!agenda.Actions.Any(action => action.Code is NextActionCode.PlanHearing));
    }

    private static void Holds(bool right, Objection objection, CaseAgenda agenda, DateOnly today, [CallerLineNumber] int line = 0)
    {
        if (!right)
            Assert.Fail($"Line {line}, {objection.Number} on {today:O}: {string.Join("; ", agenda.Actions)}; badges {string.Join(", ", agenda.Badges)}.");
    }

    private static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Thursday && !DutchCalendar.IsHoliday(day) && !DutchCalendar.IsEquatedDay(day) && day is not { Year: 2026, Month: 12, Day: >= 24 };

    private static DateOnly WorkingDayAfter(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private static DateOnly WorkingDayUntil(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(-1);
        return day;
    }

    private static int CountWorkingDays(DateOnly after, DateOnly until)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= until; day = day.AddDays(1))
            count += IsWorkingDay(day) ? 1 : 0;
        return count;
    }

    private static ContactPolicy PolicyFor(SimulatedCase simulated) => Policy.For(simulated.Objection.DecisionType);

    private static Tenant Tenant(Tenant tenant) => tenant with { Settings = tenant.Settings with { ContactPolicy = Policy } };

    private static IEnumerable<SimulatedCase> Simulated(int count, Tenant tenant) =>
        Enumerable.Range(1, count).Select(seed => new SimulatedCase(seed, First.AddDays(seed * 300 / count), tenant));

    private async Task FileAsync(List<SimulatedCase> cases, CancellationToken cancellationToken)
    {
        using var lease = await municipality.LeaseAsync();
        foreach (var simulated in cases)
            lease.Db.Add(simulated.File($"BZW-2026-9{cases.IndexOf(simulated):00000}"));
        await lease.Db.SaveChangesAsync(cancellationToken);
    }

    private async Task LiveAsync(List<SimulatedCase> cases, DateOnly from, CancellationToken cancellationToken)
    {
        using var lease = await municipality.LeaseAsync();
        foreach (var simulated in cases.Where(simulated => simulated.ReceivedOn <= from && simulated.Objection.IsOpen))
        {
            simulated.Objection = (await lease.Db.LoadObjectionAsync(simulated.Objection.Id, cancellationToken))!;
            for (var day = from; day < from.AddDays(7); day = day.AddDays(1))
                simulated.Live(day);
        }

        await lease.Db.SaveChangesAsync(cancellationToken);
    }

    private async Task RefreshAsync(Tenant tenant, DateOnly day, CancellationToken cancellationToken)
    {
        var services = municipality.Host.Services;
        using var refresh = new DeadlineRefresh(
            services.GetRequiredService<TenantDirectory>(), services.GetRequiredService<TenantDbContextFactory>(), services.GetRequiredService<TenantWriter>(),
            new FakeTimeProvider(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)), NullLogger<DeadlineRefresh>.Instance);
        await refresh.RefreshAsync(tenant, cancellationToken);
    }

    /// <summary>Reads what is stored and computes it anew.</summary>
    private async Task<int> CompareAsync(Tenant tenant, DateOnly night, CancellationToken cancellationToken)
    {
        using var lease = await municipality.LeaseAsync();
        var open = await lease.Db.Set<Objection>().AsNoTracking()
            .Include(objection => objection.Facts.OrderBy(fact => fact.Sequence))
            .Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment)
            .ToListAsync(cancellationToken);
        foreach (var objection in open)
        {
            var agenda = objection.AgendaAsOf(night, tenant);
            var next = agenda.Next!;
            Assert.Equal(
                (next.Code, next.DueOn, next.Owner, agenda.ContactDueOn), (objection.NextActionCode!.Value, objection.NextActionDueOn, objection.NextActionOwner!, objection.ContactDueOn));
            Assert.Equal(agenda.Badges.Order(), objection.Badges);
        }

        return open.Count;
    }
}
