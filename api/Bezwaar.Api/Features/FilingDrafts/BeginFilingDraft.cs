using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Saves what somebody has filled in of an objection for the first time.</summary>
internal static class BeginFilingDraft
{
    internal sealed record Command(DraftBody Body, string IdempotencyKey) : ICreateCommand<FilingDraftView>, IIndependentCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<DraftBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (DraftBody body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/filing-drafts/{view.Id}"))
            .WithName("beginFilingDraft")
            .WithSummary("Save an objection that is being filled in")
            .WithDescription(
                "Open to everybody. Whoever signed in finds the draft back in myFilingDrafts; everybody else gets the token of an access link, which is not shown a second time. "
                + "Nobody of the municipality can see a draft. It is kept 30 days after the last save, then destroyed with its files.")
            .Public().Limited(RateClass.Filing)
            .Produces<FilingDraftView>(201).Fails(409, 413, 415, 422)
            .WithRequestExample(DraftBody.Example)
            .WithResponseExample(FilingDraftView.Example with { Documents = [] });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IDataProtectionProvider protection, IOptions<FilingDraftSettings> settings, TimeProvider clock)
        : IRequestHandler<Command, ErrorOr<FilingDraftView>>
    {
        public Task<ErrorOr<FilingDraftView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, tenantId) = (clock.GetUtcNow(), db.Tenant.Id);
            var draft = FilingDraft.Begin(FilingDraftQueries.OwnerOf(callers.Caller), now);
            draft.Save(request.Body.Step, DraftAnswers.Seal(request.Body.Answers!, protection, tenantId), settings.Value.DaysKept, now);
            db.Append(draft);
            return Task.FromResult<ErrorOr<FilingDraftView>>(FilingDraftView.Of(draft, [], protection, tenantId, TokenFor(draft, now)));
        }

        private string? TokenFor(FilingDraft draft, DateTimeOffset now)
        {
            if (draft.Owner is not null)
                return null;

            var (link, token) = FilingDraftLink.For(draft.Id, mailedTo: null, now);
            db.Append(link);
            return token;
        }
    }
}
