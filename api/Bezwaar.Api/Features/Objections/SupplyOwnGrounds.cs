using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// A citizen sends the grounds that were to follow (Awb 6:5(1)d); they came in today. It names no version: they are supplied
/// once, and whoever wrote on them for an hour must not be stopped by a call that was recorded meanwhile.
/// </summary>
internal static class SupplyOwnGrounds
{
    /// <param name="Grounds">Why you disagree with the decision; at most 20,000 characters.</param>
    public sealed record Body(string? Grounds);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<Success>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Grounds).RequiredText(20_000);
    }

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{objectionId}/grounds", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken).ToNoContentAsync())
            .WithName("supplyOwnGrounds")
            .WithSummary("Send the grounds that were to follow")
            .WithDescription("Possible while the municipality waits for them (groundsFollow). They count as received today; where they were asked for, that omission is repaired with it.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces(204).Fails(404, 409, 422)
            .WithRequestExample(new Body("De dakkapel past wel bij de straat."));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken)
                || await db.LoadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
            {
                return Problems.Errors.NotFound;
            }

            var now = clock.GetUtcNow();
            return objection.SupplyGrounds(request.Body.Grounds!, AmsterdamTime.DateOf(now), db.Tenant, callers.Caller.Id, now);
        }
    }
}
