using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.WorklistViews;

/// <summary>Changes one of the caller's own views.</summary>
internal static class ChangeWorklistView
{
    internal sealed record Command(Guid ViewId, IfMatch IfMatch, WorklistViewBody Body) : ICommand<WorklistViewView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<WorklistViewBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<WorklistViewsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{viewId}", (Guid viewId, WorklistViewBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(viewId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeWorklistView")
            .WithSummary("Change one of your views of the worklist")
            .WithDescription("What you send replaces what was there. A view of somebody else does not exist for you, shared or not.")
            .RequirePermission(Permissions.OwnWorklistViews)
            .Produces<WorklistViewView>().Fails(404, 409, 412, 428)
            .WithRequestExample(WorklistViewBody.Example)
            .WithResponseExample(WorklistViewView.Example with { Version = 2 });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Command, ErrorOr<WorklistViewView>>
    {
        public async Task<ErrorOr<WorklistViewView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (body, caller) = (request.Body, callers.Caller);
            if (await db.ViewsOf(caller.Id).FirstOrDefaultAsync(candidate => candidate.Id == request.ViewId, cancellationToken) is not { } view)
                return Problems.Errors.NotFound;
            if (request.IfMatch.Check(view.Version) is { IsError: true, Errors: var stale })
                return stale;
            if (body.IsShared && !caller.Has(Permissions.WorklistViewsShare))
                return WorklistView.Errors.SharingNotAllowed;
            if (await db.IsNameTakenAsync(caller.Id, body.Name!, view.Id, cancellationToken))
                return WorklistView.Errors.NameTaken;

            view.Change(body.Name!, body.Filter ?? new(), body.Sort, body.IsShared);
            return WorklistViewView.Of(view);
        }
    }
}
