using Bezwaar.Api.Platform.Contact;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>About whom a decision is intended.</summary>
/// <param name="Name">Name of the person or organisation.</param>
/// <param name="Email">E-mail address; null where unknown.</param>
/// <param name="Phone">Telephone number; null where unknown.</param>
public sealed record IntendedFor(string Name, string? Email, string? Phone);

/// <summary>One attempt to reach the citizen before the decision.</summary>
/// <param name="Channel">How.</param>
/// <param name="Result">What came of it.</param>
/// <param name="AttemptedAt">When.</param>
/// <param name="MinutesSpent">Time spent, in minutes.</param>
/// <param name="By">Identifier of who tried, in the municipality's own systems.</param>
public sealed record IntentionAttempt(ContactChannel Channel, ContactResult Result, DateTimeOffset AttemptedAt, int MinutesSpent, string By);

/// <summary>One reaction of the citizen.</summary>
/// <param name="Kind">View, question or request to be called.</param>
/// <param name="Text">What the citizen wrote; null where nothing was written with a request to be called.</param>
/// <param name="CallAt">When the citizen wants to be called.</param>
/// <param name="Phone">Number to call.</param>
/// <param name="At">When it came in.</param>
public sealed record IntentionReaction(ReactionKind Kind, string? Text, DateTimeOffset? CallAt, string? Phone, DateTimeOffset At);
