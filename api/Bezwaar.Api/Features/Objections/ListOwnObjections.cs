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

/// <summary>A citizen's overview: the objections of the caller, and those filed for somebody else.</summary>
internal static class ListOwnObjections
{
    internal sealed record Query(int? Limit, string? Cursor) : IQuery<Page<OwnObjectionListItem>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnObjections")
            .WithSummary("List the caller's own objections")
            .WithDescription(
                "Newest first. Who signed in sees the objections that he or she filed or claimed, as objector or representative; who signed in on behalf of another "
                + "sees what that one objects to; the holder of an access link sees the one objection of the link.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<Page<OwnObjectionListItem>>()
            .WithResponseExample(new Page<OwnObjectionListItem>([OwnObjectionListItem.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, QuestionsToCitizen questions, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<OwnObjectionListItem>>>
    {
        public async Task<ErrorOr<Page<OwnObjectionListItem>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, ObjectionOrder.ByLastReceipt, Cursor.HasInstant);
            if (cursor.IsError)
                return cursor.Errors;

            var limit = request.Limit ?? Paging.DefaultLimit;
            var own = db.OwnObjections(callers.Caller);
            var rows = await db.Set<Objection>()
                .Where(objection => own.Contains(objection.Id))
                .InOrder(ObjectionOrder.ByLastReceipt, cursor.Value)
                .Take(limit + 1)
                .Select(objection => new Row(
                    objection.Id, objection.Number, objection.ContestedDecision,
                    new CaseProgress(
                        objection.Status, objection.ReceivedAt, objection.Timeliness, objection.Clock, objection.GroundsFollow, objection.ContactDueOn, objection.DecisionDeadline)
                    {
                        Mediation = objection.Mediation,
                        MediationDueOn = objection.MediationDueOn,
                        AgreementDueOn = objection.AgreementDueOn,
                        Withdrawal = objection.Withdrawal,
                    }))
                .ToListAsync(cancellationToken);

            var page = rows.ToPage(limit, last => ObjectionOrder.CursorAfter(last.Progress.ReceivedAt, last.Number));
            var ids = page.Items.Select(row => row.Id).ToList();
            var roles = await db.RolesOfAsync(callers.Caller, ids, cancellationToken);
            var repairs = await RepairDaysAsync(page.Items, cancellationToken);
            var progress = await questions.AddToAsync(db, page.Items.Select(row => (row.Id, row.Progress)), cancellationToken);
            var today = AmsterdamTime.DateOf(clock.GetUtcNow());
            return new Page<OwnObjectionListItem>([.. page.Items.Select(row => ToItem(row, repairs.GetValueOrDefault(row.Id), RoleIn(row)))], page.NextCursor);

            ParticipantRole? RoleIn(Row row) => roles.TryGetValue(row.Id, out var role) ? role : null;

            OwnObjectionListItem ToItem(Row row, DateOnly? repairBy, ParticipantRole? role) => new(
                row.Id, row.Number, row.Contested.Description, row.Contested.Reference, row.Progress.ReceivedAt, row.Progress.Status,
                PlainWords.Standing(row.Progress.Status, row.Progress.Clock),
                NextStep.Foremost(NextStep.After(progress[row.Id] with { RepairBy = repairBy }, today)), row.Progress.DecisionDeadline, role);
        }

        /// <summary>Of the open objections that wait for the objector: until when. The day stands in their facts alone.</summary>
        private async Task<Dictionary<Guid, DateOnly?>> RepairDaysAsync(IReadOnlyList<Row> rows, CancellationToken cancellationToken)
        {
            var open = rows.Where(row => row.Progress.IsOpen).Select(row => row.Id).ToList();
            var facts = await db.Set<RecordedFact>().AsNoTracking()
                .Where(fact => open.Contains(fact.ObjectionId) && fact.Sequence > 1)
                .OrderBy(fact => fact.Sequence)
                .ToListAsync(cancellationToken);
            return facts.GroupBy(fact => fact.ObjectionId).ToDictionary(group => group.Key, group => CaseProgress.RepairDayIn(group.Select(known => known.Fact)));
        }
    }

    private sealed record Row(Guid Id, string Number, ContestedDecision Contested, CaseProgress Progress);
}
