using Bezwaar.Api.Features.MediationReferrals;
using Bezwaar.Api.Features.Mediators.Contracts;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>The formal track, the omissions and the mediation of a case.</summary>
internal sealed partial class DemoLife
{
    private const int RepairDays = 14;
    private const int DaysFromHearingToDecision = 10;
    private const int AdjournmentWeeks = 6;

    private IEnumerable<Event> Completing()
    {
        yield return Fact(Later(1, 3), on => new OmissionRequested(on, on.AddDays(RepairDays)));
        if (plot.Omission is OmissionPlot.Repaired)
            yield return Later(3, 9, at => objection.SupplyGrounds(planned.Body.Grounds!, Today, db.Tenant, municipality.CaseSystem, at).OrThrow());
    }

    private IEnumerable<Event> Procedure()
    {
        if (plot.Represented && random.Percent(70))
            yield return Fact(Later(0, 2), on => new CostsRequested(on));
        if (plot.Committee)
            yield return Fact(Later(1, 4), on => new CommitteeAnnounced(on));

        var earliest = Today.AddDays(1);
        if (plot.Hearing)
        {
            var invited = Later(3, plot.Committee ? 16 : 8);
            var hearingOn = DutchCalendar.NextWorkingDay(Today.AddDays(random.Next(14, 26)));
            yield return Fact(invited, on => new HearingPlanned(hearingOn, on));
            if (plot.Ending is EndingPlot.WithdrawnAtHearing)
            {
                yield return On(hearingOn, at => objection.Withdraw(
                    new(WithdrawalManner.OrallyAtHearing, Today, random.One(DemoPhrases.WithdrawalReasons), null), db.Tenant, municipality.CaseSystem, at).OrThrow());
                yield break;
            }

            earliest = hearingOn.AddDays(DaysFromHearingToDecision);
        }

        foreach (var step in Deciding(earliest))
            yield return step;
    }

    private IEnumerable<Event> Deciding(DateOnly earliest)
    {
        // Without a day of publication there is no deadline; the municipality decides in about the usual time.
        if (objection.DecisionDeadline is not { } deadline)
        {
            yield return Decision(On(LaterOf(earliest, Today.AddDays(60))));
            yield break;
        }

        if ((plot.Adjourned || (earliest > deadline && plot.DecidedAfterDeadline < 0)) && Today < deadline)
        {
            yield return Fact(On(LastWorkingDayUntil(LaterOf(Today.AddDays(1), deadline.AddDays(-random.Next(1, 9))), deadline)), on => new Adjourned(on, AdjournmentWeeks));
            deadline = objection.DecisionDeadline!.Value;
        }

        if (plot.NoticeAfterDeadline is { } days)
            yield return Fact(On(LaterOf(Today, deadline.AddDays(days))), on => new NoticeOfDefaultReceived(on));
        yield return Decision(On(LaterOf(LaterOf(earliest, Today), deadline.AddDays(plot.DecidedAfterDeadline))));
    }

    private IEnumerable<Event> Mediation()
    {
        var actor = plot.Overridden ? municipality.CoordinatorSystem : municipality.CaseSystem;
        yield return Later(2, 5, at => Propose(actor, at));
        if (plot.Mediation is MediationPlot.ProposalRevoked)
        {
            yield return Later(2, 6, at => referral!.Revoke(file, DemoPhrases.RevokedReferral, actor, at).OrThrow());
            yield break;
        }

        yield return Later(1, 3, at => Agree("objector", at));
        if (plot.Mediation is MediationPlot.Proposed)
            yield break;

        foreach (var party in referral!.Parties.Where(party => Takes(party) && party.Role is not MediationRole.Objector))
            yield return Later(0, 2, at => Agree(party.Id, at));

        var mediator = random.One(mediators);
        yield return Later(3, 8, at => Start(mediator, actor, at));
        if (plot.Mediation is MediationPlot.Running)
            yield break;

        yield return Later(9, 26, at => EndMediation(actor, at));
    }

    private void Propose(string actor, DateTimeOffset at)
    {
        var proposer = plot.Overridden ? municipality.Coordinator : handler;
        var check = SuitabilityCheck.Of(file, 1, DemoPhrases.MediationFits, proposer, actor, at).OrThrow();
        referral = MediationReferral.Propose(
            file,
            new(1, random.One(DemoPhrases.MediationReasons), proposer, plot.Overridden ? DemoPhrases.OverrideReason : null, plot.Overridden, check.Advice),
            actor, at).OrThrow();
        db.AddRange(check, referral);
    }

    private void Start(RegisteredMediator mediator, string actor, DateTimeOffset at)
    {
        referral!.Start(file, Today, mediator, plot.ClockStopsOn is { } ground ? (ground, false) : null, actor, at).OrThrow();
        referral.AgreementSigned(file, Today, actor, at).OrThrow();
        referral.AddSession(file, Today, 120, 36_000, actor, at).OrThrow();
        if (planned.Seed % 2 == 0)
            referral.Contribute(file, [new(MediationParty.ObjectorId, 5_000)], actor, at).OrThrow();
    }

    /// <summary>A third party says nothing unless the clock can stop on its consent only.</summary>
    private bool Takes(MediationParty party) => party.MustMediate || plot.ClockStopsOn is PostponementGround.AllPartiesConsent;

    private void Agree(string partyId, DateTimeOffset at)
    {
        var consent = new MediationConsent(true, plot.ClockStopsOn is not null, Today, random.One([ConsentManner.InWriting, ConsentManner.Electronically, ConsentManner.Orally]), at);
        referral!.RecordConsent(file, partyId, consent, Today, municipality.CaseSystem, at).OrThrow();
    }

    private void EndMediation(string actor, DateTimeOffset at)
    {
        if (plot.Mediation is MediationPlot.ObjectorStepsOut)
        {
            referral!.RecordConsent(file, "objector", null, Today, actor, at).OrThrow();
            return;
        }

        var outcome = plot.Mediation switch
        {
            MediationPlot.Agreement => MediationOutcome.Agreement,
            MediationPlot.PartialAgreement => MediationOutcome.PartialAgreement,
            MediationPlot.BrokenOffByMediator => MediationOutcome.BrokenOffByMediator,
            _ => MediationOutcome.NoAgreement,
        };
        referral!.AddSession(file, Today, 90, 27_000, actor, at).OrThrow();
        referral.End(file, Today, outcome, actor, at).OrThrow();
    }

    private static DateOnly LaterOf(DateOnly a, DateOnly b) => a > b ? a : b;

    /// <summary>The day, brought forward to a working day; a deadline is a working day itself, except 31 December.</summary>
    private static DateOnly LastWorkingDayUntil(DateOnly day, DateOnly deadline)
    {
        day = DutchCalendar.NextWorkingDay(day);
        return day > deadline ? deadline : day;
    }
}
