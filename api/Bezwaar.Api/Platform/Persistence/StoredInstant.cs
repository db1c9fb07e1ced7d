namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Instants have microseconds, the most that every provider keeps. Cut off where they come from, so that what is hashed,
/// answered and compared is what is stored.
/// </summary>
internal static class StoredInstant
{
    public static DateTimeOffset Of(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond));
}

/// <summary>The system's clock, to the microsecond.</summary>
internal sealed class MicrosecondClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => StoredInstant.Of(base.GetUtcNow());
}
