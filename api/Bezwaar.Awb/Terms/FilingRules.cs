namespace Bezwaar.Awb.Terms;

/// <summary>The filing term before anything was received.</summary>
/// <param name="StartsAfter">The day of publication or the date of the notice.</param>
/// <param name="FirstDay">The first day of the term.</param>
/// <param name="End">The last day.</param>
/// <param name="ReceiptEnd">The last day on which a letter posted in time may arrive.</param>
internal readonly record struct FilingPeriod(DateOnly StartsAfter, DateOnly FirstDay, TermEnd End, TermEnd ReceiptEnd);

/// <summary>The filing term (Awb 6:7, 6:8(1); AWR 22j).</summary>
internal static class FilingRules
{
    /// <summary>The term, or null when neither publication nor date of notice is known.</summary>
    internal static FilingPeriod? Period(DeadlineRequest request)
    {
        if (StartsAfter(request) is not { } startsAfter)
        {
            return null;
        }

        var terms = TermLengths.For(request);
        var firstDay = startsAfter.AddDays(1);
        var end = TermEnd.Of(firstDay, terms.Filing);
        return new FilingPeriod(startsAfter, firstDay, end, TermEnd.Of(end.Last.AddDays(1), terms.ReceiptAfterPost));
    }

    /// <summary>The filing part of the answer with its explanation.</summary>
    internal static FilingTerm? Answer(DeadlineRequest request, FilingPeriod? period, KnownFacts facts, Trace trace)
    {
        if (request.PublishedOn is null)
        {
            WarnForUnknownPublication(period, trace);
        }

        if (period is not { } filing)
        {
            return null;
        }

        Explain(request, filing, trace);
        return new FilingTerm(
            filing.FirstDay, filing.End.Raw, filing.End.Last, Timeliness.Judge(filing, facts, trace), filing.ReceiptEnd.Last);
    }

    private static DateOnly? StartsAfter(DeadlineRequest request) =>
        request.Regime is Regime.MunicipalTax && request.DateOfNotice is { } dated
            && (request.PublishedOn is not { } published || dated >= published)
            ? dated
            : request.PublishedOn;

    private static void WarnForUnknownPublication(FilingPeriod? period, Trace trace)
    {
        if (period is null)
        {
            trace.Warn(
                "publication-unknown",
                "Awb 6:8(1)",
                "Het is niet bekend wanneer het besluit is bekendgemaakt. Daarom kunnen wij niet alle termijnen berekenen.",
                "It is not known when the decision was published. Not all terms can therefore be computed.");
        }
        else
        {
            trace.Warn(
                "publication-unknown",
                "AWR 22j",
                "Het is niet bekend wanneer de aanslag is bekendgemaakt. Wij rekenen met de datum op de aanslag. Is de aanslag later verstuurd? Dan is er meer tijd.",
                "It is not known when the tax notice was published. The date of the notice is used. There is more time if it was sent later.");
        }
    }

    private static void Explain(DeadlineRequest request, FilingPeriod filing, Trace trace)
    {
        var length = TermLengths.For(request).Filing;
        var byNotice = request.Regime is Regime.MunicipalTax && request.DateOfNotice == filing.StartsAfter;
        trace.Forward(
            "filing.lastDay",
            request.Regime is Regime.MunicipalTax ? "Awb 6:7, AWR 22j" : "Awb 6:7, 6:8(1)",
            filing.FirstDay,
            length,
            filing.End,
            byNotice ? "date-of-notice" : "published",
            byNotice
                ? $"De datum op de aanslag is {filing.StartsAfter.Nl()}. De termijn om bezwaar te maken duurt {length.InDutch()} en begint op {filing.FirstDay.Nl()}. De laatste dag is {filing.End.Raw.Nl()}."
                : $"Het besluit is bekendgemaakt op {filing.StartsAfter.Nl()}. De termijn om bezwaar te maken duurt {length.InDutch()} en begint op {filing.FirstDay.Nl()}. De laatste dag is {filing.End.Raw.Nl()}.",
            byNotice
                ? $"The tax notice is dated {filing.StartsAfter.En()}. The term to object takes {length} and starts on {filing.FirstDay.En()}. The last day is {filing.End.Raw.En()}."
                : $"The decision was published on {filing.StartsAfter.En()}. The term to object takes {length} and starts on {filing.FirstDay.En()}. The last day is {filing.End.Raw.En()}.");

        var week = TermLengths.For(request).ReceiptAfterPost;
        trace.Forward(
            "filing.receiptLimit",
            "Awb 6:9(2)",
            filing.End.Last.AddDays(1),
            week,
            filing.ReceiptEnd,
            byNotice ? "date-of-notice" : "published",
            $"Een brief die op tijd op de post is gedaan, mag nog {week.InDutch()} later aankomen. Dat is uiterlijk {filing.ReceiptEnd.Raw.Nl()}.",
            $"A letter that was posted in time may arrive up to {week} later. That is {filing.ReceiptEnd.Raw.En()} at the latest.");
    }
}
