using Bezwaar.Awb.Calendar;

namespace Bezwaar.Awb.Terms;

/// <summary>Collects the steps and warnings of one calculation. Calculations that only need a date go without one.</summary>
internal sealed class Trace
{
    private bool warnedForUnknownYear;

    internal List<ExplanationStep> Steps { get; } = new(8);

    internal List<LegalWarning> Warnings { get; } = [];

    internal void Warn(string code, string article, string nl, string en) =>
        Warnings.Add(new LegalWarning(code, article, new LegalText(nl, en)));

    /// <summary>Adds a step that counts forward; the sentence about the move is added here so that no rule forgets it.</summary>
    internal void Forward(
        string produces, string article, DateOnly from, TermLength length, TermEnd end, string fact, string nl, string en)
    {
        var why = end.Moved ? DutchCalendar.WhyFree(end.Raw) : null;
        if (why is not null)
        {
            nl = $"{nl} Die dag is {why.Nl}. Daarom schuift de datum op naar {end.Last.Nl()}.";
            en = $"{en} That day is {why.En}. The date therefore moves on to {end.Last.En()}.";
        }

        Steps.Add(new ExplanationStep(
            produces, article, from, length.ToString(), end.Raw, end.Last, why, fact, new LegalText(nl, en)));
        WarnForUnknownYear(end);
    }

    /// <summary>Adds a step that counts back from a day; such a date never moves (Atw 1(2)).</summary>
    internal void Backward(
        string produces, string article, DateOnly from, TermLength length, DateOnly day, string fact, string nl, string en) =>
        Steps.Add(new ExplanationStep(
            produces, article, from, $"{length} before", day, day, null, fact, new LegalText(nl, en)));

    private void WarnForUnknownYear(TermEnd end)
    {
        if (warnedForUnknownYear || !end.MayMove || end.Last.Year <= DutchCalendar.LastKnownEquatedYear)
        {
            return;
        }

        warnedForUnknownYear = true;
        Warn(
            "equated-days-unknown",
            "Atw 3(3)",
            $"Na {DutchCalendar.LastKnownEquatedYear} is nog niet bekend welke dagen gelijkstaan aan een feestdag. Een datum kan daardoor nog opschuiven.",
            $"After {DutchCalendar.LastKnownEquatedYear} it is not known yet which days are equated with a holiday. A date may still move.");
    }
}
