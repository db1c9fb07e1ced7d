using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>All that an objection starts with (Awb 6:5), checked and complete.</summary>
internal sealed record Filing
{
    public required IntakeChannel Channel { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>How and when it came in: received, and received elsewhere before (Awb 6:15).</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    public required ContestedDecision ContestedDecision { get; init; }

    /// <summary>Who took the contested decision; null where unknown.</summary>
    public string? DecidedBy { get; init; }

    public required Party Objector { get; init; }
    public Representative? Representative { get; init; }
    public IReadOnlyList<Party> JointObjectors { get; init; } = [];
    public int InterestedParties { get; init; }
    public string? Grounds { get; init; }
    public bool GroundsFollow { get; init; }
    public string? DesiredOutcome { get; init; }
    public required ContactPreferences ContactPreferences { get; init; }
    public IReadOnlyList<MessageKind> ElectronicPost { get; init; } = [];
}
