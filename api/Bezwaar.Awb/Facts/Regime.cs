namespace Bezwaar.Awb;

/// <summary>The set of rules that governs the filing term and the decision term of an objection.</summary>
public enum Regime
{
    /// <summary>The general rules of the Awb (6:7, 6:8, 7:10).</summary>
    General,

    /// <summary>Municipal taxes and WOZ values (AWR 22j, Wet WOZ 30, Gemeentewet 236).</summary>
    MunicipalTax,
}
