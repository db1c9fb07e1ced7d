using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb;

/// <summary>The retention part of the answer.</summary>
internal static class RetentionRules
{
    private const string Source = "Selectielijst gemeenten 2020, 13";

    internal static RetentionPeriod? Answer(KnownFacts facts, Trace trace)
    {
        if (facts.Closing is not { } closed)
        {
            return null;
        }

        var category = closed.RetentionCategory;
        if (Retention.Years(closed.On, category) is not { } years)
        {
            return new RetentionPeriod(category, null);
        }

        var length = TermLength.OfYears(years);
        var from = closed.On.AddDays(1);
        var end = closed.On.AddYears(years);
        trace.Forward(
            "retention.destroyFrom",
            Source,
            from,
            length,
            TermEnd.At(end, mayMove: false),
            "closed",
            $"De zaak is gesloten op {closed.On.Nl()}. De gemeente bewaart het dossier {length.InDutch()} (categorie {category}), tot {end.Nl()}.",
            $"The case was closed on {closed.On.En()}. The municipality keeps the file for {length} (category {category}), until {end.En()}.");
        return new RetentionPeriod(category, end);
    }
}
