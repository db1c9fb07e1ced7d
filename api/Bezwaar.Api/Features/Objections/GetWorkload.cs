using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Who has how much to do and what may come too late, for whoever divides the work. One query, whatever the number of handlers.</summary>
internal static class GetWorkload
{
    internal sealed record Query : IQuery<View>;

    /// <param name="Handlers">Who has open objections, by identifier.</param>
    /// <param name="Unassigned">The open objections that nobody handles.</param>
    public sealed record View(IReadOnlyList<HandlerLoad> Handlers, Load Unassigned);

    /// <param name="Handler">Identifier of the handler in the municipality's own systems.</param>
    /// <param name="Load">What the handler has.</param>
    public sealed record HandlerLoad(string Handler, Load Load);

    /// <param name="Open">Open objections.</param>
    /// <param name="Overdue">Of these: whose next action was due before today.</param>
    /// <param name="DueThisWeek">Whose next action is due from today until and with Sunday.</param>
    /// <param name="ContactDue">Whose objector should have been called by today.</param>
    /// <param name="WaitingOnObjector">In which nothing can be done but wait for the objector.</param>
    /// <param name="AtRisk">Whose last day to decide is within 14 days while the next action is overdue, or within 7 days whatever is done.</param>
    /// <param name="DeadlinePassed">Whose last day to decide has passed.</param>
    /// <param name="NoticeOfDefault">In which a notice of default counts (Awb 4:17).</param>
    public sealed record Load(int Open, int Overdue, int DueThisWeek, int ContactDue, int WaitingOnObjector, int AtRisk, int DeadlinePassed, int NoticeOfDefault);

    internal sealed class Endpoint : IEndpoint<WorkloadGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getWorkload")
            .WithSummary("Read who has how much to do")
            .WithDescription("For dividing the work, not for judging people: numbers of open objections as of today, nothing of the past.")
            .RequirePermission(Permissions.WorkloadRead)
            .Produces<View>()
            .WithResponseExample(new View([new("j.jansen", new(34, 3, 8, 4, 7, 2, 1, 1))], new(5, 1, 4, 5, 0, 0, 0, 0)));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var days = new WorklistDays(AmsterdamTime.DateOf(clock.GetUtcNow()));
            var (today, endOfWeek, inOneWeek, inTwoWeeks) = (days.Today, days.EndOfWeek, days.InOneWeek, days.InTwoWeeks);
            var (waiting, noticeOfDefault) = (WorklistQuery.WaitingCodes, BadgeBits.Of([CaseBadge.NoticeOfDefault]));
            var loads = await db.Set<Objection>()
                .Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment)
                .GroupBy(objection => objection.Handler)
                .Select(one => new
                {
                    Handler = one.Key,
                    Load = new Load(
                        one.Count(),
                        one.Count(objection => objection.NextActionDueOn < today),
                        one.Count(objection => objection.NextActionDueOn >= today && objection.NextActionDueOn <= endOfWeek),
                        one.Count(objection => objection.ContactDueOn <= today),
                        one.Count(objection => waiting.Contains(objection.NextActionCode)),
                        one.Count(objection => objection.SortDeadline >= today
                            && (objection.SortDeadline <= inOneWeek || (objection.SortDeadline <= inTwoWeeks && objection.NextActionDueOn < today))),
                        one.Count(objection => objection.SortDeadline < today),
                        one.Count(objection => (objection.BadgesInBits & noticeOfDefault) != 0)),
                })
                .ToListAsync(cancellationToken);
            return new View(
                [.. loads.Where(load => load.Handler is not null).OrderBy(load => load.Handler, StringComparer.Ordinal).Select(load => new HandlerLoad(load.Handler!, load.Load))],
                loads.Find(load => load.Handler is null)?.Load ?? new(0, 0, 0, 0, 0, 0, 0, 0));
        }
    }
}
