using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>Time that somebody spent on a case. Never changed: a wrong one is removed, which the timeline tells, and recorded anew.</summary>
internal sealed class TimeEntry : ISequenced
{
    private TimeEntry() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the entries of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public int Version { get; private set; }
    public CostActivity Activity { get; private set; }
    public int Minutes { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>Identifier of who spent it, in the municipality's own systems.</summary>
    public string By { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Records time, in a closed case too: much of the work is written down afterwards.</summary>
    public static ErrorOr<TimeEntry> Record(CaseFile file, int sequence, RecordTime.Body body, string actor, DateTimeOffset now)
    {
        if (body.On < file.ReceivedOn)
            return Errors.BeforeReceipt;

        var entry = new TimeEntry
        {
            Id = Guid.CreateVersion7(now),
            ObjectionId = file.Id,
            Sequence = sequence,
            Version = 1,
            Activity = body.Activity!.Value,
            Minutes = body.Minutes!.Value,
            On = body.On!.Value,
            By = body.By!,
            RecordedAt = now,
        };
        file.Note(TimelineEventType.TimeRecorded, actor, now, new { entry.Activity, entry.Minutes, entry.On, entry.By });
        return entry;
    }

    public void Remove(CaseFile file, string actor, DateTimeOffset now) =>
        file.Note(TimelineEventType.TimeEntryRemoved, actor, now, new { Activity, Minutes, On, By });

    internal static class Errors
    {
        public static readonly Error BeforeReceipt = Problem.Unprocessable(
            "time-before-receipt", "Deze tijd zou vóór de ontvangst van het bezwaar zijn besteed. Controleer de datum.", "This time would have been spent before the objection was received. Check the date.");
    }
}

internal sealed class TimeEntryTable : IEntityTypeConfiguration<TimeEntry>, ITenantTable
{
    public void Configure(EntityTypeBuilder<TimeEntry> builder)
    {
        builder.ToTable("TimeEntries");
        builder.Property(entry => entry.Version).IsConcurrencyToken();
        builder.Property(entry => entry.By).HasMaxLength(100);
        builder.HasIndex(entry => new { entry.ObjectionId, entry.Sequence }).IsUnique();
    }
}
