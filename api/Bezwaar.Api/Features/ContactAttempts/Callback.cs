using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Where an appointment stands.</summary>
public enum CallbackStatus
{
    Planned,

    /// <summary>A contact attempt was made at or after its time.</summary>
    Kept,

    Cancelled,
}

/// <summary>An appointment to call the objector. At most one of a case is planned; both sides can move or cancel it.</summary>
internal sealed class Callback : ISequenced
{
    /// <summary>How long a handler is taken for each appointment.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    private const int MostMonthsAhead = 6;

    private Callback() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the appointments of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public int Version { get; private set; }
    public CallbackStatus Status { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Identifier of who calls, in the municipality's own systems.</summary>
    public string With { get; private set; } = "";

    /// <summary>Number to call; null where it is the one of the contact preferences.</summary>
    public string? Phone { get; private set; }

    /// <summary>The appointment of a case that is still to come, or whose call was not made yet.</summary>
    public static Task<Callback?> PlannedAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        db.Set<Callback>().FirstOrDefaultAsync(callback => callback.ObjectionId == objectionId && callback.Status == CallbackStatus.Planned, cancellationToken);

    /// <summary>
    /// Why a handler cannot call at a time; null where that is possible. Waits for who plans with that handler at this moment:
    /// two cases do not wait for each other otherwise, and both would find the time free.
    /// </summary>
    public static async Task<Error?> RefuseAsync(TenantDbContext db, string with, DateTimeOffset at, Guid? except, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Refuse(at, db.Tenant.Settings.ContactPolicy, now) is { } refused)
            return refused;

        await db.TakeTurnAsync(Turn.Of($"callbacks/{with}"), cancellationToken);
        var (after, before) = (at - Length, at + Length);
        var other = await db.Set<Callback>().AsNoTracking()
            .Where(callback => callback.With == with && callback.Status == CallbackStatus.Planned && callback.At > after && callback.At < before && callback.Id != except)
            .Where(callback => CaseFile.OpenIds(db).Contains(callback.ObjectionId))
            .OrderBy(callback => callback.At)
            .FirstOrDefaultAsync(cancellationToken);
        return other is null ? null : Errors.Taken(other);
    }

    public static ErrorOr<Callback> Plan(CaseFile file, int sequence, DateTimeOffset at, string with, string? phone, ContactPolicy policy, string actor, DateTimeOffset now)
    {
        if (!file.IsOpen)
            return CaseFile.Closed;
        if (Refuse(at, policy, now) is { } refused)
            return refused;

        var callback = new Callback
        {
            Id = Guid.CreateVersion7(now),
            ObjectionId = file.Id,
            Sequence = sequence,
            Version = 1,
            At = Stored(at),
            With = with,
            Phone = phone,
        };
        file.CallbackAgreed(callback.At);
        file.Note(TimelineEventType.CallbackAgreed, actor, now, new { callback.At, callback.With });
        return callback;
    }

    /// <param name="file">The case.</param>
    /// <param name="at">The new time.</param>
    /// <param name="with">Who calls from now on; null where that stays as it was.</param>
    /// <param name="phone">The number to call from now on; null where that stays as it was.</param>
    /// <param name="policy">When somebody is there to call.</param>
    /// <param name="actor">Who moves it: either side may.</param>
    /// <param name="now">The time of moving.</param>
    public ErrorOr<Success> Move(CaseFile file, DateTimeOffset at, string? with, string? phone, ContactPolicy policy, string actor, DateTimeOffset now)
    {
        if (!file.IsOpen)
            return CaseFile.Closed;
        if (Status is not CallbackStatus.Planned)
            return Errors.NotPlanned;
        if (Refuse(at, policy, now) is { } refused)
            return refused;

        var earlier = At;
        (At, With, Phone) = (Stored(at), with ?? With, phone ?? Phone);
        Version++;
        file.CallbackAgreed(At);
        file.Note(TimelineEventType.CallbackMoved, actor, now, new { From = earlier, At, With });
        return Result.Success;
    }

    /// <summary>Possible in a closed case too.</summary>
    public ErrorOr<Success> Cancel(CaseFile file, string actor, DateTimeOffset now)
    {
        if (Status is not CallbackStatus.Planned)
            return Errors.NotPlanned;

        Status = CallbackStatus.Cancelled;
        Version++;
        file.CallbackAgreed(null);
        file.Note(TimelineEventType.CallbackCancelled, actor, now, new { At, With });
        return Result.Success;
    }

    /// <summary>An attempt was made. One well before the time of the appointment leaves it standing.</summary>
    public void KeepBy(CaseFile file, DateTimeOffset attemptedAt)
    {
        if (Status is not CallbackStatus.Planned || attemptedAt < At - Length)
            return;

        Status = CallbackStatus.Kept;
        Version++;
        file.CallbackAgreed(null);
    }

    private static DateTimeOffset Stored(DateTimeOffset at) => StoredInstant.Of(at.ToUniversalTime());

    private static Error? Refuse(DateTimeOffset at, ContactPolicy policy, DateTimeOffset now) =>
        at <= now ? Errors.InPast
        : at > now.AddMonths(MostMonthsAhead) ? Errors.TooFarAhead
        : policy.HoldsCall(at, Length) ? null
        : Errors.OutsideOfficeHours;

    internal static class Errors
    {
        public static readonly Error InPast = Problem.Unprocessable(
            "callback-in-past", "Dit tijdstip is al voorbij. Kies een later moment.", "This time is past. Choose a later one.");

        public static readonly Error TooFarAhead = Problem.Unprocessable(
            "callback-too-far-ahead", "Maak een belafspraak binnen zes maanden.", "Make an appointment within six months.");

        public static readonly Error AlreadyPlanned = Problem.Conflict(
            "callback-already-planned", "Er staat al een belafspraak. Verzet die, of zeg die eerst af.", "There is an appointment to call already. Move it, or cancel it first.");

        public static readonly Error NotPlanned = Problem.Conflict(
            "callback-not-planned", "Deze belafspraak is al geweest of afgezegd.", "This appointment was kept or cancelled already.");

        public static readonly Error OutsideOfficeHours = Problem.Unprocessable(
            "outside-office-hours",
            $"Op dat moment bellen wij niet; een gesprek duurt {Length.TotalMinutes:0} minuten. Kies een ander moment op een werkdag.",
            $"We do not call at that time; a call takes {Length.TotalMinutes:0} minutes. Choose another time on a working day.");

        /// <summary>Nothing of the other case but its time.</summary>
        public static Error Taken(Callback other)
        {
            var at = AmsterdamTime.ToLocal(other.At);
            return Problem.Conflict(
                "callback-conflict",
                $"Op dit moment is er al een belafspraak met deze medewerker: {at:d-M-yyyy} om {at:HH\\:mm} uur. Kies een ander moment.",
                $"This colleague has another appointment at that time: {at:yyyy-MM-dd} at {at:HH\\:mm}. Choose another time.");
        }
    }
}

internal sealed class CallbackTable : IEntityTypeConfiguration<Callback>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Callback> builder)
    {
        builder.ToTable("Callbacks");
        builder.Property(callback => callback.Version).IsConcurrencyToken();
        builder.Property(callback => callback.With).HasMaxLength(100);
        builder.Property(callback => callback.Phone).HasMaxLength(40);
        builder.HasIndex(callback => new { callback.ObjectionId, callback.Sequence }).IsUnique();
        builder.HasIndex(callback => new { callback.With, callback.Status, callback.At });
        builder.HasIndex(callback => new { callback.Status, callback.At });
    }
}
