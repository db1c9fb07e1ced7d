using Bezwaar.Awb;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>A case that is placed by hand, so that every situation can be seen whatever the day of today.</summary>
/// <param name="ReceivedDaysAgo">Calendar days from receipt to today.</param>
/// <param name="FiledAfterDays">Calendar days from publication to receipt; more than 42 is late.</param>
/// <param name="Plot">What happens.</param>
internal sealed record DemoPlacedCase(int ReceivedDaysAgo, int FiledAfterDays, DemoPlot Plot)
{
    /// <summary>Received on the day that makes the first contact due so many days ago; <see cref="ReceivedDaysAgo"/> does not count then.</summary>
    public int? ContactDueDaysAgo { get; init; }

    /// <summary>Objects to the one building permit that several neighbours object to.</summary>
    public bool AgainstApartmentBlock { get; init; }

    /// <summary>The decision term of six weeks after six weeks to object, in days.</summary>
    private const int OrdinaryTerm = 84;

    private const int TermWithCommittee = 126;

    private static readonly DemoPlot Untouched = new() { Assigned = false, Contact = ContactPlot.NotYet };
    private static readonly DemoPlot Waiting = new() { Contact = ContactPlot.NotYet };

    /// <summary>Not decided, however long ago the deadline was.</summary>
    private static readonly DemoPlot Undecided = new() { DecidedAfterDeadline = 400 };

    public static readonly IReadOnlyList<DemoPlacedCase> All =
    [
        .. New(), .. Incomplete(), .. InMediation(), .. BeingWithdrawn(), .. NearOrPastTheDeadline(), .. AgainstTheApartmentBlock(),
    ];

    private static IEnumerable<DemoPlacedCase> New() =>
    [
        new(0, 20, Untouched),
        new(0, 35, Untouched with { Represented = true }),
        new(1, 12, Untouched),
        new(1, 39, Untouched),
        new(2, 30, Untouched with { Channel = IntakeChannel.Post }),
        new(3, 27, Waiting),
        new(0, 18, Untouched) { ContactDueDaysAgo = 0 },
        new(0, 31, Waiting) { ContactDueDaysAgo = 0 },
        new(0, 24, Waiting) { ContactDueDaysAgo = 1 },
        new(0, 40, Waiting with { Channel = IntakeChannel.Counter }) { ContactDueDaysAgo = 4 },
        new(7, 22, new() { Contact = ContactPlot.Trying, Misses = 1 }),
        new(9, 33, new() { Contact = ContactPlot.Trying, Misses = 2 }),
        new(16, 28, new() { Contact = ContactPlot.NotReached, Hearing = true }),
        new(8, 55, Waiting),
        new(16, 50, Undecided),
        new(12, 48, Waiting with { Channel = IntakeChannel.Post, Postmarked = false }),
        new(20, 30, Undecided with { Channel = IntakeChannel.Post, ViaAnotherAuthority = true }),
        new(35, 25, Undecided with { Contact = ContactPlot.Declined }),
    ];

    private static IEnumerable<DemoPlacedCase> Incomplete() =>
    [
        new(6, 38, new() { Omission = OmissionPlot.Requested, Contact = ContactPlot.Trying }),
        new(10, 41, Undecided with { Omission = OmissionPlot.Requested }),
        new(30, 36, Undecided with { Omission = OmissionPlot.Requested, Contact = ContactPlot.NotReached }),
        new(33, 40, Undecided with { Omission = OmissionPlot.Repaired, Hearing = true }),
        new(18, 30, Undecided with { DecisionKnown = DecisionKnown.DescribedWithoutDate }),
        new(4, 30, Waiting with { DecisionKnown = DecisionKnown.DescribedWithoutDate, Channel = IntakeChannel.Counter }),
        new(26, 29, Undecided with { DecisionKnown = DecisionKnown.Described }),
    ];

