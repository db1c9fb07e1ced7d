namespace Bezwaar.Awb;

/// <summary>Something that a person must know or judge beside the computed dates.</summary>
/// <param name="Code">A stable name in kebab-case.</param>
/// <param name="Article">The legal source, for instance "Awb 7:10(3)".</param>
/// <param name="Text">What it means, in two languages.</param>
public sealed record LegalWarning(string Code, string Article, LegalText Text)
{
    /// <summary>The Dutch text.</summary>
    public string Detail => Text.Nl;
}
