using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Load.Filling;

/// <summary>An objection as the rows that the platform stores of it; the values are in the order of the columns of <see cref="Databases.Tables"/>.</summary>
internal static class CaseRows
{
    public static object?[] Objection(Objection objection) =>
    [
        objection.Id, objection.Version, objection.Number, objection.Status.ToString(), objection.ReceivedAt.UtcDateTime, objection.RegisteredAt.UtcDateTime,
        objection.Channel.ToString(), StoredJson.Write(objection.ContestedDecision), objection.DecisionId, objection.DecisionType,
        StoredJson.Write(objection.Objector), objection.ObjectorName, Json(objection.Representative), StoredJson.Write(objection.JointObjectors),
        objection.InterestedParties, objection.Grounds, objection.GroundsFollow, objection.DesiredOutcome,
        StoredJson.Write(objection.ContactPreferences), StoredJson.Write(objection.ElectronicPost), objection.Handler, Json(objection.Withdrawal),
        objection.Timeliness.ToString(), objection.FilingLastDay, objection.DecisionDeadline, objection.SortDeadline,
        objection.LatestDayToAdjourn, objection.Clock.ToString(), objection.ContactDueOn, objection.ReachedAt?.UtcDateTime,
        objection.ClosedOn, objection.RetentionCategory, objection.DestroyFrom, objection.SearchText, objection.TimelineLength, objection.TimelineHash,
        Json(objection.ContactSoFar), Json(objection.WithoutContact), objection.NextActionCode?.ToString(), objection.NextActionDueOn, objection.NextActionOwner, objection.BadgesInBits,
        objection.ChangedAt.UtcDateTime,
    ];

    public static IEnumerable<object?[]> Facts(Objection objection) => objection.Facts.Select(fact => new object?[]
    {
        fact.ObjectionId, fact.Sequence, StoredJson.Write(fact.Fact), fact.RecordedBy, fact.RecordedAt.UtcDateTime,
    });

    public static IEnumerable<object?[]> TimelineEntries(Objection objection) => objection.Timeline.Select(entry => new object?[]
    {
        entry.ObjectionId, entry.Sequence, entry.At.UtcDateTime, entry.Type.ToString(), entry.Actor, entry.Details, entry.PreviousHash, entry.Hash,
    });

    public static object?[] AccessLink(Objection objection)
    {
        var (link, _) = Api.Features.Objections.AccessLink.For(objection.Id, objection.RegisteredAt);
        return [link.Id, link.ObjectionId, link.TokenHash, link.CreatedAt.UtcDateTime, link.ExpiresAt.UtcDateTime];
    }

    public static object?[] EmailConfirmation(Objection objection)
    {
        var (confirmation, _) = Api.Features.Objections.EmailConfirmation.For(objection.Id, objection.EmailAddresses.First(), objection.RegisteredAt);
        return [confirmation.Id, confirmation.ObjectionId, confirmation.Address, confirmation.TokenHash, confirmation.CreatedAt.UtcDateTime, confirmation.ExpiresAt.UtcDateTime];
    }

    private static string? Json<T>(T? value) where T : class => value is null ? null : StoredJson.Write(value);
}
