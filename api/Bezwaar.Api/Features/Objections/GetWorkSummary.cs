using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What there is to do, counted in one query. Each count is the length of the worklist with the filter of its name.</summary>
internal static class GetWorkSummary
{
    /// <param name="Handler">Only objections of this handler; "me" for whoever asks.</param>
    /// <param name="Owner">Only objections whose next action is up to this handler, to "me" for whoever asks, or to the role "handler" or "coordinator".</param>
    internal sealed record Query(string? Handler, string? Owner) : IQuery<View>;

    /// <param name="Open">Objections that were neither decided nor withdrawn.</param>
    /// <param name="Overdue">Whose next action was due before today (due=overdue).</param>
    /// <param name="DueToday">Whose next action is due today (due=today).</param>
    /// <param name="DueLaterThisWeek">Whose next action is due after today, until and with Sunday (due=later-this-week).</param>
    /// <param name="ContactDue">Whose objector should have been called by today (contactDue=true).</param>
    /// <param name="DeadlinePassed">Whose last day to decide has passed (deadline=passed).</param>
    /// <param name="DeadlineWithinOneWeek">Whose last day to decide is today or within 7 days (deadline=within-one-week).</param>
    /// <param name="DeadlineWithinTwoWeeks">Whose last day to decide is today or within 14 days (deadline=within-two-weeks).</param>
    /// <param name="NoticeOfDefault">In which a notice of default counts (badge=notice-of-default; Awb 4:17).</param>
    /// <param name="WaitingOnObjector">In which nothing can be done but wait for the objector (waitingOnObjector=true).</param>
    /// <param name="Unassigned">Open ones that nobody handles (open=true, unassigned=true).</param>
    public sealed record View(
        int Open, int Overdue, int DueToday, int DueLaterThisWeek, int ContactDue, int DeadlinePassed, int DeadlineWithinOneWeek, int DeadlineWithinTwoWeeks,
        int NoticeOfDefault, int WaitingOnObjector, int Unassigned);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Handler).OptionalText(100);
            RuleFor(query => query.Owner).OptionalText(100);
        }
    }

    internal sealed class Endpoint : IEndpoint<WorkSummaryGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, CancellationToken cancellationToken) => sender.Send(query, cancellationToken).ToOkAsync())
            .WithName("getWorkSummary")
            .WithSummary("Count what there is to do")
            .WithDescription("With handler=me the day of whoever asks. Each count is the length of listObjections with the same handler and owner and the filter that its description names.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<View>()
            .WithResponseExample(new View(34, 3, 2, 6, 4, 1, 2, 5, 1, 7, 0));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var days = new WorklistDays(AmsterdamTime.DateOf(clock.GetUtcNow()));
            var (today, endOfWeek, inOneWeek, inTwoWeeks) = (days.Today, days.EndOfWeek, days.InOneWeek, days.InTwoWeeks);
            var (waiting, noticeOfDefault) = (WorklistQuery.WaitingCodes, BadgeBits.Of([CaseBadge.NoticeOfDefault]));
            return await db.Set<Objection>()
                .OfWhom(request.Handler, request.Owner, callers.Caller.Id)
                .Where(objection => objection.NextActionDueOn < Objection.NoDeadline)
                .GroupBy(_ => 1)
                .Select(all => new View(
                    all.Count(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment),
                    all.Count(objection => objection.NextActionDueOn < today),
                    all.Count(objection => objection.NextActionDueOn == today),
                    all.Count(objection => objection.NextActionDueOn > today && objection.NextActionDueOn <= endOfWeek),
                    all.Count(objection => objection.ContactDueOn <= today),
                    all.Count(objection => objection.SortDeadline < today),
                    all.Count(objection => objection.SortDeadline >= today && objection.SortDeadline <= inOneWeek),
                    all.Count(objection => objection.SortDeadline >= today && objection.SortDeadline <= inTwoWeeks),
                    all.Count(objection => (objection.BadgesInBits & noticeOfDefault) != 0),
                    all.Count(objection => waiting.Contains(objection.NextActionCode)),
                    all.Count(objection => objection.Handler == null && (objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment))))
                .FirstOrDefaultAsync(cancellationToken) ?? new View(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
    }
}
