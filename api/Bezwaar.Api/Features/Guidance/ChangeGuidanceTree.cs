using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>Replaces the tree of all decisions, or of one type of them, by one that the municipality wrote.</summary>
internal static class ChangeGuidanceTree
{
    internal sealed record Command(string Subject, IfMatch IfMatch, GuidanceTree Body) : ICommand<GuidanceTreeView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<GuidanceTree> tree) => RuleFor(command => command.Body).SetValidator(tree);
    }

    internal sealed class Endpoint : IEndpoint<GuidanceGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/trees/{about}", (string about, GuidanceTree body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(about, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeGuidanceTree")
            .WithSummary("Change a decision tree")
            .WithDescription("Citizens get it at once. Every answer leads to a question or outcome that exists and none leads back; every text is there in both languages.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<GuidanceTreeView>().Fails(404, 409, 412, 428)
            .WithRequestExample(GuidanceTreeView.ExampleTree)
            .WithResponseExample(GuidanceTreeView.Example with { Version = 1, Origin = GuidanceOrigin.Own, ChangedAt = new(2026, 3, 10, 8, 15, 0, TimeSpan.Zero), ChangedBy = "b.beheer" });
    }

    internal sealed class Handler(TenantDbContext db, TenantScope scope, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<GuidanceTreeView>>
    {
        public Task<ErrorOr<GuidanceTreeView>> Handle(Command request, CancellationToken cancellationToken) =>
            db.ChangeAsync(request.Subject, request.IfMatch, request.Body, scope.Tenant.Settings, callers.Caller.Id, clock.GetUtcNow(), cancellationToken);
    }
}
