using System.Text.Json.Serialization;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Awb;

/// <summary>
/// The authority received the objection (Awb 6:9). At least one of <paramref name="At"/> and <paramref name="On"/> is needed;
/// where both are given they must name the same day.
/// </summary>
/// <param name="Channel">How it came in.</param>
/// <param name="At">The moment of receipt; decisive for the electronic channel.</param>
/// <param name="PostedOn">The day of posting, as far as known; only for <see cref="IntakeChannel.Post"/>.</param>
/// <param name="On">The day of receipt.</param>
public sealed record Received(
    [property: JsonRequired] IntakeChannel Channel,
    DateTimeOffset? At = null,
    DateOnly? PostedOn = null,
    DateOnly? On = null) : Fact
{
    /// <summary>The day of receipt in Europe/Amsterdam; the first day of the calendar when neither moment nor day is given.</summary>
    [JsonIgnore]
    public override DateOnly OccurredOn => At is { } at ? AmsterdamTime.DateOf(at) : On ?? DateOnly.MinValue;
}

/// <summary>Another authority received the objection first and forwarded it; that first day counts (Awb 6:15(3)).</summary>
/// <param name="On">The day on which the other authority received it.</param>
public sealed record ReceivedElsewhere([property: JsonRequired] DateOnly On) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}
