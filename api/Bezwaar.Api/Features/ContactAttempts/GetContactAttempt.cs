using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Reads one contact attempt.</summary>
internal static class GetContactAttempt
{
    internal sealed record Query(Guid ObjectionId, Guid AttemptId) : IQuery<ContactAttemptView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ContactAttemptsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{attemptId}", (Guid objectionId, Guid attemptId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, attemptId), cancellationToken).ToOkAsync())
            .WithName("getContactAttempt")
            .WithSummary("Read a contact attempt")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<ContactAttemptView>().Fails(404)
            .WithResponseExample(ContactAttemptView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<ContactAttemptView>>
    {
        public async Task<ErrorOr<ContactAttemptView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var view = await db.Set<ContactAttempt>()
                .Where(attempt => attempt.ObjectionId == request.ObjectionId && attempt.Id == request.AttemptId)
                .ProjectTo<ContactAttemptView>(mapper.ConfigurationProvider)
                .FirstOrDefaultAsync(cancellationToken);
            return view is null ? Problems.Errors.NotFound : view;
        }
    }
}
