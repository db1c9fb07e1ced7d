using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Registers one attempt to reach the objector and what came of it (Awb: none; policy of the municipality).</summary>
internal static class RegisterContactAttempt
{
    /// <param name="Channel">How.</param>
    /// <param name="Result">What came of it.</param>
    /// <param name="AttemptedAt">When; not in the future and not before the objection was received.</param>
    /// <param name="MinutesSpent">Time spent, in minutes, 0–600.</param>
    /// <param name="By">Identifier of who tried, in the municipality's own systems; at most 100 characters.</param>
    /// <param name="Summary">What was said, for the file that the objector may inspect; at most 4,000 characters.</param>
    /// <param name="OverrideReason">Coordinators only: why the one who took the contested decision called; at most 1,000 characters.</param>
    /// <param name="Conversation">What came of the conversation, where the objector was reached.</param>
    public sealed record Body(
        ContactChannel? Channel, ContactResult? Result, DateTimeOffset? AttemptedAt, int? MinutesSpent, string? By, string? Summary,
        ConversationBody? Conversation = null, string? OverrideReason = null);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<ContactAttemptView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(IValidator<ConversationBody> conversation, TimeProvider clock)
        {
            RuleFor(body => body.Channel).Required();
            RuleFor(body => body.Result).Required();
            RuleFor(body => body.AttemptedAt).AttemptTime(clock);
            RuleFor(body => body.MinutesSpent).AttemptMinutes();
            RuleFor(body => body.By).StaffId();
            RuleFor(body => body.Summary).OptionalText(4_000);
            RuleFor(body => body.OverrideReason).OptionalText(1_000);
            RuleFor(body => body.Conversation)
                .Null().When(body => body.Result is not (null or ContactResult.Reached))
                .WithText("reached-only", "Een gesprek kan alleen als de bezwaarmaker is bereikt.", "There is a conversation only where the objector was reached.");
            RuleFor(body => body.Conversation!).SetValidator(conversation).When(body => body.Conversation is not null);
        }
    }

    internal sealed class Endpoint : IEndpoint<ContactAttemptsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/contact-attempts/{view.Id}"))
            .WithName("registerContactAttempt")
            .WithSummary("Register a contact attempt")
            .WithDescription(
                "An attempt that reached the objector opens the way to mediation. After one that did not, the next action of the objection says when the next is due, by the municipality's contact policy. "
                + "A wrong number is flagged in the contact preferences until it is corrected. A call-back appointment that was due is kept with it, and the call that its maker announced is over. "
                + "Whoever took the contested decision does not call or visit (422 took-contested-decision); a caller with contact-policy:override may make an exception, with a reason that is recorded.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<ContactAttemptView>(201).Fails(403, 404, 409, 422)
            .WithRequestExample(new Body(
                ContactAttemptView.Example.Channel, ContactAttemptView.Example.Result, ContactAttemptView.Example.AttemptedAt,
                ContactAttemptView.Example.MinutesSpent, ContactAttemptView.Example.By, ContactAttemptView.Example.Summary, ConversationBody.Example))
            .WithResponseExample(ContactAttemptView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<ContactAttemptView>>
    {
        public async Task<ErrorOr<ContactAttemptView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var earlier = await db.Set<ContactAttempt>().CountAsync(attempt => attempt.ObjectionId == file.Id, cancellationToken);
            var caller = callers.Caller;
            var callback = await Callback.PlannedAsync(db, file.Id, cancellationToken);
            var call = await db.Set<OngoingCall>().FirstOrDefaultAsync(known => known.ObjectionId == file.Id && known.By == request.Body.By, cancellationToken);
            callback?.KeepBy(file, request.Body.AttemptedAt!.Value);
            return ContactAttempt
                .Register(file, earlier, request.Body, caller.Has(Permissions.ContactPolicyOverride), caller.Id, clock.GetUtcNow())
                .ThenDo(attempt => db.Add(attempt))
                .ThenDo(_ => call?.End(clock.GetUtcNow()))
                .Then(mapper.Map<ContactAttemptView>);
        }
    }
}