    private static IEnumerable<DemoPlacedCase> InMediation() =>
    [
        new(24, 30, new() { Mediation = MediationPlot.Proposed }),
        new(50, 40, new() { Mediation = MediationPlot.Running, ClockStopsOn = PostponementGround.AllPartiesConsent }),
        new(64, 41, new() { Mediation = MediationPlot.Running, ClockStopsOn = PostponementGround.ObjectorConsents, Stake = Stake.OfSomebodyElse }),
        new(40, 34, new() { Mediation = MediationPlot.Running, Stake = Stake.OwnWithOthers }),
        new(55, 37, new() { Mediation = MediationPlot.Running, Overridden = true, Contact = ContactPlot.Trying, Misses = 1, ClockStopsOn = PostponementGround.AllPartiesConsent }),
        new(90, 38, Undecided with { Mediation = MediationPlot.NoAgreement, ClockStopsOn = PostponementGround.AllPartiesConsent }),
        new(95, 30, Undecided with { Mediation = MediationPlot.ObjectorStepsOut, ClockStopsOn = PostponementGround.AllPartiesConsent }),
        new(45, 32, Undecided with { Mediation = MediationPlot.ProposalRevoked, Hearing = true }),
        new(120, 36, new() { Mediation = MediationPlot.Agreement, ClockStopsOn = PostponementGround.AllPartiesConsent, Stake = Stake.OfSomebodyElse, JointObjectors = 2 }),
        new(240, 28, new() { Mediation = MediationPlot.Agreement }),
        new(190, 34, new() { Mediation = MediationPlot.PartialAgreement, ClockStopsOn = PostponementGround.AllPartiesConsent }),
        new(260, 40, new() { Mediation = MediationPlot.BrokenOffByMediator, Hearing = true }),
        new(330, 33, new() { Mediation = MediationPlot.NoAgreement, Committee = true, Hearing = true }),
    ];

    private static IEnumerable<DemoPlacedCase> BeingWithdrawn() =>
    [
        new(19, 26, new() { Ending = EndingPlot.WithdrawalUnconfirmed }),
        new(44, 31, new() { Ending = EndingPlot.WithdrawalUnconfirmed, Misses = 1 }),
        new(60, 22, new() { Ending = EndingPlot.WithdrawnOrally }),
        new(140, 30, new() { Ending = EndingPlot.WithdrawnAtHearing, Committee = true, Hearing = true }),
    ];

    private static IEnumerable<DemoPlacedCase> NearOrPastTheDeadline() =>
    [
        DueIn(-33, 25, Undecided with { NoticeAfterDeadline = 5, Represented = true }, TermWithCommittee),
        DueIn(-13, 30, Undecided with { NoticeAfterDeadline = 8 }),
        DueIn(-6, 33, Undecided),
        DueIn(-2, 20, Undecided with { Contact = ContactPlot.NotReached }),
        DueIn(1, 36, Undecided),
        DueIn(3, 39, Undecided with { Hearing = true, Adjourned = false }),
        DueIn(6, 28, Undecided),
        DueIn(11, 37, Undecided, TermWithCommittee),
        DueIn(20, 40, Undecided with { Adjourned = true }, TermWithCommittee + 42),
        DueIn(97, 5, Undecided, TermWithCommittee),
        DueIn(107, 2, Undecided, TermWithCommittee),
        new(230, 39, new() { DecidedAfterDeadline = 37, NoticeAfterDeadline = 3 }),
        new(300, 30, new() { DecidedAfterDeadline = 26, NoticeAfterDeadline = 2, Represented = true }),
    ];

    private static IEnumerable<DemoPlacedCase> AgainstTheApartmentBlock() =>
        new (int Ago, int After, DemoPlot Plot)[]
        {
            (41, 14, Undecided with { Committee = true, Hearing = true }),
            (36, 19, Undecided with { Committee = true, Hearing = true, JointObjectors = 3 }),
            (24, 31, Undecided with { Committee = true, Hearing = true, Represented = true }),
            (17, 38, Undecided with { Committee = true }),
            (14, 41, Undecided with { Contact = ContactPlot.Trying, Misses = 1 }),
        }.Select(each => new DemoPlacedCase(each.Ago, each.After, each.Plot) { AgainstApartmentBlock = true });

    private static DemoPlacedCase DueIn(int days, int filedAfterDays, DemoPlot plot, int term = OrdinaryTerm) =>
        new(term - days - filedAfterDays, filedAfterDays, plot with { Committee = term > OrdinaryTerm });
}
