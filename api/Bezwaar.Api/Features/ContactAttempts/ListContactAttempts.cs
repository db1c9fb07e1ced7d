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

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Lists the contact attempts of an objection, oldest first.</summary>
internal static class ListContactAttempts
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<ContactAttemptView>>, ICaseRequest;

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
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<ContactAttempt>()
                .Where(attempt => attempt.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<ContactAttempt, ContactAttemptView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
