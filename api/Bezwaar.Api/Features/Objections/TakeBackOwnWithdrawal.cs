using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A citizen who signed in takes an agreed withdrawal back before it counts.</summary>
internal static class TakeBackOwnWithdrawal
{
    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch) : ICommand<Success>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnInformalOutcomeGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/confirmation", (Guid objectionId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch), cancellationToken).ToNoContentAsync())
            .WithName("takeBackOwnWithdrawal")
            .WithSummary("Take the withdrawal of the objection back")
            .WithDescription("Before the confirmation, and after it until the cooling-off period has ended. The objection goes on; its clock never stopped.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces(204).Fails(404, 409, 412, 428);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, OutcomeMail mail, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.LoadOwnOutcomeAsync(callers.Caller, request.ObjectionId, cancellationToken) is not var (objection, outcome))
                return Problems.Errors.NotFound;

            var now = clock.GetUtcNow();
            var today = AmsterdamTime.DateOf(now);
            var takenBack = request.IfMatch.Check(objection.Version).Then(_ => objection.TakeBackWithdrawal(today, db.Tenant, callers.Caller.Id, now));
            if (takenBack.IsError)
                return takenBack.Errors;

            outcome.TakeBack(today);
            await mail.WithdrawalTakenBackAsync(objection.Id, today, cancellationToken);
            return Result.Success;
        }
    }
}
