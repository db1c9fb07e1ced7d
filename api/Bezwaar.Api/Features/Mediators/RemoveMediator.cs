using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Mediators;

/// <summary>Takes a mediator who was never appointed out of the register.</summary>
internal static class RemoveMediator
{
    internal sealed record Command(Guid MediatorId, IfMatch IfMatch) : ICommand<Success>;

    internal sealed class Endpoint : IEndpoint<MediatorsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{mediatorId}", (Guid mediatorId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(mediatorId, ifMatch), cancellationToken).ToNoContentAsync())
            .WithName("removeMediator")
            .WithSummary("Remove a mediator who was never appointed")
            .WithDescription("409 mediator-in-use for one who was appointed in a case: make that one inactive.")
            .RequirePermission(Permissions.MediatorsManage)
            .Produces(204).Fails(404, 409, 412, 428);
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.Set<Mediator>().FirstOrDefaultAsync(candidate => candidate.Id == request.MediatorId, cancellationToken) is not { } mediator)
                return Problems.Errors.NotFound;

            return request.IfMatch.Check(mediator.Version)
                .Then(_ => mediator.EnsureRemovable())
                .ThenDo(_ => db.Remove(mediator));
        }
    }
}
