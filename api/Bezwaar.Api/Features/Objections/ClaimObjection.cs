using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Binds an objection that was filed without sign-in to whoever has its access link and has now signed in. Once the objector
/// is known the links are revoked: the objection is behind sign-in.
/// </summary>
internal static class ClaimObjection
{
    /// <param name="AccessToken">Token of an access link of the objection.</param>
    /// <param name="Role">What the caller is in it; objector where left out. Who signed in on behalf of another claims as representative, and for that other as objector.</param>
    public sealed record Body(string? AccessToken, ParticipantRole? Role);

    /// <param name="ObjectionId">Id of the objection.</param>
    /// <param name="Number">Number to mention in every contact.</param>
    /// <param name="TakesPartAs">What the caller is in it.</param>
    public sealed record Claimed(Guid ObjectionId, string Number, ParticipantRole TakesPartAs);

    internal sealed record Command(Body Body, string IdempotencyKey) : ICreateCommand<Claimed>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.AccessToken).RequiredText(100);
    }

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/claims", (Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, claimed => $"/my/objections/{claimed.ObjectionId}"))
            .WithName("claimObjection")
            .WithSummary("Claim an objection that was filed without sign-in")
            .WithDescription(
                "A person claims what a person objects to, an organisation what that organisation objects to. Claiming as objector revokes the access links. "
                + "A wrong, expired or revoked link is the same 404; an objection that somebody else claimed is 409. Claiming again what is the caller's already answers the same.")
            .RequirePermission(Permissions.OwnObjectionsWrite).Limited(RateClass.LookUp).LocksOutGuessing()
            .Produces<Claimed>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(Receipt.Example.AccessToken, null))
            .WithResponseExample(new Claimed(ObjectionExamples.Id, ObjectionExamples.View.Number, ParticipantRole.Objector));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Claimed>>
    {
        public async Task<ErrorOr<Claimed>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (caller, now) = (callers.Caller, clock.GetUtcNow());
            if (await AccessLink.FindAsync(db, request.Body.AccessToken!, cancellationToken) is not { } link)
                return AccessLink.Errors.InvalidInBody;

            var claim = Claim.By(caller, request.Body.Role);
            var present = await db.Set<Participant>().AsNoTracking().Where(participant => participant.ObjectionId == link.ObjectionId).ToListAsync(cancellationToken);
            if (claim.Conflicts(present))
                return Claim.Errors.AlreadyClaimed;

            // A link that claiming revoked still shows its holder, who comes again, what was claimed with it.
            var missing = claim.MissingFrom(present);
            if (missing.Count > 0 && !link.IsActive(now))
                return AccessLink.Errors.InvalidInBody;
            if (await db.LoadObjectionAsync(link.ObjectionId, cancellationToken) is not { } objection)
                return AccessLink.Errors.InvalidInBody;

            if (missing.Count > 0)
            {
                if (claim.Fits(objection) is { IsError: true, Errors: var refused })
                    return refused;

                db.AddRange(missing.Select(part => Participant.In(objection.Id, part.Role, part.Identity, now)));
                if (claim.ForObjector)
                    await AccessLink.RevokeAllAsync(db, objection.Id, now, cancellationToken);
                objection.Note(TimelineEventType.ObjectionClaimed, caller.Id, now, new { role = claim.Role });
            }

            return new Claimed(objection.Id, objection.Number, claim.Role);
        }
    }
}
