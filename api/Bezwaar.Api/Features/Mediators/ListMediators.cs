using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Mediators;

/// <summary>Lists the mediators of the register by name.</summary>
internal static class ListMediators
{
    private const string Sort = "name";

    /// <param name="Field">Only mediators with this field of work.</param>
    /// <param name="Language">Only mediators who work in this language (ISO 639-1).</param>
    /// <param name="Available">True: only active mediators who take a new referral today. False: only the others.</param>
    /// <param name="Limit">Rows on a page, 1–100; 20 where left out.</param>
    /// <param name="Cursor">Where the page before ended (nextCursor).</param>
    internal sealed record Query(string? Field, string? Language, bool? Available, int? Limit, string? Cursor) : IQuery<Page<MediatorView>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Field).OptionalText(MediatorRules.LongestField);
            RuleFor(query => query.Language).LanguageCode();
            RuleFor(query => query.Limit).PageLimit();
        }
    }

    internal sealed class Endpoint : IEndpoint<MediatorsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(query, cancellationToken).ToPageAsync(context))
            .WithName("listMediators")
            .WithSummary("List the mediators of the register")
            .WithDescription("By name. Filters narrow each other. Follow the Link header, or send nextCursor as cursor, for the next page.")
            .RequirePermission(Permissions.MediatorsRead)
            .Produces<Page<MediatorView>>()
            .WithResponseExample(new Page<MediatorView>([MediatorView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<MediatorView>>>
    {
        public async Task<ErrorOr<Page<MediatorView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort, cursor => cursor.Key is not null && Guid.TryParse(cursor.Tie, out _));
            if (cursor.IsError)
                return cursor.Errors;

            var mediators = Filtered(request);
            if (cursor.Value is { Key: var name, Tie: var tie })
            {
                var id = Guid.Parse(tie);
                mediators = mediators.Where(mediator =>
                    string.Compare(mediator.Name, name) >= 0 && (string.Compare(mediator.Name, name) > 0 || mediator.Id.CompareTo(id) > 0));
            }

            var limit = request.Limit ?? Paging.DefaultLimit;
            var rows = await mediators
                .OrderBy(mediator => mediator.Name).ThenBy(mediator => mediator.Id)
                .Take(limit + 1)
                .ProjectTo<MediatorView>(mapper.ConfigurationProvider)
                .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => new Cursor(Sort, last.Name, last.Id.ToString()));
        }

        private IQueryable<Mediator> Filtered(Query request)
        {
            var mediators = db.Set<Mediator>().AsQueryable();
            if (request.Field is { } field)
            {
                var indexed = Mediator.Indexed(field);
                mediators = mediators.Where(mediator => mediator.FieldIndex.Contains(indexed));
            }

            if (request.Language is { } language)
            {
                var indexed = Mediator.Indexed(language);
                mediators = mediators.Where(mediator => mediator.LanguageIndex.Contains(indexed));
            }

            if (request.Available is { } available)
            {
                var today = AmsterdamTime.DateOf(clock.GetUtcNow());
                mediators = mediators.Where(mediator => (mediator.IsActive && (mediator.UnavailableUntil == null || mediator.UnavailableUntil < today)) == available);
            }

            return mediators;
        }
    }
}
