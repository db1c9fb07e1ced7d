using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>Takes away the tree that the municipality wrote, in favour of the one that was there before.</summary>
internal static class ResetGuidanceTree
{
    internal sealed record Command(string Subject, IfMatch IfMatch) : ICommand<Success>;

    internal sealed class Endpoint : IEndpoint<GuidanceGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/trees/{about}", (string about, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(about, ifMatch), cancellationToken).ToNoContentAsync())
            .WithName("resetGuidanceTree")
            .WithSummary("Remove the municipality's own decision tree")
            .WithDescription("The subject then has the tree that the platform comes with, or the one for all decisions.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces(204).Fails(404, 409, 412, 428);
    }

    internal sealed class Handler(TenantDbContext db, TenantScope scope, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken) =>
            db.ChangeAsync(request.Subject, request.IfMatch, null, scope.Tenant.Settings, callers.Caller.Id, clock.GetUtcNow(), cancellationToken)
                .Then(_ => Result.Success);
    }
}
