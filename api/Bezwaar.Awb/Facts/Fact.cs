using System.Text.Json.Serialization;

namespace Bezwaar.Awb;

/// <summary>
/// Something that happened in the handling of an objection and that moves, stops or ends a statutory term.
/// Dates are calendar dates in Europe/Amsterdam between <see cref="LegalBounds.FirstDay"/> and <see cref="LegalBounds.LastDay"/>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(ReceivedElsewhere), "received-elsewhere")]
[JsonDerivedType(typeof(CommitteeAnnounced), "committee-announced")]
[JsonDerivedType(typeof(OmissionRequested), "omission-requested")]
[JsonDerivedType(typeof(OmissionRepaired), "omission-repaired")]
[JsonDerivedType(typeof(Adjourned), "adjourned")]
[JsonDerivedType(typeof(Postponed), "postponed")]
[JsonDerivedType(typeof(ClockStopped), "clock-stopped")]
[JsonDerivedType(typeof(ClockResumed), "clock-resumed")]
[JsonDerivedType(typeof(HearingPlanned), "hearing-planned")]
[JsonDerivedType(typeof(NoticeOfDefaultReceived), "notice-of-default-received")]
[JsonDerivedType(typeof(CostsRequested), "costs-requested")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(Closed), "closed")]
public abstract record Fact
{
    /// <summary>The date on which the fact happened; a calculation as of an earlier date does not see it.</summary>
    [JsonIgnore]
    public abstract DateOnly OccurredOn { get; }
}
