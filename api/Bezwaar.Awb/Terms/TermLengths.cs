namespace Bezwaar.Awb.Terms;

/// <summary>The lengths of all terms in one version of the law.</summary>
/// <param name="ValidFrom">The first day of publication of a contested decision to which this version applies.</param>
/// <param name="Filing">To file an objection (Awb 6:7).</param>
/// <param name="ReceiptAfterPost">For a letter posted in time to arrive (Awb 6:9(2)).</param>
/// <param name="Decision">To decide without advisory committee (Awb 7:10(1)).</param>
/// <param name="DecisionWithCommittee">To decide with advisory committee (Awb 7:10(1), 7:13).</param>
/// <param name="LongestAdjournment">The longest adjournment (Awb 7:10(3)); in weeks.</param>
/// <param name="YearEndExcluded">
/// The last part of the calendar year in which a received objection does not have to be decided within that year
/// (Wet WOZ 30); null where the rule does not exist.
/// </param>
/// <param name="DocumentsBefore">Before the hearing, for further documents (Awb 7:4(1)).</param>
/// <param name="InspectionBefore">Before the hearing, for inspection of the file (Awb 7:4(2)).</param>
/// <param name="Grace">After a notice of default (Awb 4:17(3)).</param>
/// <param name="PenaltyOrder">To fix the penalty (Awb 4:18).</param>
/// <param name="Appeal">To appeal to the court (Awb 6:7).</param>
internal sealed record TermLengths(
    DateOnly ValidFrom,
    TermLength Filing,
    TermLength ReceiptAfterPost,
    TermLength Decision,
    TermLength DecisionWithCommittee,
    TermLength LongestAdjournment,
    TermLength? YearEndExcluded,
    TermLength DocumentsBefore,
    TermLength InspectionBefore,
    TermLength Grace,
    TermLength PenaltyOrder,
    TermLength Appeal)
{
    private static readonly TermLengths GeneralToday = new(
        ValidFrom: DateOnly.MinValue,
        Filing: TermLength.OfWeeks(6),
        ReceiptAfterPost: TermLength.OfWeeks(1),
        Decision: TermLength.OfWeeks(6),
        DecisionWithCommittee: TermLength.OfWeeks(12),
        LongestAdjournment: TermLength.OfWeeks(6),
        YearEndExcluded: null,
        DocumentsBefore: TermLength.OfDays(10),
        InspectionBefore: TermLength.OfWeeks(1),
        Grace: TermLength.OfWeeks(2),
        PenaltyOrder: TermLength.OfWeeks(2),
        Appeal: TermLength.OfWeeks(6));

    // A change of the law is one more row at the end of the table of the regime, with its own first day.
    private static readonly TermLengths[] General = [GeneralToday];

    private static readonly TermLengths[] MunicipalTax =
        [GeneralToday with { YearEndExcluded = TermLength.OfWeeks(6) }];

    /// <summary>The version of the law for a decision published on a day; the first version for any earlier day.</summary>
    internal static TermLengths For(Regime regime, DateOnly publishedOn)
    {
        var table = regime is Regime.MunicipalTax ? MunicipalTax : General;
        var index = table.Length - 1;
        while (index > 0 && table[index].ValidFrom > publishedOn)
        {
            index--;
        }

        return table[index];
    }

    /// <summary>The version for a request; the newest one when the day of publication is unknown.</summary>
    internal static TermLengths For(DeadlineRequest request) =>
        For(request.Regime, request.PublishedOn ?? request.DateOfNotice ?? LegalBounds.LastDay);
}
