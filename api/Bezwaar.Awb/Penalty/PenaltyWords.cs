using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb.Penalty;

/// <summary>The sentences that explain the steps of the penalty.</summary>
internal static class PenaltyWords
{
    private const string Notice = "notice-of-default-received";

    internal static void Explain(
        Trace trace, DateOnly from, TermLength graceLength, TermEnd grace, DateOnly firstDay, TermLength whole, DateOnly lastDay)
    {
        trace.Forward(
            "penalty.graceEnd",
            "Awb 4:17(3)",
            from,
            graceLength,
            grace,
            Notice,
            $"Na de ingebrekestelling heeft de gemeente nog {graceLength.InDutch()} om te beslissen, vanaf {from.Nl()}. De laatste dag is {grace.Raw.Nl()}.",
            $"After the notice of default the municipality has another {graceLength} to decide, from {from.En()}. The last day is {grace.Raw.En()}.");
        trace.Forward(
            "penalty.firstDay",
            "Awb 4:17(3), 6:12",
            firstDay,
            TermLength.OfDays(1),
            TermEnd.At(firstDay, mayMove: false),
            Notice,
            $"Is er dan nog geen beslissing? Dan moet de gemeente vanaf {firstDay.Nl()} een dwangsom betalen. Vanaf die dag kan de bezwaarmaker ook naar de rechter omdat er geen beslissing is.",
            $"If there is no decision by then, the municipality owes a penalty from {firstDay.En()}. From that day the objector can also appeal to the court because there is no decision.");
        trace.Forward(
            "penalty.lastDay",
            "Awb 4:17(1)",
            firstDay,
            whole,
            TermEnd.At(lastDay, mayMove: false),
            Notice,
            $"De dwangsom loopt ten hoogste {whole.InDutch()}, tot en met {lastDay.Nl()}. Deze datum schuift niet op voor weekend of feestdag.",
            $"The penalty runs for {whole} at most, up to and including {lastDay.En()}. This date does not move for a weekend or holiday.");
    }

    internal static void Order(Trace trace, DateOnly from, TermLength length, TermEnd end) =>
        trace.Forward(
            "penalty.orderDue",
            "Awb 4:18",
            from,
            length,
            end,
            Notice,
            $"De gemeente stelt de dwangsom vast binnen {length.InDutch()} na de laatste dag waarover zij betaalt. Dat is uiterlijk {end.Raw.Nl()}.",
            $"The municipality fixes the penalty within {length} after the last day that is due. That is {end.Raw.En()} at the latest.");
}
