using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// One entry of a case's timeline. Append-only: each entry carries the hash of the one before, so that a change afterwards
/// shows. Kept in the order of the case, numbered from 1.
/// </summary>
internal sealed class TimelineEntry
{
    private TimelineEntry() { }

    public Guid ObjectionId { get; private set; }
    public int Sequence { get; private set; }
    public DateTimeOffset At { get; private set; }
    public TimelineEventType Type { get; private set; }

    /// <summary>Who did it: the client id of a system, "citizen" or "platform".</summary>
    public string Actor { get; private set; } = "";

    /// <summary>JSON of what is worth telling; no personal data.</summary>
    public string Details { get; private set; } = "";

    public byte[] PreviousHash { get; private set; } = [];

    /// <summary>SHA-256 over the entry and the hash before it.</summary>
    public byte[] Hash { get; private set; } = [];

    public static TimelineEntry After(byte[] previousHash, Guid objectionId, int sequence, TimelineEventType type, string actor, DateTimeOffset now, object details)
    {
        var entry = new TimelineEntry
        {
            ObjectionId = objectionId,
            Sequence = sequence,
            At = StoredInstant.Of(now),
            Type = type,
            Actor = actor,
            Details = StoredJson.Write(details),
            PreviousHash = previousHash,
        };
        entry.Hash = entry.ComputeHash();
        return entry;
    }

    /// <summary>Whether the entry is what was written once.</summary>
    public bool IsIntact(byte[] previousHash) => PreviousHash.AsSpan().SequenceEqual(previousHash) && Hash.AsSpan().SequenceEqual(ComputeHash());

    private byte[] ComputeHash()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{ObjectionId:N}|{Sequence}|{At.UtcTicks}|{Type}|{Actor}|{Details}|{Convert.ToHexString(PreviousHash)}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text));
    }
}
