namespace Bezwaar.Awb;

/// <summary>All dates and amounts of one objection as of one day. A part is null while its facts are missing.</summary>
/// <param name="Filing">The filing term (Awb 6:7–6:9, AWR 22j).</param>
/// <param name="Decision">The decision term (Awb 7:10, Wet WOZ 30).</param>
/// <param name="Hearing">The dates around the hearing (Awb 7:4).</param>
/// <param name="Penalty">The penalty for a late decision (Awb 4:17–4:20).</param>
/// <param name="Appeal">The term for appeal to the court (Awb 6:7, 6:8).</param>
/// <param name="Costs">The request for costs (Awb 7:15).</param>
/// <param name="Retention">How long the file is kept (Selectielijst gemeenten 2020).</param>
/// <param name="Warnings">What a person must know or judge.</param>
/// <param name="Explanation">How every date came about, in order of computation.</param>
public sealed record Deadlines(
    FilingTerm? Filing,
    DecisionTerm? Decision,
    HearingDates? Hearing,
    PenaltyForDelay? Penalty,
    AppealTerm? Appeal,
    CostsRequest? Costs,
    RetentionPeriod? Retention,
    IReadOnlyList<LegalWarning> Warnings,
    IReadOnlyList<ExplanationStep> Explanation);

/// <summary>The filing term.</summary>
/// <param name="FirstDay">The first day of the term.</param>
/// <param name="RawLastDay">The last day before it moved.</param>
/// <param name="LastDay">The last day on which an objection is in time.</param>
/// <param name="Timely">Was it filed in time? Null when nothing was received or when the day of posting decides and is unknown.</param>
/// <param name="ReceiptLimit">The last day on which a letter posted in time may arrive (Awb 6:9(2)).</param>
public sealed record FilingTerm(DateOnly FirstDay, DateOnly RawLastDay, DateOnly LastDay, bool? Timely, DateOnly ReceiptLimit);

/// <summary>The decision term.</summary>
/// <param name="Weeks">The length of the basic term in weeks; null when it is the calendar year (Wet WOZ 30).</param>
/// <param name="SuspendedDays">The days on which the term stood still, for omissions and for agreed pauses together; 0 or more.</param>
/// <param name="RawDeadline">The deadline before its last end moved.</param>
/// <param name="Deadline">The last day for the decision.</param>
/// <param name="ConservativeDeadline">The same with every extension counted on the date before it moved; never later.</param>
/// <param name="LatestDayToAdjourn">The last day for notice of adjournment (Awb 7:10(3)); null when it is no longer possible.</param>
/// <param name="Overdue">The deadline has passed and there is no decision.</param>
/// <param name="Clock">What the term does on the as-of date.</param>
/// <param name="Standstills">The periods in which the term stood still, by their first day; they may overlap.</param>
public sealed record DecisionTerm(
    int? Weeks,
    int SuspendedDays,
    DateOnly RawDeadline,
    DateOnly Deadline,
    DateOnly ConservativeDeadline,
    DateOnly? LatestDayToAdjourn,
    bool Overdue,
    ClockState Clock,
    IReadOnlyList<StandstillPeriod> Standstills);

/// <summary>Days on which the decision term stood still, cut to the term.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Agreed">An agreed pause (Awb 7:10(4)) rather than an omission (Awb 7:10(2)).</param>
/// <param name="StillOpen">The end is not known yet: the limit for repair or the as-of date stands in for it.</param>
public sealed record StandstillPeriod(DateOnly From, DateOnly To, bool Agreed, bool StillOpen);

/// <summary>The dates around the hearing; counted back, so they never move (Atw 1(2)).</summary>
/// <param name="LastDayDocuments">The last day for further documents: ten days before (Awb 7:4(1)).</param>
/// <param name="InspectionFromLatest">The last day on which the file must become available: one week before (Awb 7:4(2)).</param>
public sealed record HearingDates(DateOnly LastDayDocuments, DateOnly InspectionFromLatest);

/// <summary>The penalty for a late decision. All dates are null when no notice of default is valid.</summary>
/// <param name="Valid">A notice of default was received after the deadline and before the decision.</param>
/// <param name="GraceEnd">The end of the two weeks after the notice.</param>
/// <param name="FirstDay">The first day for which a penalty can be due.</param>
/// <param name="LastDay">The last of the 42 days.</param>
/// <param name="Days">The days due on the as-of date or, once decided, in total; 0 to 42.</param>
/// <param name="Amount">The amount for those days, in euro.</param>
/// <param name="AmountPerApplicant">The equal share of each applicant, in euro, rounded to cents (Awb 4:17(7)).</param>
/// <param name="OrderDue">
/// The last day to fix the amount: two weeks after the last day that is due (Awb 4:18); null when nothing is or can become due.
/// </param>
/// <param name="AppealPossibleFrom">The first day on which appeal for not deciding is possible (Awb 6:12).</param>
public sealed record PenaltyForDelay(
    bool Valid,
    DateOnly? GraceEnd,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    int Days,
    decimal Amount,
    decimal AmountPerApplicant,
    DateOnly? OrderDue,
    DateOnly? AppealPossibleFrom);

/// <summary>The term for appeal to the court.</summary>
/// <param name="LastDay">The last day on which appeal is in time.</param>
public sealed record AppealTerm(DateOnly LastDay);

/// <summary>The request for reimbursement of costs.</summary>
/// <param name="Admissible">The request was made before the decision (Awb 7:15(3)).</param>
public sealed record CostsRequest(bool Admissible);

/// <summary>How long the file is kept.</summary>
/// <param name="Category">The category of the selection list, for instance "13.1".</param>
/// <param name="DestroyFrom">The first day on which the file is to be destroyed; null when it is kept.</param>
public sealed record RetentionPeriod(string Category, DateOnly? DestroyFrom);
