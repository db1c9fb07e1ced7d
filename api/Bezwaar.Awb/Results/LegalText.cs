namespace Bezwaar.Awb;

/// <summary>One text in two languages.</summary>
/// <param name="Nl">Dutch, language level B1.</param>
/// <param name="En">English.</param>
public sealed record LegalText(string Nl, string En);
