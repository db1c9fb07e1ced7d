using System.Globalization;
using System.Linq.Expressions;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The orders in which objections are listed, and where in them a page starts.</summary>
internal static class ObjectionOrder
{
    public const string ByDeadline = "deadline";
    public const string ByNextAction = "nextAction";
    public const string ByReceipt = "receivedAt";
    public const string ByLastReceipt = "-receivedAt";

    /// <summary>
    /// Every order ends on the number, which is unique, so that a page starts exactly where the one before ended. No
    /// deadline sorts last: rows without one are never before a row that can be missed. The first condition of a page is a
    /// bare one on the index, so that no engine reads the pages before it.
    /// </summary>
    public static IQueryable<Objection> InOrder(this IQueryable<Objection> objections, string sort, Cursor? after) => sort switch
    {
        ByReceipt => objections.Where(ReceivedAfter(after)).OrderBy(objection => objection.ReceivedAt).ThenBy(objection => objection.Number),
        ByLastReceipt => objections.Where(ReceivedBefore(after)).OrderByDescending(objection => objection.ReceivedAt).ThenByDescending(objection => objection.Number),
        ByNextAction => objections.Where(NextActionAfter(after)).OrderBy(objection => objection.NextActionDueOn).ThenBy(objection => objection.Number),
        _ => objections.Where(DeadlineAfter(after)).OrderBy(objection => objection.SortDeadline).ThenBy(objection => objection.Number),
    };

    private static Expression<Func<Objection, bool>> DeadlineAfter(Cursor? after)
    {
        if (after is null)
            return _ => true;

        var (deadline, number) = (DayOf(after), after.Tie);
        return objection => objection.SortDeadline >= deadline && (objection.SortDeadline > deadline || string.Compare(objection.Number, number) > 0);
    }

    private static Expression<Func<Objection, bool>> NextActionAfter(Cursor? after)
    {
        if (after is null)
            return _ => true;

        var (dueOn, number) = (DayOf(after), after.Tie);
        return objection => objection.NextActionDueOn >= dueOn && (objection.NextActionDueOn > dueOn || string.Compare(objection.Number, number) > 0);
    }

    private static Expression<Func<Objection, bool>> ReceivedAfter(Cursor? after)
    {
        if (after is null)
            return _ => true;

        var (at, number) = (InstantOf(after), after.Tie);
        return objection => objection.ReceivedAt >= at && (objection.ReceivedAt > at || string.Compare(objection.Number, number) > 0);
    }

    private static Expression<Func<Objection, bool>> ReceivedBefore(Cursor? after)
    {
        if (after is null)
            return _ => true;

        var (at, number) = (InstantOf(after), after.Tie);
        return objection => objection.ReceivedAt <= at && (objection.ReceivedAt < at || string.Compare(objection.Number, number) < 0);
    }

    public static bool HasKey(this Cursor cursor, string sort) => sort is ByDeadline or ByNextAction ? Cursor.HasDay(cursor) : Cursor.HasInstant(cursor);

    public static DateOnly DayOf(Cursor cursor) => DateOnly.ParseExact(cursor.Key!, "O", CultureInfo.InvariantCulture);

    private static DateTimeOffset InstantOf(Cursor cursor) => DateTimeOffset.ParseExact(cursor.Key!, "O", CultureInfo.InvariantCulture);

    public static Cursor CursorAfter(ObjectionListItem last, string sort) => new(
        sort,
        sort switch
        {
            ByDeadline => (last.DecisionDeadline ?? Objection.NoDeadline).ToString("O", CultureInfo.InvariantCulture),
            ByNextAction => (last.NextAction?.DueOn ?? Objection.NoDeadline).ToString("O", CultureInfo.InvariantCulture),
            _ => last.ReceivedAt.ToString("O", CultureInfo.InvariantCulture),
        },
        last.Number);

    /// <summary>In the order of <see cref="ByLastReceipt"/>.</summary>
    public static Cursor CursorAfter(DateTimeOffset receivedAt, string number) => new(ByLastReceipt, receivedAt.ToString("O", CultureInfo.InvariantCulture), number);
}
