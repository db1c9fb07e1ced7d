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

/// <summary>Shows a citizen when the municipality calls, oldest appointment first.</summary>
internal static class ListOwnCallbacks
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<OwnCallbackView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnCallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnCallbacks")
            .WithSummary("List when the municipality calls about one of the caller's own objections")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<Page<OwnCallbackView>>().Fails(404)
            .WithResponseExample(new Page<OwnCallbackView>([OwnCallbackView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<OwnCallbackView>>>
    {
        public async Task<ErrorOr<Page<OwnCallbackView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<Callback>()
                .Where(callback => callback.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<Callback, OwnCallbackView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
