using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>A case as other features see it: who takes part, whether contact was made, and what they may add to it.</summary>
internal sealed class CaseFile
{
    private readonly Objection objection;
    private readonly TenantDbContext db;

    private CaseFile(Objection objection, TenantDbContext db) => (this.objection, this.db) = (objection, db);

    public Guid Id => objection.Id;
    public bool IsOpen => objection.IsOpen;
    public DateOnly ReceivedOn => AmsterdamTime.DateOf(objection.ReceivedAt);

    /// <summary>Whether some contact attempt reached the objector.</summary>
    public bool ObjectorWasReached => objection.ReachedAt is not null;

    /// <summary>Day on which a call to the objector's number reached somebody else; null where none did.</summary>
    public DateOnly? PhoneFoundWrongOn => objection.ContactPreferences.PhoneFoundWrongOn;

    public string Number => objection.Number;
    public string ObjectorName => objection.ObjectorName;
    public IReadOnlyList<string> JointObjectorNames => [.. objection.JointObjectors.Select(party => party.DisplayName)];
    public int InterestedParties => objection.InterestedParties;

    public static async Task<CaseFile?> OpenAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.LoadObjectionAsync(objectionId, cancellationToken) is { } objection ? new CaseFile(objection, db) : null;

    public static Task<bool> ExistsAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        db.Set<Objection>().AnyAsync(objection => objection.Id == objectionId, cancellationToken);

    /// <summary>Whether a member of staff may call or treat; not whoever took the contested decision, unless a coordinator gives a reason.</summary>
    public ErrorOr<Success> MayBeTreatedBy(string staffId, string? overrideReason, bool mayOverride) => objection.MayBeTreatedBy(staffId, overrideReason, mayOverride);

    /// <summary>Ids of the cases that are not closed.</summary>
    public static IQueryable<Guid> OpenIds(TenantDbContext db) =>
        db.Set<Objection>().Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment).Select(objection => objection.Id);

    /// <param name="attempt">When it was, and what it means for the case; the next action follows.</param>
    /// <param name="actor">Who registers it.</param>
    /// <param name="now">The time of registering.</param>
    /// <param name="details">What the timeline tells about it; no personal data.</param>
    public ErrorOr<Success> ContactAttempted(ContactTry attempt, string actor, DateTimeOffset now, object details) =>
        objection.ContactAttempted(attempt, db.Tenant, actor, now, details);

    /// <summary>Adds a fact; all dates follow.</summary>
    public ErrorOr<Success> Record(Fact fact, string actor, DateTimeOffset now) => objection.Record(fact, db.Tenant, actor, now);

    /// <summary>Adds an entry to the timeline; the next action follows from what was told before.</summary>
    public void Note(TimelineEventType type, string actor, DateTimeOffset now, object details)
    {
        objection.RefreshDeadlines(db.Tenant, AmsterdamTime.DateOf(now));
        objection.Note(type, actor, now, details);
    }

    /// <summary>Where a mediation stands now. The timeline is told by <see cref="Note"/>, afterwards.</summary>
    /// <param name="standing">Where it stands.</param>
    /// <param name="dueOn">Day by which somebody should take the step that it waits for; null where it waits for none.</param>
    public void MediationStands(MediationStanding standing, DateOnly? dueOn) => objection.MediationStands(standing, dueOn);

    /// <summary>One more third party turned out to be involved.</summary>
    public void InterestedPartyJoined() => objection.InterestedPartyJoined();

    /// <summary>When the municipality calls back; null once that is past or cancelled. The timeline is told by <see cref="Note"/>, afterwards.</summary>
    public void CallbackAgreed(DateTimeOffset? at) => objection.CallbackAgreed(at);

    /// <summary>The first day of the agreements that are not kept yet, and whether the objector contests one of them. The timeline is told by <see cref="Note"/>, afterwards.</summary>
    public void AgreementsOpen(DateOnly? firstDueOn, bool contested = false) => objection.AgreementsOpen(firstDueOn, contested);

    /// <summary>The route chosen together.</summary>
    public void RouteChosen(TreatmentRoute? route) => objection.RouteChosen(route);

    /// <summary>A call reached somebody else, on that day; null once the number proved right after all.</summary>
    public void PhoneFoundWrong(DateOnly? on) => objection.PhoneFoundWrong(on);

    /// <summary>What the contact attempts come to after one of them was corrected.</summary>
    /// <param name="attempts">Those that count, in the order in which they were made.</param>
    /// <param name="actor">Who registers the correction.</param>
    /// <param name="now">The time of registering.</param>
    /// <param name="details">What the timeline tells about it; no personal data.</param>
    public void ContactCorrected(IReadOnlyList<ContactTry> attempts, string actor, DateTimeOffset now, object details) =>
        objection.ContactCorrected(attempts, db.Tenant, actor, now, details);

    /// <summary>Why nothing can be added to a case that is closed.</summary>
    public static Error Closed => Objection.Errors.Closed;
}
