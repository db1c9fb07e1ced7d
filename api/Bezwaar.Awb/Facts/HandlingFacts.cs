using System.Text.Json.Serialization;

namespace Bezwaar.Awb;

/// <summary>The objector was told that an advisory committee advises: twelve weeks instead of six (Awb 7:10(1), 7:13(2)).</summary>
/// <param name="On">The day of the notification.</param>
public sealed record CommitteeAnnounced([property: JsonRequired] DateOnly On) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The objector was asked to repair an omission (Awb 6:6); suspends the decision term (Awb 7:10(2)).</summary>
/// <param name="On">The day of the request.</param>
/// <param name="RepairBy">The last day for repair; not before <paramref name="On"/>.</param>
public sealed record OmissionRequested(
    [property: JsonRequired] DateOnly On,
    [property: JsonRequired] DateOnly RepairBy) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The objector repaired the omission that was asked for last (Awb 6:6).</summary>
/// <param name="On">The day of repair.</param>
public sealed record OmissionRepaired([property: JsonRequired] DateOnly On) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The authority notified that it adjourns the decision (Awb 7:10(3)); once per objection.</summary>
/// <param name="On">The day of the notification.</param>
/// <param name="Weeks">The length in whole weeks, 1 to 6.</param>
public sealed record Adjourned(
    [property: JsonRequired] DateOnly On,
    [property: JsonRequired] int Weeks) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The decision was postponed further, until an agreed date (Awb 7:10(4)).</summary>
/// <param name="On">The day of the agreement.</param>
/// <param name="Until">The agreed last day for the decision; after <paramref name="On"/>. It does not roll.</param>
/// <param name="Ground">The ground of Awb 7:10(4).</param>
/// <param name="OthersHarmed">
/// For <see cref="PostponementGround.ObjectorConsents"/>: whether other interested parties are harmed; null when not recorded.
/// </param>
public sealed record Postponed(
    [property: JsonRequired] DateOnly On,
    [property: JsonRequired] DateOnly Until,
    [property: JsonRequired] PostponementGround Ground,
    bool? OthersHarmed = null) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The clock was stopped with consent, for instance for mediation (Awb 7:10(4)); this day is part of the pause.</summary>
/// <param name="On">The first day of the pause.</param>
/// <param name="Ground">The ground of Awb 7:10(4).</param>
/// <param name="OthersHarmed">
/// For <see cref="PostponementGround.ObjectorConsents"/>: whether other interested parties are harmed; null when not recorded.
/// </param>
public sealed record ClockStopped(
    [property: JsonRequired] DateOnly On,
    [property: JsonRequired] PostponementGround Ground,
    bool? OthersHarmed = null) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The pause ended; this day is its last day, the clock runs again the day after.</summary>
/// <param name="On">The last day of the pause.</param>
public sealed record ClockResumed([property: JsonRequired] DateOnly On) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>A hearing was planned (Awb 7:2, 7:4).</summary>
/// <param name="On">The day of the hearing.</param>
/// <param name="InvitedOn">
/// The day of the invitation, which is the day on which the fact happened; null when not recorded, the hearing is then always seen.
/// </param>
public sealed record HearingPlanned([property: JsonRequired] DateOnly On, DateOnly? InvitedOn = null) : Fact
{
    /// <summary>The day of the invitation; the first day of the calendar when it is not recorded.</summary>
    [JsonIgnore]
    public override DateOnly OccurredOn => InvitedOn ?? DateOnly.MinValue;
}
