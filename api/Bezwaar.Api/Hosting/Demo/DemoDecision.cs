using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Features.Objections;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>A decision of the demo before and after it is registered. Several cases may be against the same one.</summary>
internal sealed record DemoDecision
{
    public required string DecisionType { get; init; }
    public required string Department { get; init; }
    public required string Description { get; init; }
    public required DateOnly PublishedOn { get; init; }
    public required DateOnly DateOfNotice { get; init; }
    public required Addressee Addressee { get; init; }

    /// <summary>The reference, where it does not come from the series of its type.</summary>
    public string? FixedReference { get; init; }

    /// <summary>Whether the municipality's system registered it; a few were decided elsewhere and are only described.</summary>
    public DecisionKnown Known { get; init; }

    public Decision? Registered { get; private set; }

    public Decision Register(string reference, DateTimeOffset at) =>
        Registered = Decision.Register(reference, DecisionType, DateOfNotice, PublishedOn, Addressee, Description, Department, at);

    /// <summary>The decision as an objection against it names it.</summary>
    public ContestedDecision AsContested() => this switch
    {
        { Registered: { } known } => new(known.Id, known.Reference, known.DecisionType, known.Description, known.DateOfNotice, known.PublishedOn, false),
        { Known: DecisionKnown.Described } => new(null, null, DecisionType, Description, DateOfNotice, DateOfNotice, true),
        _ => new(null, null, DecisionType, Description, null, null, false),
    };

    /// <summary>The same as it stands on the form.</summary>
    public FileObjection.ContestedDecisionBody AsBody() => this switch
    {
        { Registered: { } known } => new(known.Reference, known.DateOfNotice, null, null, null),
        { Known: DecisionKnown.Described } => new(null, DateOfNotice, null, DecisionType, Description),
        _ => new(null, null, null, DecisionType, Description),
    };
}

/// <summary>One objection of the demo: what is filed, when, and what happens then.</summary>
/// <param name="Decision">The contested decision.</param>
/// <param name="Body">What is filed, but for the contested decision; with the grounds, also where they follow.</param>
/// <param name="Plot">What happens.</param>
/// <param name="RegisteredAt">When it is registered; on paper, at or after receipt.</param>
/// <param name="Seed">Gives each case its own chances, so that one case does not change the others.</param>
internal sealed record DemoCase(DemoDecision Decision, FileObjection.Body Body, DemoPlot Plot, DateTimeOffset RegisteredAt, int Seed);
