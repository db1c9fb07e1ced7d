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

namespace Bezwaar.Api.Features.Mediators;

/// <summary>Reads one mediator of the register.</summary>
internal static class GetMediator
{
    internal sealed record Query(Guid MediatorId) : IQuery<MediatorView>;

    internal sealed class Endpoint : IEndpoint<MediatorsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{mediatorId}", (Guid mediatorId, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(mediatorId), cancellationToken).ToOkAsync())
            .WithName("getMediator")
            .WithSummary("Read a mediator of the register")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.MediatorsRead)
            .Produces<MediatorView>().Fails(404)
            .WithResponseExample(MediatorView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<MediatorView>>
    {
        public async Task<ErrorOr<MediatorView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var view = await db.Set<Mediator>()
                .Where(mediator => mediator.Id == request.MediatorId)
                .ProjectTo<MediatorView>(mapper.ConfigurationProvider)
                .FirstOrDefaultAsync(cancellationToken);
            return view is null ? Problems.Errors.NotFound : view;
        }
    }
}
