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

/// <summary>Lists the appointments to call the objector, oldest first.</summary>
internal static class ListCallbacks
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<CallbackView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<CallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listCallbacks")
            .WithSummary("List the appointments to call of an objection")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<CallbackView>>().Fails(404)
            .WithResponseExample(new Page<CallbackView>([CallbackView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<CallbackView>>>
    {
        public async Task<ErrorOr<Page<CallbackView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<Callback>()
                .Where(callback => callback.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<Callback, CallbackView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
