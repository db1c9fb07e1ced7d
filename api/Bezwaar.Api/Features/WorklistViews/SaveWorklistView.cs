using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.WorklistViews;

/// <summary>Keeps a worklist under a name.</summary>
internal static class SaveWorklistView
{
    internal sealed record Command(WorklistViewBody Body, string IdempotencyKey) : ICreateCommand<WorklistViewView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<WorklistViewBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<WorklistViewsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (WorklistViewBody body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, _ => "/worklist-views"))
            .WithName("saveWorklistView")
            .WithSummary("Save a view of the worklist")
            .WithDescription("At most 30 for each member of staff. Only a coordinator can share one (403 sharing-not-allowed).")
            .RequirePermission(Permissions.OwnWorklistViews)
            .Produces<WorklistViewView>(201).Fails(409, 422)
            .WithRequestExample(WorklistViewBody.Example)
            .WithResponseExample(WorklistViewView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<WorklistViewView>>
    {
        public async Task<ErrorOr<WorklistViewView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (body, caller) = (request.Body, callers.Caller);
            if (body.IsShared && !caller.Has(Permissions.WorklistViewsShare))
                return WorklistView.Errors.SharingNotAllowed;
            if (await db.ViewsOf(caller.Id).CountAsync(cancellationToken) >= WorklistView.MostOfOne)
                return WorklistView.Errors.TooMany;
            if (await db.IsNameTakenAsync(caller.Id, body.Name!, except: null, cancellationToken))
                return WorklistView.Errors.NameTaken;

            var saved = WorklistView.Save(caller.Id, body.Name!, body.Filter ?? new(), body.Sort, body.IsShared, clock.GetUtcNow());
            db.Add(saved);
            return WorklistViewView.Of(saved);
        }
    }
}
