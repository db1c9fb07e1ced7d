using System.Globalization;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Shows somebody who signed in which objections he or she began to fill in.</summary>
internal static class ListOwnFilingDrafts
{
    private const string Sort = "-savedAt";

    internal sealed record Query(int? Limit, string? Cursor) : IQuery<Page<Item>>;

    /// <param name="Id">Id of the draft.</param>
    /// <param name="Step">Where in the form its sender was.</param>
    /// <param name="SavedAt">When it was saved last.</param>
    /// <param name="ExpiresOn">Last day on which it can be opened.</param>
    /// <param name="Documents">Number of files with it.</param>
    public sealed record Item(Guid Id, string? Step, DateTimeOffset SavedAt, DateOnly ExpiresOn, int Documents);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnFilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnFilingDrafts")
            .WithSummary("List the caller's drafts")
            .WithDescription("Last saved first. Only drafts that were saved or claimed by whoever signed in now.")
            .RequirePermission(Permissions.OwnFilingDrafts)
            .Produces<Page<Item>>()
            .WithResponseExample(new Page<Item>([new(FilingDraftView.Example.Id, FilingDraftView.Example.Step, FilingDraftView.Example.SavedAt, FilingDraftView.Example.ExpiresOn, 1)], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<Item>>>
    {
        public async Task<ErrorOr<Page<Item>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var decoded = Cursor.Decode(request.Cursor, Sort, cursor => Cursor.HasInstant(cursor) && Guid.TryParse(cursor.Tie, out _));
            if (decoded.IsError)
                return decoded.Errors;

            var limit = request.Limit ?? Paging.DefaultLimit;
            var own = db.OwnFilingDrafts(callers.Caller, AmsterdamTime.DateOf(clock.GetUtcNow()));
            if (decoded.Value is { Key: { } key, Tie: var tie })
            {
                var (before, last) = (DateTimeOffset.ParseExact(key, "O", CultureInfo.InvariantCulture), Guid.Parse(tie));
                own = own.Where(draft => draft.SavedAt < before || (draft.SavedAt == before && draft.Id.CompareTo(last) < 0));
            }

            var rows = await own
                .OrderByDescending(draft => draft.SavedAt).ThenByDescending(draft => draft.Id)
                .Take(limit + 1)
                .Select(draft => new Item(draft.Id, draft.Step, draft.SavedAt, draft.ExpiresOn, db.Set<Document>().Count(document => document.FilingDraftId == draft.Id)))
                .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => new Cursor(Sort, last.SavedAt.ToString("O", CultureInfo.InvariantCulture), last.Id.ToString()));
        }
    }
}
