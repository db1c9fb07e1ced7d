using System.Globalization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Decisions;

/// <summary>Lists registered decisions, last published first.</summary>
internal static class ListDecisions
{
    private const string Sort = "-publishedOn";

    internal sealed record Query(string? Reference, string? DecisionType, int? Limit, string? Cursor) : IQuery<Page<DecisionView>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<DecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(query, cancellationToken).ToPageAsync(context))
            .WithName("listDecisions")
            .WithSummary("List registered decisions")
            .WithDescription("Last published first. Follow the Link header, or send nextCursor as cursor, for the next page.")
            .RequirePermission(Permissions.DecisionsRead)
            .Produces<Page<DecisionView>>()
            .WithResponseExample(new Page<DecisionView>([DecisionView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<DecisionView>>>
    {
        public async Task<ErrorOr<Page<DecisionView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort, Cursor.HasDay);
            if (cursor.IsError)
                return cursor.Errors;

            var decisions = db.Set<Decision>().AsQueryable();
            if (request.Reference is not null)
                decisions = decisions.Where(decision => decision.Reference == request.Reference);
            if (request.DecisionType is not null)
                decisions = decisions.Where(decision => decision.DecisionType == request.DecisionType);
            if (cursor.Value is { Key: { } key, Tie: var tie })
            {
                var published = DateOnly.ParseExact(key, "O", CultureInfo.InvariantCulture);
                decisions = decisions.Where(decision =>
                    decision.PublishedOn <= published && (decision.PublishedOn < published || string.Compare(decision.Reference, tie) < 0));
            }

            var limit = request.Limit ?? Paging.DefaultLimit;
            var rows = await decisions
                .OrderByDescending(decision => decision.PublishedOn).ThenByDescending(decision => decision.Reference)
                .Take(limit + 1)
                .ProjectTo<DecisionView>(mapper.ConfigurationProvider)
                .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => new Cursor(Sort, last.PublishedOn.ToString("O", CultureInfo.InvariantCulture), last.Reference));
        }
    }
}
