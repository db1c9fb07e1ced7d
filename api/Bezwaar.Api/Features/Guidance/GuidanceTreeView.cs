using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>A tree as whoever edits it sees it.</summary>
/// <param name="Subject">Code of the decision type, or "default" for every decision without a tree of its own.</param>
/// <param name="Version">Grows with every change; 0 while the municipality wrote none.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="ChangedAt">When the municipality last changed it; null where it never did.</param>
/// <param name="ChangedBy">Who did.</param>
/// <param name="Tree">The tree.</param>
public sealed record GuidanceTreeView(string Subject, int Version, GuidanceOrigin Origin, DateTimeOffset? ChangedAt, string? ChangedBy, GuidanceTree Tree) : IVersioned
{
    internal static GuidanceTreeView Example => new("default", 0, GuidanceOrigin.BuiltIn, null, null, ExampleTree);

    internal static readonly GuidanceTree ExampleTree = new(
        "agree",
        [
            new("agree", new("Wat is er aan de hand?", "What is the matter?"), null,
            [
                new(new("Ik begrijp het besluit niet", "I do not understand the decision"), "explain"),
                new(new("Ik ben het er niet mee eens", "I disagree with it"), "disagree"),
            ]),
        ],
        [
            new("explain", new("Bel ons", "Call us"), new("Wij leggen het besluit graag uit.", "We are happy to explain the decision."),
                [new(GuidanceOptionKind.Call, new("Bel ons voor uitleg", "Call us for an explanation"), new("Houd de brief bij de hand.", "Have the letter at hand."), null)]),
            new("disagree", new("U kunt bezwaar maken", "You can object"), new("Wij kijken dan opnieuw naar het besluit.", "We then look at the decision again."),
                [new(GuidanceOptionKind.Object, new("Maak bezwaar", "Object"), new("Dat kost niets.", "It costs nothing."), null)]),
        ]);
}
