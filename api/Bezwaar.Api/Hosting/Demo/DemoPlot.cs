using Bezwaar.Awb;

namespace Bezwaar.Api.Hosting.Demo;

internal enum ContactPlot
{
    /// <summary>Nobody tried yet.</summary>
    NotYet,

    /// <summary>Nobody was reached so far; the next attempt is due.</summary>
    Trying,

    /// <summary>After the last attempt a letter was sent.</summary>
    NotReached,

    Declined,
    Reached,
}

internal enum OmissionPlot
{
    None,

    /// <summary>The objector was asked to complete the objection; nothing came yet.</summary>
    Requested,

    Repaired,
}

internal enum MediationPlot
{
    None,
    Proposed,
    Running,
    Agreement,
    PartialAgreement,
    NoAgreement,
    BrokenOffByMediator,
    ObjectorStepsOut,
    ProposalRevoked,
}

internal enum EndingPlot
{
    Decision,
    WithdrawnInWriting,

    /// <summary>Said on the phone and confirmed in writing later (Awb 6:21).</summary>
    WithdrawnOrally,

    /// <summary>Said on the phone; the confirmation did not come yet.</summary>
    WithdrawalUnconfirmed,

    WithdrawnAtHearing,
}

internal enum DecisionKnown
{
    Registered,

    /// <summary>The objector describes the decision; the date of the letter stands in for that of publication.</summary>
    Described,

    /// <summary>The objector describes the decision without a date: no term can be computed.</summary>
    DescribedWithoutDate,
}

/// <summary>
/// What happens in one case, if it gets old enough: the life of a case is played from the day of receipt until now, and what
/// would happen later has not happened yet.
/// </summary>
internal sealed record DemoPlot
{
    public IntakeChannel Channel { get; init; } = IntakeChannel.Electronic;

    /// <summary>By post: whether the postmark can be read.</summary>
    public bool Postmarked { get; init; } = true;

    public DecisionKnown DecisionKnown { get; init; }

    /// <summary>First sent to another authority, which forwarded it (Awb 6:15).</summary>
    public bool ViaAnotherAuthority { get; init; }

    public Stake? Stake { get; init; }
    public int JointObjectors { get; init; }
    public bool Represented { get; init; }
    public bool Assigned { get; init; } = true;
    public OmissionPlot Omission { get; init; }
    public ContactPlot Contact { get; init; } = ContactPlot.Reached;

    /// <summary>Attempts that reach nobody, before the one that does.</summary>
    public int Misses { get; init; }

    public MediationPlot Mediation { get; init; }

    /// <summary>Ground on which the term stands still during the mediation; null lets it run.</summary>
    public PostponementGround? ClockStopsOn { get; init; }

    /// <summary>A coordinator refers to mediation although nobody was reached.</summary>
    public bool Overridden { get; init; }

    public EndingPlot Ending { get; init; }
    public bool Committee { get; init; }
    public bool Hearing { get; init; }
    public bool Adjourned { get; init; }

    /// <summary>Calendar days from the deadline to the decision; negative for a decision in time.</summary>
    public int DecidedAfterDeadline { get; init; } = -7;

    /// <summary>Calendar days from the deadline to a notice of default (Awb 4:17(3)); null without one.</summary>
    public int? NoticeAfterDeadline { get; init; }

    public bool IsInformal => Ending is EndingPlot.WithdrawnInWriting or EndingPlot.WithdrawnOrally or EndingPlot.WithdrawalUnconfirmed;

    /// <summary>An ordinary case, with the frequencies of a municipality that calls first.</summary>
    public static DemoPlot Ordinary(string decisionType, Random random)
    {
        var isTax = decisionType == "woz";
        var reached = random.Percent(86);
        var ending = random.Next(100) switch
        {
            < 24 when reached => EndingPlot.WithdrawnInWriting,
            < 34 when reached => EndingPlot.WithdrawnOrally,
            < 38 when !isTax => EndingPlot.WithdrawnAtHearing,
            _ => EndingPlot.Decision,
        };
        var omission = random.Percent(9) ? (random.Percent(70) ? OmissionPlot.Repaired : OmissionPlot.Requested) : OmissionPlot.None;

        // An objection that stays incomplete is inadmissible without a hearing (Awb 7:3).
        var heard = !isTax && omission is not OmissionPlot.Requested;
        var committee = heard && random.Percent(decisionType is "omgevingsvergunning" or "handhaving" or "subsidie" or "ligplaats" ? 60 : 30);
        var late = random.Percent(9);
        return new DemoPlot
        {
            Channel = random.Next(100) switch { < 22 => IntakeChannel.Post, < 28 => IntakeChannel.Counter, _ => IntakeChannel.Electronic },
            DecisionKnown = random.Next(100) switch { < 5 => DecisionKnown.Described, < 7 => DecisionKnown.DescribedWithoutDate, _ => DecisionKnown.Registered },
            ViaAnotherAuthority = random.Percent(2),
            JointObjectors = random.Percent(6) ? random.Next(1, 4) : 0,
            Represented = random.Percent(isTax ? 35 : decisionType == "jeugdhulp" ? 40 : 15),
            Omission = omission,
            Contact = reached ? ContactPlot.Reached : random.Percent(25) ? ContactPlot.Declined : ContactPlot.NotReached,
            Misses = random.Next(100) switch { < 62 => 0, < 88 => 1, _ => 2 },
            Mediation = reached && !isTax && ending is EndingPlot.Decision && random.Percent(7) ? random.One(OrdinaryMediations) : MediationPlot.None,
            ClockStopsOn = random.Percent(70) ? PostponementGround.AllPartiesConsent : null,
            Ending = ending,
            Committee = committee,
            Hearing = committee || ending is EndingPlot.WithdrawnAtHearing || (heard && random.Percent(55)),
            Adjourned = !isTax && random.Percent(22),
            DecidedAfterDeadline = late ? random.Next(3, 60) : isTax ? -random.Next(30, 240) : -random.Next(1, 24),
            NoticeAfterDeadline = late && random.Percent(40) ? random.Next(2, 12) : null,
        };
    }

    private static readonly MediationPlot[] OrdinaryMediations =
    [
        MediationPlot.Agreement, MediationPlot.Agreement, MediationPlot.Agreement, MediationPlot.PartialAgreement, MediationPlot.NoAgreement,
        MediationPlot.NoAgreement, MediationPlot.ObjectorStepsOut, MediationPlot.BrokenOffByMediator, MediationPlot.ProposalRevoked,
    ];
}
