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

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Shows a citizen the proposals to mediate in one of his or her own objections.</summary>
internal static class ListOwnMediation
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<OwnMediationView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnMediationGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnMediation")
            .WithSummary("List the proposals to mediate in one of the caller's own objections")
            .WithDescription("Oldest first, in plain words.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<Page<OwnMediationView>>().Fails(404)
            .WithResponseExample(new Page<OwnMediationView>([OwnMediationView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<Page<OwnMediationView>>>
    {
        public async Task<ErrorOr<Page<OwnMediationView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = SequencePaging.DecodeSequence(request.Cursor);
            if (cursor.IsError)
                return cursor.Errors;
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var (after, limit) = (cursor.Value, request.Limit ?? Paging.DefaultLimit);
            var referrals = await db.Set<MediationReferral>().AsNoTracking()
                .Where(referral => referral.ObjectionId == request.ObjectionId && referral.Sequence > after)
                .OrderBy(referral => referral.Sequence)
                .Take(limit + 1)
                .ToListAsync(cancellationToken);
            return referrals.ConvertAll(OwnMediationView.Of).ToPage(limit, last => SequencePaging.CursorAfter(last.Sequence));
        }
    }
}
