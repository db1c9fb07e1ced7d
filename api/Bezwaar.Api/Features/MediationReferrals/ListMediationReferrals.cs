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

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Lists the referrals of an objection, oldest first.</summary>
internal static class ListMediationReferrals
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<MediationReferralView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listMediationReferrals")
            .WithSummary("List the mediation referrals of an objection")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<MediationReferralView>>().Fails(404)
            .WithResponseExample(new Page<MediationReferralView>([MediationReferralView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<MediationReferralView>>>
    {
        public async Task<ErrorOr<Page<MediationReferralView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<MediationReferral>()
                .Where(referral => referral.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<MediationReferral, MediationReferralView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
