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

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Lets somebody go on, once signed in, with a draft that he or she began without. Its access links stop working: it is behind sign-in.</summary>
internal static class ClaimFilingDraft
{
    internal static readonly Error LinkInvalid = Problem.NotFound(
        "access-link-invalid", "Deze link werkt niet (meer). Controleer of u de hele link hebt.", "This link does not work (any more). Check that you have the whole link.");

    /// <param name="Token">Token of an access link of the draft.</param>
    public sealed record Body(string? Token);

    internal sealed record Command(Body Body, string IdempotencyKey) : ICreateCommand<FilingDraftView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Token).RequiredText(100);
    }

    internal sealed class Endpoint : IEndpoint<OwnFilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/claims", (Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/filing-drafts/{view.Id}"))
            .WithName("claimFilingDraft")
            .WithSummary("Claim a draft that was begun without sign-in")
            .WithDescription("Binds the draft to whoever signed in and revokes its access links. A wrong, expired or revoked link is the same 404.")
            .RequirePermission(Permissions.OwnObjectionsWrite).Limited(RateClass.LookUp).LocksOutGuessing()
            .Produces<FilingDraftView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(FilingDraftView.Example.Token))
            .WithResponseExample(FilingDraftView.Example with { Token = null });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IDataProtectionProvider protection, TimeProvider clock) : IRequestHandler<Command, ErrorOr<FilingDraftView>>
    {
        public async Task<ErrorOr<FilingDraftView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (hash, today) = (SecretToken.HashOf(request.Body.Token!), AmsterdamTime.DateOf(clock.GetUtcNow()));
            var draft = await db.Set<FilingDraft>()
                .FirstOrDefaultAsync(known => known.ExpiresOn >= today && db.Set<FilingDraftLink>().Any(link => link.FilingDraftId == known.Id && link.TokenHash == hash), cancellationToken);
            if (draft is null)
                return LinkInvalid;

            draft.BindTo(FilingDraftQueries.OwnerOf(callers.Caller)!);
            await db.Set<FilingDraftLink>().Where(link => link.FilingDraftId == draft.Id).ExecuteDeleteAsync(cancellationToken);
            return FilingDraftView.Of(draft, await db.UploadedAsync(draft.Id, cancellationToken), protection, db.Tenant.Id);
        }
    }
}
