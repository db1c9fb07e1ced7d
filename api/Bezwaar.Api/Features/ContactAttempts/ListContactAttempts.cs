using System.Globalization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
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

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Lists the contact attempts of an objection, oldest first.</summary>
internal static class ListContactAttempts
{
    private const string Sort = "sequence";

    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<ContactAttemptView>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<ContactAttemptsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listContactAttempts")
            .WithSummary("List the contact attempts of an objection")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<ContactAttemptView>>().Fails(404)
            .WithResponseExample(new Page<ContactAttemptView>([ContactAttemptView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<ContactAttemptView>>>
    {
        public async Task<ErrorOr<Page<ContactAttemptView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort);
            if (cursor.IsError)
                return cursor.Errors;
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var after = int.TryParse(cursor.Value?.Tie, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
            var limit = request.Limit ?? Paging.DefaultLimit;
            var rows = await db.Set<ContactAttempt>()
                .Where(attempt => attempt.ObjectionId == request.ObjectionId && attempt.Sequence > after)
                .OrderBy(attempt => attempt.Sequence)
                .Take(limit + 1)
                .ProjectTo<ContactAttemptView>(mapper.ConfigurationProvider)
                .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => new Cursor(Sort, null, last.Sequence.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
