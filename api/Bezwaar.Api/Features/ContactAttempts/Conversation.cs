using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using FluentValidation;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>The five parts of the first call.</summary>
public enum CallPart
{
    /// <summary>Who calls and why; that the caller did not take the decision; that calling never stops the term.</summary>
    Introduction,

    /// <summary>The objector tells the story.</summary>
    Story,

    /// <summary>What it is really about.</summary>
    Interest,

    /// <summary>How to go on, chosen together.</summary>
    Route,

    /// <summary>Who does what by when.</summary>
    Agreements,
}

/// <summary>What a conversation does to the term to decide. A postponement itself is recorded as a fact, with its ground.</summary>
public enum EffectOnTerms
{
    /// <summary>It runs on: talking never stops it.</summary>
    RunsOn,

    /// <summary>The objector is willing to let it stand still (Awb 7:10(4)(b)).</summary>
    ObjectorConsentsToPostponement,
}

/// <summary>What came of a conversation with the objector, for the file that the objector may inspect.</summary>
/// <param name="Parts">Which parts of the call were done.</param>
/// <param name="ConsentToInformal">Whether the objector agrees to treat it informally, which is voluntary; null where it was not spoken of.</param>
/// <param name="Interests">What it is really about for the objector.</param>
/// <param name="OptionsDiscussed">The routes that were spoken of.</param>
/// <param name="ChosenRoute">The route that was chosen together; null where none was yet.</param>
/// <param name="EffectOnTerms">What it does to the term to decide; null where it was not spoken of.</param>
public sealed record Conversation(
    IReadOnlyList<CallPart> Parts, bool? ConsentToInformal, string? Interests, IReadOnlyList<TreatmentRoute> OptionsDiscussed, TreatmentRoute? ChosenRoute, EffectOnTerms? EffectOnTerms)
{
    internal static Conversation? Of(ConversationBody? body) => body is null ? null : new(
        [.. (body.Parts ?? []).Distinct().Order()], body.ConsentToInformal, body.Interests, [.. (body.OptionsDiscussed ?? []).Distinct().Order()], body.ChosenRoute, body.EffectOnTerms);

    internal static readonly Conversation Example = Of(ConversationBody.Example)!;
}

/// <summary>What came of a conversation with the objector. Everything may be left out: not every call comes to everything.</summary>
/// <param name="Parts">Which parts of the call were done.</param>
/// <param name="ConsentToInformal">Whether the objector agrees to treat it informally, which is voluntary. Needed for every route but explanation and formal.</param>
/// <param name="Interests">What it is really about for the objector; at most 4,000 characters.</param>
/// <param name="OptionsDiscussed">The routes that were spoken of.</param>
/// <param name="ChosenRoute">The route that was chosen together.</param>
/// <param name="EffectOnTerms">What it does to the term to decide.</param>
public sealed record ConversationBody(
    IReadOnlyList<CallPart>? Parts = null,
    bool? ConsentToInformal = null,
    string? Interests = null,
    IReadOnlyList<TreatmentRoute>? OptionsDiscussed = null,
    TreatmentRoute? ChosenRoute = null,
    EffectOnTerms? EffectOnTerms = null)
{
    internal static readonly ConversationBody Example = new(
        [CallPart.Introduction, CallPart.Story, CallPart.Interest, CallPart.Route, CallPart.Agreements], true, "Meneer wil weten of een kleinere dakkapel wel mag.",
        [TreatmentRoute.Explanation, TreatmentRoute.ConversationWithDepartment], TreatmentRoute.ConversationWithDepartment, ContactAttempts.EffectOnTerms.RunsOn);
}

internal sealed class ConversationValidator : AbstractValidator<ConversationBody>
{
    public ConversationValidator()
    {
        RuleFor(body => body.Interests).OptionalText(4_000);
        RuleFor(body => body.ConsentToInformal)
            .Equal(true).When(body => body.ChosenRoute is not (null or TreatmentRoute.Explanation or TreatmentRoute.Formal))
            .WithText(
                "consent-needed",
                "Informeel behandelen is vrijwillig. Deze route kan alleen als de bezwaarmaker ermee instemt.",
                "Informal treatment is voluntary. This route needs the consent of the objector.");
    }
}
