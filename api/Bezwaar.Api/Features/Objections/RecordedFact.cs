using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>One thing that happened in a case. Never changed or removed.</summary>
internal sealed class RecordedFact
{
    private RecordedFact() { }

    public Guid ObjectionId { get; private set; }
    public int Sequence { get; private set; }
    public Fact Fact { get; private set; } = null!;
    public string RecordedBy { get; private set; } = "";
    public DateTimeOffset RecordedAt { get; private set; }

    public static RecordedFact Of(Guid objectionId, int sequence, Fact fact, string actor, DateTimeOffset now) =>
        new() { ObjectionId = objectionId, Sequence = sequence, Fact = fact, RecordedBy = actor, RecordedAt = now };
}
