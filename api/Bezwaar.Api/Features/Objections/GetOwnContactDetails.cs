using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Shows a citizen the contact details that the caller's own objection holds.</summary>
internal static class GetOwnContactDetails
{
    internal sealed record Query(Guid ObjectionId) : IQuery<ContactDetailsView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnContactDetailsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getOwnContactDetails")
            .WithSummary("Read your contact details in an objection")
            .WithDescription("Send the ETag of the answer as If-Match with a correction.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<ContactDetailsView>().Fails(404, 409)
            .WithResponseExample(ContactDetailsView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<ContactDetailsView>>
    {
        public async Task<ErrorOr<ContactDetailsView>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (await OwnContactDetailsGroup.RoleAsync(db, callers.Caller, request.ObjectionId, cancellationToken) is not { } role
                || await db.ReadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
            {
                return Problems.Errors.NotFound;
            }

            return ContactDetailsView.Of(objection, role) is { } view ? view : Objection.Errors.NoDetailsOfRepresentative;
        }
    }
}
