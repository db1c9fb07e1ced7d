using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Tells a citizen in plain words what happened in one of his or her own objections.</summary>
internal static class GetOwnTimeline
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<Entry>>, ICaseRequest;

    /// <param name="Sequence">Position in the timeline, from 1.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Type">What happened.</param>
    /// <param name="Text">What happened, in plain words.</param>
    /// <param name="By">On which side it was done.</param>
    public sealed record Entry(int Sequence, DateTimeOffset At, TimelineEventType Type, LegalText Text, Side By);

    /// <summary>Who acts in a case.</summary>
    public enum Side
    {
        /// <summary>The objector, or whoever acts for the objector.</summary>
        Citizen,

        Municipality,
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/timeline", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("getOwnTimeline")
            .WithSummary("Read what happened in one of the caller's own objections")
            .WithDescription("Oldest first, in plain words, without names.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<Page<Entry>>().Fails(404)
            .WithResponseExample(new Page<Entry>(
                [new(1, ObjectionExamples.View.ReceivedAt, TimelineEventType.ObjectionFiled, PlainWords.Of(TimelineEventType.ObjectionFiled, "{}"), Side.Citizen)],
                null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<Page<Entry>>>
    {
        public async Task<ErrorOr<Page<Entry>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = SequencePaging.DecodeSequence(request.Cursor);
            if (cursor.IsError)
                return cursor.Errors;
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var after = cursor.Value;
            var limit = request.Limit ?? Paging.DefaultLimit;
            var entries = await db.Set<TimelineEntry>().AsNoTracking()
                .Where(entry => entry.ObjectionId == request.ObjectionId && entry.Sequence > after)
                .OrderBy(entry => entry.Sequence)
                .Take(limit + 1)
                .ToListAsync(cancellationToken);
            return entries
                .ConvertAll(entry => new Entry(entry.Sequence, entry.At, entry.Type, PlainWords.Of(entry.Type, entry.Details), SideOf(entry.Actor)))
                .ToPage(limit, last => SequencePaging.CursorAfter(last.Sequence));
        }
    }

    private static Side SideOf(string actor) => actor is Caller.CitizenId or Caller.RepresentativeId ? Side.Citizen : Side.Municipality;
}
