using System.Linq.Expressions;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>An objection, as the municipality's systems see it.</summary>
public sealed record ObjectionView : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    /// <summary>Number per municipality and year.</summary>
    public required string Number { get; init; }

    public required ObjectionStatus Status { get; init; }

    /// <summary>When the objection reached the municipality; for paper, the start of the day on which it came in.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }
    public required IntakeChannel Channel { get; init; }
    public required ContestedDecision ContestedDecision { get; init; }
    public required Party Objector { get; init; }
    public required Representative? Representative { get; init; }
    public required IReadOnlyList<Party> JointObjectors { get; init; }

    /// <summary>Number of third parties whose interests are involved.</summary>
    public required int InterestedParties { get; init; }

    public required string? Grounds { get; init; }

    /// <summary>The objector announced that the grounds follow (an omission, Awb 6:6, until they come).</summary>
    public required bool GroundsFollow { get; init; }

    /// <summary>What would solve it for the objector.</summary>
    public required string? DesiredOutcome { get; init; }

    public required ContactPreferences ContactPreferences { get; init; }

    /// <summary>Kinds of formal message that may be sent electronically; all others go by post.</summary>
    public required IReadOnlyList<MessageKind> ElectronicPost { get; init; }

    /// <summary>Identifier of the handler in the municipality's own systems.</summary>
    public required string? Handler { get; init; }

    public required Withdrawal? Withdrawal { get; init; }
    public required Timeliness Timeliness { get; init; }

    /// <summary>Last day of the filing term (Awb 6:7, 6:8).</summary>
    public required DateOnly? FilingLastDay { get; init; }

    /// <summary>Last day to decide (Awb 7:10) as of the last event; null where it cannot be known, and once closed.</summary>
    public required DateOnly? DecisionDeadline { get; init; }

    /// <summary>Last day on which an adjournment can still be notified (Awb 7:10(3)).</summary>
    public required DateOnly? LatestDayToAdjourn { get; init; }

    public required ClockState Clock { get; init; }

    /// <summary>Day by which somebody should try to reach the objector.</summary>
    public required DateOnly? ContactDueOn { get; init; }

    /// <summary>When a contact attempt first reached the objector.</summary>
    public required DateTimeOffset? ReachedAt { get; init; }

    /// <summary>Why the formal track goes on without contact; null while nobody said so.</summary>
    public required WithoutContact? WithoutContact { get; init; }

    /// <summary>What has to be done next, as of the last event or last midnight; null where nothing has to be done any more.</summary>
    public required NextActionSummary? NextAction { get; init; }

    /// <summary>What stands out about it.</summary>
    public required IReadOnlyList<CaseBadge> Badges { get; init; }

    /// <summary>Written out, because a compiled query cannot take its projection from the mapper.</summary>
    internal static readonly Expression<Func<Objection, ObjectionView>> Projection = objection => new ObjectionView
    {
        Id = objection.Id,
        Version = objection.Version,
        Number = objection.Number,
        Status = objection.Status,
        ReceivedAt = objection.ReceivedAt,
        RegisteredAt = objection.RegisteredAt,
        Channel = objection.Channel,
        ContestedDecision = objection.ContestedDecision,
        Objector = objection.Objector,
        Representative = objection.Representative,
        JointObjectors = objection.JointObjectors,
        InterestedParties = objection.InterestedParties,
        Grounds = objection.Grounds,
        GroundsFollow = objection.GroundsFollow,
        DesiredOutcome = objection.DesiredOutcome,
        ContactPreferences = objection.ContactPreferences,
        ElectronicPost = objection.ElectronicPost,
        Handler = objection.Handler,
        Withdrawal = objection.Withdrawal,
        Timeliness = objection.Timeliness,
        FilingLastDay = objection.FilingLastDay,
        DecisionDeadline = objection.DecisionDeadline,
        LatestDayToAdjourn = objection.LatestDayToAdjourn,
        Clock = objection.Clock,
        ContactDueOn = objection.ContactDueOn,
        ReachedAt = objection.ReachedAt,
        WithoutContact = objection.WithoutContact,
        NextAction = NextActionSummary.Of(objection.NextActionCode, objection.NextActionDueOn, objection.NextActionOwner),
        Badges = BadgeBits.In(objection.BadgesInBits),
    };

    private static readonly Func<Objection, ObjectionView> Projected = Projection.Compile();

    internal static ObjectionView Of(Objection objection) => Projected(objection);
}

/// <summary>A row of the list of objections.</summary>
public sealed record ObjectionListItem
{
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; an ETag holds it.</summary>
    public required int Version { get; init; }

    public required string Number { get; init; }
    public required ObjectionStatus Status { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string ObjectorName { get; init; }
    public required string? DecisionType { get; init; }
    public required string? Handler { get; init; }
    public required Timeliness Timeliness { get; init; }

    /// <summary>Last day to decide (Awb 7:10) as of the last event; null where it cannot be known, and once closed.</summary>
    public required DateOnly? DecisionDeadline { get; init; }

    public required DateOnly? LatestDayToAdjourn { get; init; }
    public required ClockState Clock { get; init; }

    /// <summary>Day by which somebody should try to reach the objector.</summary>
    public required DateOnly? ContactDueOn { get; init; }

    /// <summary>What has to be done next, as of the last event or last midnight; null where nothing has to be done any more.</summary>
    public required NextActionSummary? NextAction { get; init; }

    /// <summary>What stands out about it.</summary>
    public required IReadOnlyList<CaseBadge> Badges { get; init; }

    /// <summary>Written out, because a compiled query cannot take its projection from the mapper.</summary>
    internal static readonly Expression<Func<Objection, ObjectionListItem>> Projection = objection => new ObjectionListItem
    {
        Id = objection.Id,
        Version = objection.Version,
        Number = objection.Number,
        Status = objection.Status,
        ReceivedAt = objection.ReceivedAt,
        ObjectorName = objection.ObjectorName,
        DecisionType = objection.DecisionType,
        Handler = objection.Handler,
        Timeliness = objection.Timeliness,
        DecisionDeadline = objection.DecisionDeadline,
        LatestDayToAdjourn = objection.LatestDayToAdjourn,
        Clock = objection.Clock,
        ContactDueOn = objection.ContactDueOn,
        NextAction = NextActionSummary.Of(objection.NextActionCode, objection.NextActionDueOn, objection.NextActionOwner),
        Badges = BadgeBits.In(objection.BadgesInBits),
    };
}
