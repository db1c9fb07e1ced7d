using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>
/// Somebody is calling the objector at this moment, so that nobody else does: one call for each case. It ends by itself; a
/// handler whose screen closed keeps nobody from calling for long.
/// </summary>
internal sealed class OngoingCall
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    private OngoingCall() { }

    public Guid ObjectionId { get; private set; }

    /// <summary>Identifier of the caller in the municipality's own systems.</summary>
    public string By { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }
    public DateTimeOffset Until { get; private set; }

    public static OngoingCall Of(Guid objectionId, string by, DateTimeOffset now) => new() { ObjectionId = objectionId, By = by, Since = now, Until = now + Length };

    public bool IsOn(DateTimeOffset now) => Until > now;

    /// <summary>Somebody begins to call, or goes on.</summary>
    public ErrorOr<Success> Announce(string by, DateTimeOffset now)
    {
        if (IsOn(now) && By != by)
            return Errors.SomebodyCalls(this);

        (Since, Until, By) = (IsOn(now) ? Since : now, now + Length, by);
        return Result.Success;
    }

    public void End(DateTimeOffset now) => Until = now < Until ? now : Until;

    internal static class Errors
    {
        public static Error SomebodyCalls(OngoingCall call)
        {
            var since = AmsterdamTime.ToLocal(call.Since);
            return Problem.Conflict(
                "call-ongoing",
                $"{call.By} belt sinds {since:HH\\:mm} uur met de bezwaarmaker.",
                $"{call.By} has been calling the objector since {since:HH\\:mm}.");
        }
    }
}

internal sealed class OngoingCallTable : IEntityTypeConfiguration<OngoingCall>, ITenantTable
{
    public void Configure(EntityTypeBuilder<OngoingCall> builder)
    {
        builder.ToTable("OngoingCalls");
        builder.HasKey(call => call.ObjectionId);
        builder.Property(call => call.ObjectionId).ValueGeneratedNever();
        builder.Property(call => call.By).HasMaxLength(100);
    }
}
