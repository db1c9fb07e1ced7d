using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What came of assigning one of several objections.</summary>
public enum HandlerAssignmentOutcome
{
    Assigned,

    /// <summary>It was this handler's already.</summary>
    Unchanged,

    NotFound,

    /// <summary>It was decided or withdrawn.</summary>
    Closed,

    /// <summary>The handler took the contested decision (Awb 7:5, 10:3(3)).</summary>
    NotIndependent,
}

/// <summary>Gives several objections to one handler. What cannot be given does not keep back the others.</summary>
internal static class AssignHandlers
{
    private const int Most = 100;

    /// <param name="ObjectionIds">Which objections: 1–100.</param>
    /// <param name="Handler">Identifier of the handler in the municipality's own systems; at most 100 characters.</param>
    public sealed record Body(IReadOnlyList<Guid>? ObjectionIds, string? Handler);

    /// <param name="Handler">Who has them now.</param>
    /// <param name="Items">What came of each, in the order in which they were asked for; one that was asked for twice stands here once.</param>
    public sealed record View(string Handler, IReadOnlyList<Item> Items);

    /// <param name="Id">Id of the objection.</param>
    /// <param name="Outcome">What came of it.</param>
    public sealed record Item(Guid Id, HandlerAssignmentOutcome Outcome);

    internal sealed record Command(Body Body, string IdempotencyKey) : ICreateCommand<View>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.ObjectionIds)
                .Must(ids => ids is { Count: >= 1 and <= Most })
                .WithText("objection-ids", $"Kies 1 tot {Most} bezwaren.", $"Choose 1 to {Most} objections.");
            RuleFor(body => body.Handler).StaffId();
        }
    }

    internal sealed class Endpoint : IEndpoint<HandlerAssignmentsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, IdempotencyKey key, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToOkAsync())
            .WithName("assignHandlers")
            .WithSummary("Assign several objections to a handler")
            .WithDescription(
                "Says of each what came of it: one that is closed, or whose contested decision this handler took, does not keep back the others. "
                + "Whatever version they have: look at the list again afterwards. The exception that a coordinator may make is made per objection, with its reason (assignHandler).")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<View>().Fails(409, 422)
            .WithRequestExample(new Body([ObjectionExamples.ListItem.Id], "j.jansen"))
            .WithResponseExample(new View("j.jansen", [new(ObjectionExamples.ListItem.Id, HandlerAssignmentOutcome.Assigned)]));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (ids, handler) = (request.Body.ObjectionIds!.Distinct().ToList(), request.Body.Handler!);
            var found = await db.Set<Objection>()
                .Include(objection => objection.Facts.OrderBy(fact => fact.Sequence))
                .Where(objection => ids.Contains(objection.Id))
                .ToDictionaryAsync(objection => objection.Id, cancellationToken);
            var act = new Act(db.Tenant, callers.Caller.Id, clock.GetUtcNow());
            return new View(handler, [.. ids.Select(id => new Item(id, found.TryGetValue(id, out var objection) ? Assign(objection, handler, act) : HandlerAssignmentOutcome.NotFound))]);
        }
    }

    private static HandlerAssignmentOutcome Assign(Objection objection, string handler, Act act)
    {
        if (objection.MayBeTreatedBy(handler, overrideReason: null, mayOverride: false).IsError)
            return HandlerAssignmentOutcome.NotIndependent;
        if (objection.IsOpen && objection.Handler == handler)
            return HandlerAssignmentOutcome.Unchanged;

        return objection.AssignTo(handler, overrideReason: null, act.Tenant, act.Actor, act.Now).IsError ? HandlerAssignmentOutcome.Closed : HandlerAssignmentOutcome.Assigned;
    }
}
