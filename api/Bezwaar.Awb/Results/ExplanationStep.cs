namespace Bezwaar.Awb;

/// <summary>
/// One step in the chain that leads to a date. Forward: <c>RawEnd = From + Length − 1 day</c>, because <c>From</c> is the first
/// day that counts. Backward (a length that ends in "before"): <c>RawEnd = From − Length</c>.
/// </summary>
/// <param name="Produces">The member of the answer that the step leads to, for instance "decision.deadline".</param>
/// <param name="Article">The legal source.</param>
/// <param name="From">The first day that counts, or the day from which is counted back.</param>
/// <param name="Length">A number and a unit, for instance "6 weeks", "9 days", "1 year" or "10 days before".</param>
/// <param name="RawEnd">The end before it moved.</param>
/// <param name="End">The end after it moved.</param>
/// <param name="MovedBecause">The weekend or holiday on which the raw end fell; null when the end did not move.</param>
/// <param name="Fact">The type of the fact that caused the step.</param>
/// <param name="Text">The step in plain words.</param>
public sealed record ExplanationStep(
    string Produces,
    string Article,
    DateOnly From,
    string Length,
    DateOnly RawEnd,
    DateOnly End,
    LegalText? MovedBecause,
    string Fact,
    LegalText Text);
