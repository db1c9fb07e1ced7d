using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Saves a draft as it is now; in two windows, the second one to save hears that it is behind.</summary>
internal static class SaveFilingDraft
{
    internal sealed record Command(Guid DraftId, DraftBody Body, IfMatch IfMatch) : ICommand<FilingDraftView>, IHasTurn
    {
        public Turn Turn => DraftTurn.Of(DraftId);
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<DraftBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{draftId}", (Guid draftId, DraftBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(draftId, body, ifMatch), cancellationToken).ToOkAsync())
            .WithName("saveFilingDraft")
            .WithSummary("Save a draft")
            .WithDescription("Replaces step and answers; files are sent apart. Puts the last day of the draft off.")
            .RequirePermission(Permissions.OwnFilingDrafts)
            .Produces<FilingDraftView>().Fails(404, 412, 413, 415, 428)
            .WithRequestExample(DraftBody.Example)
            .WithResponseExample(FilingDraftView.Example with { Token = null, Version = 2 });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IDataProtectionProvider protection, IOptions<FilingDraftSettings> settings, TimeProvider clock)
        : IRequestHandler<Command, ErrorOr<FilingDraftView>>
    {
        public async Task<ErrorOr<FilingDraftView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, tenantId) = (clock.GetUtcNow(), db.Tenant.Id);
            if (await db.OwnFilingDrafts(callers.Caller, AmsterdamTime.DateOf(now)).FirstOrDefaultAsync(known => known.Id == request.DraftId, cancellationToken) is not { } draft)
                return Problems.Errors.NotFound;
            if (request.IfMatch.Check(draft.Version) is { IsError: true, Errors: var stale })
                return stale;

            draft.Save(request.Body.Step, DraftAnswers.Seal(request.Body.Answers!, protection, tenantId), settings.Value.DaysKept, now);
            return FilingDraftView.Of(draft, await db.UploadedAsync(draft.Id, cancellationToken), protection, tenantId);
        }
    }
}
