using Bezwaar.Awb.Calendar;

namespace Bezwaar.Awb.Terms;

/// <summary>The sentences that explain the steps of the decision term.</summary>
internal static class DecisionWords
{
    internal static void Basis(Trace trace, string produces, DecisionBasis basis, string fact)
    {
        if (basis.ByYearEnd)
        {
            trace.Forward(
                produces,
                "Wet WOZ 30, Gemeentewet 236",
                basis.From,
                basis.Length,
                basis.End,
                "received",
                $"Het bezwaar gaat over een aanslag of WOZ-waarde en kwam niet binnen in de laatste zes weken van het jaar. De gemeente beslist in hetzelfde jaar, uiterlijk op {basis.End.Last.Nl()}.",
                $"The objection is about a tax notice or WOZ value and was not received in the last six weeks of the year. The municipality decides in the same year, on {basis.End.Last.En()} at the latest.");
            return;
        }

        var (extraNl, extraEn) = fact == "committee-announced"
            ? (" Een adviescommissie geeft advies; daarom is de termijn langer.", " An advisory committee advises; the term is therefore longer.")
            : ("", "");
        trace.Forward(
            produces,
            "Awb 7:10(1)",
            basis.From,
            basis.Length,
            basis.End,
            fact,
            $"De beslistermijn duurt {basis.Length.InDutch()} en begint op {basis.From.Nl()}, de dag na de bezwaartermijn.{extraNl} De laatste dag is {basis.End.Raw.Nl()}.",
            $"The decision term takes {basis.Length} and starts on {basis.From.En()}, the day after the filing term.{extraEn} The last day is {basis.End.Raw.En()}.");
    }

    internal static void Standstill(
        Trace trace, string produces, Standstill period, DateOnly start, TermLength length, TermEnd end)
    {
        var one = length.Count == 1;
        if (period.IsPause)
        {
            trace.Forward(
                produces,
                "Awb 7:10(4)",
                start,
                length,
                end,
                "clock-stopped",
                one
                    ? $"De beslistermijn stond met instemming stil op {period.From.Nl()}. Dat is 1 dag. De laatste dag om te beslissen wordt {end.Raw.Nl()}."
                    : $"De beslistermijn staat met instemming stil van {period.From.Nl()} tot en met {period.To.Nl()}. Dat zijn {length.InDutch()}. De laatste dag om te beslissen wordt {end.Raw.Nl()}.",
                one
                    ? $"The decision term stood still by consent on {period.From.En()}. That is 1 day. The last day to decide becomes {end.Raw.En()}."
                    : $"The decision term stands still by consent from {period.From.En()} up to and including {period.To.En()}. That is {length}. The last day to decide becomes {end.Raw.En()}.");
            if (period.StillOpen)
            {
                trace.Warn(
                    "clock-still-stopped",
                    "Awb 7:10(4)",
                    $"De beslistermijn staat nog stil. Wij tellen de dagen tot en met {period.To.Nl()}. De laatste dag om te beslissen schuift elke dag op.",
                    $"The decision term still stands still. Days are counted up to and including {period.To.En()}. The last day to decide moves on every day.");
            }

            return;
        }

        trace.Forward(
            produces,
            "Awb 7:10(2)",
            start,
            length,
            end,
            "omission-requested",
            one
                ? $"De beslistermijn stond stil op {period.From.Nl()}, omdat het bezwaar moest worden aangevuld. Dat is 1 dag. De laatste dag om te beslissen wordt {end.Raw.Nl()}."
                : $"De beslistermijn staat stil van {period.From.Nl()} tot en met {period.To.Nl()}, omdat het bezwaar moet worden aangevuld. Dat zijn {length.InDutch()}. De laatste dag om te beslissen wordt {end.Raw.Nl()}.",
            one
                ? $"The decision term stood still on {period.From.En()}, because the objection had to be completed. That is 1 day. The last day to decide becomes {end.Raw.En()}."
                : $"The decision term stands still from {period.From.En()} up to and including {period.To.En()}, because the objection has to be completed. That is {length}. The last day to decide becomes {end.Raw.En()}.");
        if (period.StillOpen)
        {
            trace.Warn(
                "repair-pending",
                "Awb 7:10(2)",
                "Het bezwaar is nog niet aangevuld. Wij rekenen met de uiterste dag voor de aanvulling. Komt de aanvulling eerder? Dan is de laatste dag om te beslissen ook eerder.",
                "The objection has not been completed yet. The limit for repair is used. If the repair comes earlier, the last day to decide is earlier as well.");
        }
    }

    internal static void Postponement(Trace trace, string produces, Postponed postponed, DateOnly start, TermEnd end)
    {
        var days = end.Last.DayNumber - start.DayNumber + 1;
        var length = days % 7 == 0 ? TermLength.OfWeeks(days / 7) : TermLength.OfDays(days);
        var (article, nl, en) = postponed.Ground switch
        {
            PostponementGround.AllPartiesConsent =>
                ("Awb 7:10(4)(a)", "Alle belanghebbenden stemmen in met uitstel", "All interested parties consent to postponement"),
            PostponementGround.ObjectorConsents =>
                ("Awb 7:10(4)(b)", "De bezwaarmaker stemt in met uitstel", "The objector consents to postponement"),
            _ =>
                ("Awb 7:10(4)(c)", "Uitstel is nodig om regels van de procedure na te komen", "Postponement is needed to comply with rules of procedure"),
        };
        trace.Forward(
            produces,
            article,
            start,
            length,
            end,
            "postponed",
            $"{nl}. De laatste dag om te beslissen wordt {end.Last.Nl()}. Deze afgesproken datum schuift niet op.",
            $"{en}. The last day to decide becomes {end.Last.En()}. This agreed date does not move.");
        if (DutchCalendar.WhyFree(end.Last) is { } why)
        {
            trace.Warn(
                "agreed-date-not-working-day",
                "Atw 1(1)",
                $"De afgesproken datum {end.Last.Nl()} is geen werkdag: het is {why.Nl}. De datum schuift niet op. Kies liever een werkdag.",
                $"The agreed date {end.Last.En()} is not a working day: it is {why.En}. The date does not move. A working day is the better choice.");
        }
    }
}
