using System.Globalization;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Tells who calls the objector at this moment, so that a colleague sees it before picking up the phone.</summary>
internal static class GetOngoingCall
{
    internal sealed record Query(Guid ObjectionId) : IQuery<View>, ICaseRequest;

    /// <param name="Call">The call; null where nobody calls.</param>
    public sealed record View(OngoingCallView? Call);

    /// <param name="By">Identifier of who calls, in the municipality's own systems.</param>
    /// <param name="Since">Since when.</param>
    /// <param name="Until">When others may call again, if the call is not announced anew.</param>
    public sealed record OngoingCallView(string By, DateTimeOffset Since, DateTimeOffset Until);

    internal sealed class Endpoint : IEndpoint<ContactAttemptsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/ongoing", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getOngoingCall")
            .WithSummary("Read who calls at this moment")
            .WithDescription("Whoever announced it (announceCall) until the attempt is registered, ten minutes at most.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<View>().Fails(404)
            .WithResponseExample(new View(new("j.jansen", At("2026-04-22T08:30:00Z"), At("2026-04-22T08:40:00Z"))));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var call = await db.Set<OngoingCall>().AsNoTracking().FirstOrDefaultAsync(known => known.ObjectionId == request.ObjectionId, cancellationToken);
            return new View(call?.IsOn(clock.GetUtcNow()) is true ? new(call.By, call.Since, call.Until) : null);
        }
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
