using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Opens a draft to go on with it.</summary>
internal static class GetFilingDraft
{
    internal sealed record Query(Guid DraftId) : IQuery<FilingDraftView>;

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{draftId}", (Guid draftId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(draftId), cancellationToken).ToOkAsync())
            .WithName("getFilingDraft")
            .WithSummary("Open a draft")
            .WithDescription("By its access link, or by whoever signed in and saved it. A draft that expired, was filed or is somebody else's is the same 404; a link that does not work any more is 401.")
            .RequirePermission(Permissions.OwnFilingDrafts)
            .Produces<FilingDraftView>().Fails(404)
            .WithResponseExample(FilingDraftView.Example with { Token = null });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IDataProtectionProvider protection, TimeProvider clock) : IRequestHandler<Query, ErrorOr<FilingDraftView>>
    {
        public async Task<ErrorOr<FilingDraftView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var own = db.OwnFilingDrafts(callers.Caller, AmsterdamTime.DateOf(clock.GetUtcNow()));
            return await own.AsNoTracking().FirstOrDefaultAsync(draft => draft.Id == request.DraftId, cancellationToken) is { } draft
                ? FilingDraftView.Of(draft, await db.UploadedAsync(draft.Id, cancellationToken), protection, db.Tenant.Id)
                : Problems.Errors.NotFound;
        }
    }
}
