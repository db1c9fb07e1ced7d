using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Reads one agreement.</summary>
internal static class GetAgreement
{
    internal sealed record Query(Guid ObjectionId, Guid AgreementId) : IQuery<AgreementView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<AgreementsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{agreementId}", (Guid objectionId, Guid agreementId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, agreementId), cancellationToken).ToOkAsync())
            .WithName("getAgreement")
            .WithSummary("Read an agreement")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<AgreementView>().Fails(404)
            .WithResponseExample(AgreementView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<AgreementView>>
    {
        public async Task<ErrorOr<AgreementView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var view = await db.Set<Agreement>()
                .Where(agreement => agreement.ObjectionId == request.ObjectionId && agreement.Id == request.AgreementId)
                .ProjectTo<AgreementView>(mapper.ConfigurationProvider)
                .FirstOrDefaultAsync(cancellationToken);
            return view is null ? Problems.Errors.NotFound : view;
        }
    }
}
