using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>The decision types that a new municipality starts with.</summary>
internal static class DefaultDecisionTypes
{
    public static readonly IReadOnlyList<DecisionType> All =
    [
        new("omgevingsvergunning", "Omgevingsvergunning", "Environmental permit", Regime.General, "Vergunningen"),
        new("bijstand", "Bijstandsuitkering", "Social assistance benefit", Regime.General, "Werk en inkomen"),
        new("wmo", "Hulp en ondersteuning (Wmo)", "Social support (Wmo)", Regime.General, "Zorg en ondersteuning"),
        new("jeugdhulp", "Jeugdhulp", "Youth care", Regime.General, "Jeugd"),
        new("parkeervergunning", "Parkeervergunning", "Parking permit", Regime.General, "Parkeren"),
        new("handhaving", "Handhaving en last onder dwangsom", "Enforcement order", Regime.General, "Toezicht en handhaving"),
        new("subsidie", "Subsidie", "Subsidy", Regime.General, "Subsidies"),
        new("woz", "WOZ-waarde en gemeentelijke belastingen", "Property valuation and municipal taxes", Regime.MunicipalTax, "Belastingen"),
    ];
}
