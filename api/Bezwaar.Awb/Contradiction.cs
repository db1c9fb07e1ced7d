namespace Bezwaar.Awb;

/// <summary>One reason why a request cannot be true as it stands.</summary>
/// <param name="FactIndex">The zero-based place of the fact in the request; null when it concerns the request itself.</param>
/// <param name="Member">The JSON name of the member, for instance "repairBy".</param>
/// <param name="Code">A stable name of the contradiction, in kebab-case.</param>
/// <param name="Nl">What is wrong, in plain Dutch.</param>
/// <param name="En">What is wrong, in English.</param>
public sealed record Contradiction(int? FactIndex, string Member, string Code, string Nl, string En);
