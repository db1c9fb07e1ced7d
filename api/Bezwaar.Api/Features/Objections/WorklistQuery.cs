using Bezwaar.Api.Features.Objections.Contracts;

namespace Bezwaar.Api.Features.Objections;

/// <summary>From a filter of the worklist to its rows.</summary>
internal static class WorklistQuery
{
    /// <summary>Next actions that come down to waiting for the objector.</summary>
    public static readonly IReadOnlyList<NextActionCode?> WaitingCodes =
    [
        NextActionCode.AwaitLetterAnswer, NextActionCode.AwaitRepair, NextActionCode.AwaitConsents, NextActionCode.ConfirmWithdrawal, NextActionCode.AwaitWithdrawalFinal,
    ];

    /// <param name="objections">All of them.</param>
    /// <param name="filter">Which ones; filters narrow each other.</param>
    /// <param name="me">Identifier of whoever asks.</param>
    /// <param name="days">Seen from which day.</param>
    public static IQueryable<Objection> Matching(this IQueryable<Objection> objections, WorklistFilter filter, string me, WorklistDays days)
    {
        if (filter.Status is { } status)
            objections = objections.Where(objection => objection.Status == status);
        if (filter.Open is true)
            objections = objections.Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment);
        if (filter.Unassigned is true)
            objections = objections.Where(objection => objection.Handler == null);
        if (filter.DecisionType is { } decisionType)
            objections = objections.Where(objection => objection.DecisionType == decisionType);
        if (filter.NextAction is { } nextAction)
            objections = objections.Where(objection => objection.NextActionDueOn < Objection.NoDeadline && objection.NextActionCode == nextAction);
        if (filter.WaitingOnObjector is true)
            objections = objections.Where(objection => WaitingCodes.Contains(objection.NextActionCode));
        if (filter.Badge is { } badge)
        {
            var bit = BadgeBits.Of([badge]);
            objections = objections.Where(objection => (objection.BadgesInBits & bit) != 0);
        }

        return objections.OfWhom(filter.Handler, filter.Owner, me).ByDay(filter, days).WithText(filter.Text);
    }

    /// <summary>The objections of a handler, and those whose next action is up to somebody.</summary>
    public static IQueryable<Objection> OfWhom(this IQueryable<Objection> objections, string? handler, string? owner, string me)
    {
        if (handler is not null)
        {
            var id = handler == WorklistFilter.Me ? me : handler;
            objections = objections.Where(objection => objection.Handler == id);
        }

        if (owner is not null)
        {
            var id = owner == WorklistFilter.Me ? me : owner;
            objections = objections.Where(objection => objection.NextActionOwner == id);
        }

        return objections;
    }

    private static IQueryable<Objection> ByDay(this IQueryable<Objection> objections, WorklistFilter filter, WorklistDays days)
    {
        var (today, endOfWeek, inOneWeek, inTwoWeeks) = (days.Today, days.EndOfWeek, days.InOneWeek, days.InTwoWeeks);
        if (filter.DeadlineBefore is { } deadlineBefore)
            objections = objections.Where(objection => objection.SortDeadline < deadlineBefore);
        if (filter.ContactDue is true)
            objections = objections.Where(objection => objection.ContactDueOn <= today);
        objections = filter.Deadline switch
        {
            DeadlineWindow.Passed => objections.Where(objection => objection.SortDeadline < today),
            DeadlineWindow.WithinOneWeek => objections.Where(objection => objection.SortDeadline >= today && objection.SortDeadline <= inOneWeek),
            DeadlineWindow.WithinTwoWeeks => objections.Where(objection => objection.SortDeadline >= today && objection.SortDeadline <= inTwoWeeks),
            _ => objections,
        };
        return filter.Due switch
        {
            DueWindow.Overdue => objections.Where(objection => objection.NextActionDueOn < today),
            DueWindow.Today => objections.Where(objection => objection.NextActionDueOn == today),
            DueWindow.LaterThisWeek => objections.Where(objection => objection.NextActionDueOn > today && objection.NextActionDueOn <= endOfWeek),
            _ => objections,
        };
    }

    private static IQueryable<Objection> WithText(this IQueryable<Objection> objections, string? searched)
    {
        if (searched is null)
            return objections;
        if (searched.ToUpperInvariant() is var number && NumberSeries.IsNumber(number))
            return objections.Where(objection => objection.Number == number);

        var text = SearchTexts.Normalise(searched);
        return objections.Where(objection => objection.SearchText.Contains(text));
    }
}
