using Bezwaar.Awb.Calendar;

namespace Bezwaar.Awb.Terms;

/// <summary>Was the objection filed in time? (Awb 6:9, 6:10, 6:15(3)). Excusable lateness (Awb 6:11) stays a human judgement.</summary>
internal static class Timeliness
{
    // Case law: an unreadable or missing postmark does not harm when the letter arrives on the first or second working day after.
    private const int PresumedPostDays = 2;

    /// <summary>
    /// True when any receipt is in time; null when nothing was received, or when only an unknown day of posting can tell.
    /// </summary>
    internal static bool? Judge(FilingPeriod filing, KnownFacts facts, Trace trace)
    {
        if (facts.FirstReceipt is not { } first)
        {
            return null;
        }

        NotePremature(filing, facts, first, trace);
        var verdict = facts.Elsewhere is { } elsewhere && elsewhere.On <= filing.End.Last ? Verdict.InTime : Verdict.Late;
        foreach (var receipt in facts.Receipts)
        {
            var next = Of(receipt, filing);
            verdict = next > verdict ? next : verdict;
        }

        Note(verdict, filing, trace);
        return verdict switch
        {
            Verdict.InTime or Verdict.PresumedInTime => true,
            Verdict.DependsOnPosting => null,
            _ => false,
        };
    }

    private static Verdict Of(Received receipt, FilingPeriod filing)
    {
        var day = receipt.OccurredOn;
        if (day <= filing.End.Last)
        {
            return Verdict.InTime;
        }

        if (receipt.Channel is not IntakeChannel.Post || day > filing.ReceiptEnd.Last)
        {
            return Verdict.Late;
        }

        if (receipt.PostedOn is { } posted)
        {
            return posted <= filing.End.Last ? Verdict.InTime : Verdict.Late;
        }

        return day <= DutchCalendar.AddWorkingDays(filing.End.Last, PresumedPostDays)
            ? Verdict.PresumedInTime
            : Verdict.DependsOnPosting;
    }

    private static void NotePremature(FilingPeriod filing, KnownFacts facts, DateOnly first, Trace trace)
    {
        if (first >= filing.StartsAfter)
        {
            return;
        }

        var start = filing.FirstDay;
        var fact = facts.Elsewhere?.On == first ? "received-elsewhere" : "received";
        trace.Warn(
            "premature-objection",
            "Awb 6:10",
            $"Het bezwaar kwam binnen voordat de termijn begon. Dat is toegestaan als het besluit er al was, of als de bezwaarmaker dat mocht denken. De behandeling mag wachten tot {start.Nl()}.",
            $"The objection arrived before the term started. That is allowed if the decision existed, or if the objector could think so. Handling may wait until {start.En()}.");
        trace.Forward(
            "filing.heldUntil",
            "Awb 6:10(2)",
            start,
            TermLength.OfDays(1),
            TermEnd.At(start, mayMove: false),
            fact,
            $"De behandeling van het bezwaar mag wachten tot de termijn begint op {start.Nl()}.",
            $"Handling of the objection may wait until the term starts on {start.En()}.");
    }

    private static void Note(Verdict verdict, FilingPeriod filing, Trace trace)
    {
        switch (verdict)
        {
            case Verdict.Late:
                trace.Warn(
                    "received-late",
                    "Awb 6:11",
                    $"Het bezwaar is te laat: de laatste dag was {filing.End.Last.Nl()}. Beoordeel of de bezwaarmaker daar een goede reden voor heeft en leg die reden vast.",
                    $"The objection is late: the last day was {filing.End.Last.En()}. Assess whether the delay is excusable and record the reason.");
                break;
            case Verdict.DependsOnPosting:
                trace.Warn(
                    "posted-date-unknown",
                    "Awb 6:9(2)",
                    $"De brief kwam binnen na {filing.End.Last.Nl()}. Zoek uit wanneer de brief op de post is gedaan. Was dat uiterlijk op die dag? Dan is het bezwaar op tijd.",
                    $"The letter arrived after {filing.End.Last.En()}. Find out when it was posted. If that was on that day at the latest, the objection is in time.");
                break;
            case Verdict.PresumedInTime:
                trace.Warn(
                    "posting-presumed",
                    "Awb 6:9(2)",
                    "Het is niet bekend wanneer de brief op de post is gedaan. De brief kwam uiterlijk twee werkdagen na de termijn aan. Daarom nemen wij aan dat de brief op tijd is gepost.",
                    "It is not known when the letter was posted. It arrived within two working days after the term. It is therefore presumed to have been posted in time.");
                break;
        }
    }

    // In order of favour to the objector: the best receipt decides.
    private enum Verdict
    {
        Late,
        DependsOnPosting,
        PresumedInTime,
        InTime,
    }
}
