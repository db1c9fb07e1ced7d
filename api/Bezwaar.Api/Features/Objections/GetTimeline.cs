using System.Text.Json;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What happened in a case, in order; each entry proves that the ones before it were not changed.</summary>
internal static class GetTimeline
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<Entry>>, ICaseRequest;

    /// <param name="Sequence">Position in the timeline, from 1.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Type">What happened.</param>
    /// <param name="Actor">Who did it: the client id of a system, "citizen" or "platform".</param>
    /// <param name="Details">What is worth telling about it.</param>
    /// <param name="Hash">SHA-256 over this entry and the hash before it, hexadecimal.</param>
    /// <param name="Intact">False where this entry was changed afterwards.</param>
    public sealed record Entry(int Sequence, DateTimeOffset At, TimelineEventType Type, string Actor, JsonElement Details, string Hash, bool Intact);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/timeline", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("getTimeline")
            .WithSummary("Read the timeline of an objection")
            .WithDescription("Oldest first.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<Entry>>().Fails(404)
            .WithResponseExample(new Page<Entry>(
                [
                    new(1, ObjectionExamples.View.ReceivedAt, TimelineEventType.ObjectionFiled, "citizen",
                        JsonSerializer.SerializeToElement(new { channel = "electronic", timeliness = "timely" }), "5E884898DA28047151D0E56F8DC6292773603D0D6AABBDD62A11EF721D1542D8", true),
                ],
                null));
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<Page<Entry>>>
    {
        public async Task<ErrorOr<Page<Entry>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = SequencePaging.DecodeSequence(request.Cursor);
            if (cursor.IsError)
                return cursor.Errors;
            if (!await db.Set<Objection>().AnyAsync(objection => objection.Id == request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var after = cursor.Value;
            var limit = request.Limit ?? Paging.DefaultLimit;
            var entries = await db.Set<TimelineEntry>().AsNoTracking()
                .Where(entry => entry.ObjectionId == request.ObjectionId && entry.Sequence >= after)
                .OrderBy(entry => entry.Sequence)
                .Take(limit + 2)
                .ToListAsync(cancellationToken);

            // The entry before the page is read too: the first one of the page must follow from its hash.
            var rows = new List<Entry>(entries.Count);
            var previousHash = Array.Empty<byte>();
            foreach (var entry in entries)
            {
                if (entry.Sequence > after && rows.Count <= limit)
                {
                    rows.Add(new Entry(
                        entry.Sequence, entry.At, entry.Type, entry.Actor, JsonSerializer.Deserialize<JsonElement>(entry.Details),
                        Convert.ToHexString(entry.Hash), entry.IsIntact(previousHash)));
                }

                previousHash = entry.Hash;
            }

            return rows.ToPage(limit, last => SequencePaging.CursorAfter(last.Sequence));
        }
    }
}
