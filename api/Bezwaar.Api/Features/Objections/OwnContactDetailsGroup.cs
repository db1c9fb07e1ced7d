using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

internal sealed class OwnContactDetailsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections/{objectionId}/contact-details", "My objections");

    /// <summary>As whom the caller takes part; null in somebody else's objection.</summary>
    public static Task<ParticipantRole?> RoleAsync(TenantDbContext db, Caller caller, Guid objectionId, CancellationToken cancellationToken)
    {
        var (lookupKey, asRepresentative) = (caller.Subject?.LookupKey, caller.Represents is null);
        return db.Set<Participant>()
            .Where(participant => participant.ObjectionId == objectionId && participant.LookupKey == lookupKey && (asRepresentative || participant.Role == ParticipantRole.Objector))
            .OrderBy(participant => participant.Role)
            .Select(participant => (ParticipantRole?)participant.Role)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
