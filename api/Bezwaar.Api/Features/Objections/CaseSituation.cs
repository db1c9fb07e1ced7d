using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>All of a case that decides what has to be done next.</summary>
internal sealed record CaseSituation
{
    /// <summary>Neither decided nor withdrawn.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Closed for good: nothing has to be done any more.</summary>
    public bool IsClosed { get; init; }

    public required DateOnly ReceivedOn { get; init; }
    public string? Handler { get; init; }
    public Regime Regime { get; init; }
    public Timeliness Timeliness { get; init; }

    public ContactSoFar Contact { get; init; } = ContactSoFar.Nothing;

    /// <summary>Day on which the objector was reached first.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>Day since which the formal track goes on without contact, for a reason that was recorded.</summary>
    public DateOnly? WithoutContactSince { get; init; }

    /// <summary>When it was agreed to call the objector; null where no appointment is open.</summary>
    public DateTimeOffset? CallbackAt { get; init; }

    /// <summary>First day by which something that was agreed with the objector must be done; null where nothing is open.</summary>
    public DateOnly? AgreementDueOn { get; init; }

    /// <summary>The objector contests one of the agreements that are open.</summary>
    public bool AgreementContested { get; init; }

    public MediationStanding Mediation { get; init; }

    /// <summary>Day by which somebody should look after the mediation.</summary>
    public DateOnly? MediationDueOn { get; init; }

    /// <summary>Day on which the objector said orally to withdraw, while it is not confirmed in writing.</summary>
    public DateOnly? WithdrawalStatedOn { get; init; }

    /// <summary>Day on which a confirmed withdrawal becomes final.</summary>
    public DateOnly? WithdrawalFinalOn { get; init; }

    /// <summary>The grounds are awaited.</summary>
    public bool GroundsFollow { get; init; }

    /// <summary>It was asked to repair an omission, whatever came of it.</summary>
    public bool RepairWasRequested { get; init; }

    /// <summary>Last day to repair what is missing; stays after it passed, null once repaired.</summary>
    public DateOnly? RepairBy { get; init; }

    /// <summary>Day of the hearing that was planned last.</summary>
    public DateOnly? HearingOn { get; init; }

    /// <summary>Last day to decide as of the day; null where it cannot be known.</summary>
    public DateOnly? DecisionDeadline { get; init; }

    /// <summary>The last day to decide has passed.</summary>
    public bool IsOverdue { get; init; }

    public DateOnly? LatestDayToAdjourn { get; init; }
    public ClockState Clock { get; init; }

    /// <summary>First day of the pause that goes on (Awb 7:10(4)).</summary>
    public DateOnly? ClockStoppedOn { get; init; }

    /// <summary>The penalty for a late decision; null without a notice of default that counts.</summary>
    public PenaltyForDelay? Penalty { get; init; }

    /// <summary>A mediation goes on; a clock that stands still by consent says so too.</summary>
    public bool IsInMediation => Mediation is MediationStanding.Running || Clock is ClockState.Stopped;
}
