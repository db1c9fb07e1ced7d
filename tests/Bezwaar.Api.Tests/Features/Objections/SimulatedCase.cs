using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>
/// A case to which something happens at random each day. It keeps its own diary of what happened, from which a test can
/// say what is right without asking the code under test.
/// </summary>
internal sealed class SimulatedCase(int seed, DateOnly receivedOn, Tenant tenant)
{
    private readonly Random random = new(seed);

    public Objection Objection { get; set; } = null!;
    public DateOnly ReceivedOn => receivedOn;
    public List<DateOnly> DaysInVain { get; } = [];
    public DateOnly? LetterOn { get; private set; }
    public DateOnly? PursuitEndedOn { get; private set; }
    public bool IsAssigned { get; private set; }
    public bool IsWithdrawing { get; private set; }
    public bool IsStopped { get; private set; }
    public DateOnly? HearingOn { get; private set; }
    public int Happened { get; private set; }

    /// <summary>What other parts of the platform will tell the case: appointments, agreements and mediation.</summary>
    public DateTimeOffset? CallbackAt { get; private set; }
    public DateOnly? AgreementDueOn { get; private set; }
    public MediationStanding Mediation { get; private set; }

    public bool HasMore => CallbackAt is not null || AgreementDueOn is not null || Mediation is not MediationStanding.None;

    public CaseSituation Situation(DateOnly today) => Objection.SituationAsOf(today, tenant) with
    {
        CallbackAt = CallbackAt,
        AgreementDueOn = AgreementDueOn,
        Mediation = Mediation,
        MediationDueOn = Mediation is MediationStanding.None ? null : AgreementDueOn ?? receivedOn.AddDays(40),
    };

    public Objection File(string number)
    {
        var at = Noon(receivedOn);
        Objection = Objection.File(
            new Filing
            {
                Channel = IntakeChannel.Electronic,
                ReceivedAt = at,
                Facts = [new Received(IntakeChannel.Electronic, at)],
                ContestedDecision = Contested(),
                Objector = new(PartyKind.Person, "S. Proef", null, null, new("Dorpsstraat", "1", "1234 AB", "Eikendam", "NL"), null, null),
                Grounds = seed % 7 == 0 ? null : "Het past in de straat.",
                GroundsFollow = seed % 7 == 0,
                ContactPreferences = new(null, [], "nl", null),
            },
            tenant, "citizen", at);
        Objection.NumberAs(number);
        return Objection;
    }

    /// <summary>A day passes; on a working day something may happen. What the case refuses did not happen.</summary>
    public void Live(DateOnly today)
    {
        if (!Objection.IsOpen)
            return;

        if (CallbackAt is { } at && AmsterdamTime.DateOf(at) <= today && random.Next(2) == 0)
            CallbackAt = null;
        if (AgreementDueOn <= today && random.Next(2) == 0)
            AgreementDueOn = null;
        if (DutchCalendar.IsFreeDay(today))
            return;

        switch (random.Next(100))
        {
            case < 18 when !IsAssigned:
                IsAssigned = Did(now => Objection.AssignTo("j.jansen", null, tenant, "sim", now), today);
                break;
            case < 36 when PursuitEndedOn is null && !IsWithdrawing:
                Contact(today);
                break;
            case < 40:
                Did(now => Objection.Record(new OmissionRequested(today, today.AddDays(14)), tenant, "sim", now), today);
                break;
            case < 46:
                Did(now => Objection.GroundsFollow ? Objection.SupplyGrounds("Hierom.", today, tenant, "sim", now) : Objection.Record(new OmissionRepaired(today), tenant, "sim", now), today);
                break;
            case < 50 when !IsStopped && PursuitEndedOn is not null:
                IsStopped = Did(now => Objection.Record(new ClockStopped(today, PostponementGround.AllPartiesConsent), tenant, "sim", now), today);
                break;
            case < 53 when IsStopped:
                IsStopped = !Did(now => Objection.Record(new ClockResumed(today), tenant, "sim", now), today);
                break;
            case < 56 when HearingOn is null:
                var hearing = DutchCalendar.NextWorkingDay(today.AddDays(random.Next(10, 30)));
                HearingOn = Did(now => Objection.Record(new HearingPlanned(hearing, today), tenant, "sim", now), today) ? hearing : null;
                break;
            case < 58:
                Did(now => Objection.Record(new Adjourned(today, random.Next(1, 7)), tenant, "sim", now), today);
                break;
            case 58 when !IsWithdrawing:
                IsWithdrawing = Did(now => Objection.Withdraw(new(WithdrawalManner.Orally, today, null, null), tenant, "sim", now), today);
                break;
            case < 62 when IsWithdrawing:
                Did(now => Objection.ConfirmWithdrawal(today, tenant, "sim", now), today);
                break;
            case < 63:
                Did(now => Objection.Record(new NoticeOfDefaultReceived(today), tenant, "sim", now), today);
                break;
            case < 64 when !IsStopped:
                Did(now => Objection.Record(new Decided(today), tenant, "sim", now), today);
                break;
            case 64 when PursuitEndedOn is null:
                if (Did(now => Objection.GoOnWithoutContact("Niet te bereiken.", tenant, "sim", now), today))
                    PursuitEndedOn = today;
                break;
            case < 68:
                CallbackAt = Noon(DutchCalendar.AddWorkingDays(today, random.Next(0, 4)));
                break;
            case < 70 when PursuitEndedOn is not null:
                AgreementDueOn = DutchCalendar.AddWorkingDays(today, random.Next(1, 10));
                break;
            case < 73 when PursuitEndedOn is not null:
                Mediation = random.Next(5) switch { 0 => MediationStanding.Proposed, 1 => MediationStanding.ReadyToStart, 2 => MediationStanding.Running, 3 => MediationStanding.FollowUp, _ => MediationStanding.None };
                break;
        }
    }

    private void Contact(DateOnly today)
    {
        var result = random.Next(10) switch { 0 => ContactTryResult.Declined, < 3 => ContactTryResult.Reached, 3 => ContactTryResult.LetterSent, _ => ContactTryResult.InVain };
        if (!Did(now => Objection.ContactAttempted(new(now, result), tenant, "sim", now, new { channel = result is ContactTryResult.LetterSent ? "letter" : "phone", result = Word(result), attemptedAt = now, by = "j.jansen" }), today))
            return;

        if (result is ContactTryResult.InVain && !DaysInVain.Contains(today))
            DaysInVain.Add(today);
        if (result is ContactTryResult.LetterSent)
            LetterOn ??= today;
        if (result is ContactTryResult.Reached or ContactTryResult.Declined)
            PursuitEndedOn = today;
    }

    private bool Did(Func<DateTimeOffset, ErrorOr<Success>> act, DateOnly today)
    {
        var done = !act(Noon(today)).IsError;
        Happened += done ? 1 : 0;
        return done;
    }

    private ContestedDecision Contested()
    {
        var publishedOn = receivedOn.AddDays(-random.Next(5, 60));
        return seed % 11 == 0
            ? new(null, null, null, "Onbekend besluit", null, null, false)
            : new(null, $"SIM-{seed}", seed % 5 == 0 ? "woz" : "omgevingsvergunning", "Een besluit", publishedOn, publishedOn, false);
    }

    private static string Word(ContactTryResult result) => result switch
    {
        ContactTryResult.Reached => "reached",
        ContactTryResult.Declined => "declined",
        ContactTryResult.LetterSent => "sent",
        _ => "no-answer",
    };

    private static DateTimeOffset Noon(DateOnly day) => AmsterdamTime.StartOfDay(day).AddHours(12);
}
