using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>Lists the time that was recorded of an objection, in the order of recording.</summary>
internal static class ListTimeEntries
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<TimeEntryView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<TimeEntriesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listTimeEntries")
            .WithSummary("List the time recorded of an objection")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<TimeEntryView>>().Fails(404)
            .WithResponseExample(new Page<TimeEntryView>([TimeEntryView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<TimeEntryView>>>
    {
        public async Task<ErrorOr<Page<TimeEntryView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<TimeEntry>()
                .Where(entry => entry.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<TimeEntry, TimeEntryView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
