namespace Bezwaar.Api.Hosting.Demo;

/// <summary>Whom a decision was sent to, seen from who objects to it.</summary>
internal enum Stake
{
    /// <summary>To the objector alone.</summary>
    Own,

    /// <summary>To the objector, while somebody else has an interest in it too.</summary>
    OwnWithOthers,

    /// <summary>To somebody else, such as a neighbour with a permit.</summary>
    OfSomebodyElse,
}

/// <summary>
/// What a decision is about and what people write against it. In the texts {adres}, {straat} and {bedrag} stand for the
/// address, the street and an amount of the case.
/// </summary>
internal sealed record DemoTopic(string Description, IReadOnlyList<string> Grounds, IReadOnlyList<string> Wishes)
{
    public Stake Stake { get; init; }

    /// <summary>An organisation objects, not a person.</summary>
    public bool ByOrganisation { get; init; }
}

/// <summary>The topics of each type of decision.</summary>
internal static partial class DemoTopics
{
    /// <summary>The topics of a type of decision, and how its references start.</summary>
    public static (string Prefix, IReadOnlyList<DemoTopic> Topics) Of(string decisionType) => decisionType switch
    {
        "omgevingsvergunning" => ("OMG", Building),
        "handhaving" => ("HND", Enforcement),
        "parkeervergunning" => ("PRK", Parking),
        "ligplaats" => ("LIG", Mooring),
        "bijstand" => ("BIJ", Assistance),
        "wmo" => ("WMO", Support),
        "jeugdhulp" => ("JGD", Youth),
        "subsidie" => ("SUB", Subsidies),
        "woz" => ("WOZ", Taxes),
        _ => throw new ArgumentOutOfRangeException(nameof(decisionType), decisionType, "The demo has no topics for this type of decision."),
    };
}
