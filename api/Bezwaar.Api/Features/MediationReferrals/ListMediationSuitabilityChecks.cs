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

/// <summary>Lists the suitability checks of an objection, oldest first.</summary>
internal static class ListMediationSuitabilityChecks
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<SuitabilityCheckView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<MediationSuitabilityGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listMediationSuitabilityChecks")
            .WithSummary("List the checks whether mediation fits")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<SuitabilityCheckView>>().Fails(404)
            .WithResponseExample(new Page<SuitabilityCheckView>([SuitabilityCheckView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<SuitabilityCheckView>>>
    {
        public async Task<ErrorOr<Page<SuitabilityCheckView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<SuitabilityCheck>()
                .Where(check => check.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<SuitabilityCheck, SuitabilityCheckView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
