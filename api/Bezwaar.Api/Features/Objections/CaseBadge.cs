namespace Bezwaar.Api.Features.Objections;

/// <summary>What stands out about a case in a worklist. As of the last event, or of last midnight.</summary>
public enum CaseBadge
{
    /// <summary>The objector should be reached today.</summary>
    ContactDue,

    /// <summary>The objector should have been reached before today.</summary>
    ContactOverdue,

    /// <summary>It was agreed to call the objector today.</summary>
    CallbackToday,

    /// <summary>The next action is so long overdue that the coordinator has to see to it.</summary>
    Escalated,

    /// <summary>The term to decide stands still because something is missing (Awb 7:10(2)).</summary>
    OmissionRunning,

    /// <summary>The decision can be adjourned still (Awb 7:10(3)); until when stands in latestDayToAdjourn.</summary>
    AdjournmentPossible,

    InMediation,

    /// <summary>A notice of default is valid: a penalty runs, or will (Awb 4:17).</summary>
    NoticeOfDefault,

    /// <summary>The last day to decide has passed (Awb 7:10).</summary>
    Overdue,

    /// <summary>The objector says of an agreement that stands that it was not made so.</summary>
    AgreementContested,
}

/// <summary>The badges of a case in one number, one bit each, so that a row of a list costs no parsing.</summary>
internal static class BadgeBits
{
    private static readonly IReadOnlyList<CaseBadge>[] Sets =
        [.. Enumerable.Range(0, 1 << Enum.GetValues<CaseBadge>().Length).Select(bits => Enum.GetValues<CaseBadge>().Where(badge => (bits & Bit(badge)) != 0).ToArray())];

    public static int Of(IEnumerable<CaseBadge> badges) => badges.Aggregate(0, (bits, badge) => bits | Bit(badge));

    /// <summary>In the order of the enumeration; bits of a newer version are left out.</summary>
    public static IReadOnlyList<CaseBadge> In(int bits) => Sets[bits & (Sets.Length - 1)];

    private static int Bit(CaseBadge badge) => 1 << (int)badge;
}
