using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Mails the link that confirms an e-mail address once more: the first mail may be lost, or older than 7 days.</summary>
internal static class RequestEmailConfirmation
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    internal sealed record Command(Guid ObjectionId, string IdempotencyKey) : ICreateCommand<Success>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{objectionId}/email-confirmation", (Guid objectionId, IdempotencyKey key, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, key.Value), cancellationToken).ToNoContentAsync())
            .WithName("requestEmailConfirmation")
            .WithSummary("Mail the link that confirms an e-mail address once more")
            .WithDescription("Goes to every address of the objection that waits to be confirmed, at most 3 times in 24 hours to each; then 429 with Retry-After.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces(204).Fails(404, 409, 422);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, CaseEmail email, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken)
                || await db.ReadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
            {
                return Problems.Errors.NotFound;
            }

            var now = clock.GetUtcNow();
            var known = await EmailConfirmation.OfAsync(db, objection.Id, cancellationToken);
            var waiting = objection.EmailAddresses
                .Where(address => !known.Any(confirmation => confirmation.Address == address && confirmation.ConfirmedAt is not null))
                .Select(address => (Address: address, Mailed: known.Where(confirmation => confirmation.Address == address && confirmation.CreatedAt > now - Day).ToList()))
                .ToList();
            if (waiting.Count == 0)
                return EmailConfirmation.Errors.NothingToConfirm;

            var allowed = waiting.Where(one => one.Mailed.Count < EmailConfirmation.MostPerDay).ToList();
            if (allowed.Count == 0)
                return EmailConfirmation.Errors.TooOften(waiting.Min(one => one.Mailed[^EmailConfirmation.MostPerDay].CreatedAt) + Day - now);

            foreach (var (address, _) in allowed)
                email.AskToConfirm(objection.Id, address);
            return Result.Success;
        }
    }
}
