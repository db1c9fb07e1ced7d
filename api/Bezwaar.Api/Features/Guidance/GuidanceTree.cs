using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>
/// A decision tree for somebody who got a letter and does not know what to do: questions whose answers lead on, to outcomes
/// that tell what one can do. It knows nobody and keeps no answers.
/// </summary>
/// <param name="Start">Id of the question, or the outcome, that comes first.</param>
/// <param name="Questions">At most 60 together with the outcomes.</param>
/// <param name="Outcomes">At least one.</param>
public sealed record GuidanceTree(string Start, IReadOnlyList<GuidanceQuestion> Questions, IReadOnlyList<GuidanceOutcome> Outcomes);

/// <summary>One question.</summary>
/// <param name="Id">Unique in the tree: small letters, digits and hyphens, 1–40 characters.</param>
/// <param name="Text">The question; at most 200 characters in each language.</param>
/// <param name="Help">How to find the answer; at most 1,000 characters; null where it speaks for itself.</param>
/// <param name="Answers">2–8 answers to choose from.</param>
public sealed record GuidanceQuestion(string Id, LegalText Text, LegalText? Help, IReadOnlyList<GuidanceAnswer> Answers);

/// <summary>One answer to a question.</summary>
/// <param name="Text">The answer as the citizen would give it; at most 200 characters in each language.</param>
/// <param name="Next">Id of the question or outcome that it leads to.</param>
public sealed record GuidanceAnswer(LegalText Text, string Next);

/// <summary>What somebody can do, at the end of the questions.</summary>
/// <param name="Id">Unique in the tree: small letters, digits and hyphens, 1–40 characters.</param>
/// <param name="Title">The advice in one sentence; at most 200 characters in each language.</param>
/// <param name="Text">Why; at most 2,000 characters in each language.</param>
/// <param name="Options">1–8 things to do, the best one first.</param>
public sealed record GuidanceOutcome(string Id, LegalText Title, LegalText Text, IReadOnlyList<GuidanceOption> Options);

/// <summary>One thing to do.</summary>
/// <param name="Kind">What it is. With call come telephone number and opening hours, with object the last day to object.</param>
/// <param name="Title">What to do; at most 200 characters in each language.</param>
/// <param name="Text">How; at most 1,000 characters in each language.</param>
/// <param name="Url">Where to go on (https); null where nowhere in particular.</param>
public sealed record GuidanceOption(GuidanceOptionKind Kind, LegalText Title, LegalText Text, string? Url);

/// <summary>What a citizen can do.</summary>
public enum GuidanceOptionKind
{
    /// <summary>Call the municipality. It does not stop the term to object.</summary>
    Call,

    /// <summary>Have an obvious mistake put right.</summary>
    AskCorrection,

    /// <summary>Object (Awb 7:1).</summary>
    Object,

    /// <summary>Say what one thinks of an intended decision (Awb 4:8).</summary>
    RespondToIntention,

    /// <summary>Appeal to the court against a decision on an objection (Awb 8:1).</summary>
    AppealToCourt,

    /// <summary>Ask the court to stop the decision for the time being (Awb 8:81).</summary>
    InterimRelief,

    /// <summary>Tell the municipality that it is late (Awb 4:17).</summary>
    NoticeOfDefault,

    /// <summary>Ask to pay less, later or nothing.</summary>
    AskRemission,

    /// <summary>Get help that costs nothing.</summary>
    SeekHelp,

    /// <summary>Complain about how one was treated (Awb 9:1).</summary>
    Complain,

    /// <summary>Go to the body that took the decision.</summary>
    OtherAuthority,

    /// <summary>Do nothing yet.</summary>
    Wait,
}
