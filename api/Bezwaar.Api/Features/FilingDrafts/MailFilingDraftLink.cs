using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Mails somebody the link to go on with a draft later or on another device.</summary>
internal static class MailFilingDraftLink
{
    /// <summary>Of one draft in 24 hours.</summary>
    private const int MostPerDraft = 3;

    /// <summary>To one address in 24 hours, from however many drafts: more would only bother its owner.</summary>
    private const int MostPerAddress = 5;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <param name="Email">Address to mail to.</param>
    public sealed record Body(string? Email)
    {
        /// <summary>Holds no address, wherever it may be written.</summary>
        public override string ToString() => nameof(Body);
    }

    internal sealed record Command(Guid DraftId, Body Body, string IdempotencyKey) : ICreateCommand<Success>, IHasTurn
    {
        public Turn Turn => DraftTurn.Of(DraftId);
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Email).RequiredText(254);
            RuleFor(body => body.Email).EmailText();
        }
    }

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{draftId}/link-mail", (Guid draftId, Body body, IdempotencyKey key, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(draftId, body, key.Value), cancellationToken).ToNoContentAsync())
            .WithName("mailFilingDraftLink")
            .WithSummary("Mail the link to a draft")
            .WithDescription(
                $"The link opens the draft for as long as it is kept; of a draft behind sign-in the mail says where to sign in. The answer says nothing about the address. At most {MostPerDraft} mails a day for a draft, then 429 with Retry-After; "
                + $"an address that got {MostPerAddress} in a day gets no more.")
            .RequirePermission(Permissions.OwnFilingDrafts).Limited(RateClass.LookUp)
            .Produces(204).Fails(404, 409, 415, 422)
            .WithRequestExample(new Body("m.deboer@voorbeeld.example"));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, PersonSealer sealer, DraftEmail email, IHttpContextAccessor http, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            if (await db.OwnFilingDrafts(callers.Caller, AmsterdamTime.DateOf(now)).AsNoTracking().FirstOrDefaultAsync(known => known.Id == request.DraftId, cancellationToken) is not { } draft)
                return Problems.Errors.NotFound;

            var (address, since) = (request.Body.Email!.Trim(), now - Day);
            var mailed = await db.Set<FilingDraftLink>()
                .Where(link => link.FilingDraftId == draft.Id && link.MailedTo != null && link.CreatedAt > since)
                .OrderByDescending(link => link.CreatedAt)
                .Select(link => link.CreatedAt)
                .Take(MostPerDraft)
                .ToListAsync(cancellationToken);
            if (mailed.Count == MostPerDraft)
                return TooOften(mailed[^1] + Day - now);

            var hashed = await sealer.HashAsync(db.Tenant, "filing-draft.mailed-to", address.ToLowerInvariant(), cancellationToken);
            if (await db.Set<FilingDraftLink>().CountAsync(link => link.MailedTo == hashed && link.CreatedAt > since, cancellationToken) >= MostPerAddress)
                return Result.Success;

            var (link, token) = FilingDraftLink.For(draft.Id, hashed, now);
            db.Append(link);
            var page = $"{http.HttpContext!.Request.Origin()}/bezwaar-maken";
            email.Send(address, db.Tenant.Settings, draft.Owner is null ? $"{page}#{token}" : page, draft.Owner is not null, draft.ExpiresOn);
            return Result.Success;
        }
    }

    private static Error TooOften(TimeSpan wait) => Problem.TooOften(
        "too-many-link-mails", wait,
        "Wij hebben u de link vandaag al een paar keer gestuurd. Kijk ook bij ongewenste e-mail, of probeer het morgen opnieuw.",
        "We sent you the link a few times today already. Look into your spam folder too, or try again tomorrow.");
}
