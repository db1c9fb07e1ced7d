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

/// <summary>Corrects an attempt that was registered by mistake, without losing what was registered.</summary>
internal static class CorrectContactAttempt
{
    /// <param name="Reason">What was wrong; at most 1,000 characters. For the file that the objector may inspect.</param>
    /// <param name="By">Identifier of who corrects it, in the municipality's own systems; at most 100 characters.</param>
    /// <param name="Attempt">The attempt as it really was; leave it out where no attempt was made, such as when it belongs to another case.</param>
    public sealed record Body(string? Reason, string? By, RegisterContactAttempt.Body? Attempt = null);

    internal sealed record Command(Guid ObjectionId, Guid AttemptId, Body Body, string IdempotencyKey) : ICreateCommand<View>, ICaseRequest;

    /// <param name="Corrected">The mistaken attempt, which stays to be seen.</param>
    /// <param name="Replacement">The attempt in its place; null where none was made.</param>
    public sealed record View(ContactAttemptView Corrected, ContactAttemptView? Replacement);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(IValidator<RegisterContactAttempt.Body> attempt)
        {
            RuleFor(body => body.Reason).RequiredText(1_000);
            RuleFor(body => body.By).StaffId();
            RuleFor(body => body.Attempt!).SetValidator(attempt).When(body => body.Attempt is not null);
        }
    }

    internal sealed class Endpoint : IEndpoint<ContactAttemptsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{attemptId}/corrections", (Guid objectionId, Guid attemptId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, attemptId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{objectionId}/contact-attempts/{(view.Replacement ?? view.Corrected).Id}"))
            .WithName("correctContactAttempt")
            .WithSummary("Correct a mistaken contact attempt")
            .WithDescription(
                "Both entries stay to be seen. Whether the objector was reached, the number of attempts, when the next is due and the time spent follow the entries that count. "
                + "409 where somebody corrected it already. Possible in a closed objection, too.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<View>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body("Het was de voicemail van een ander bezwaar.", "j.jansen", ExampleAttempt))
            .WithResponseExample(new View(
                ContactAttemptView.Example with { SupersededBy = ExampleId, CorrectedAt = ContactAttemptView.Example.RegisteredAt.AddHours(1), CorrectedBy = "j.jansen", CorrectionReason = "Het was een ander bezwaar." },
                ContactAttemptView.Example with { Id = ExampleId, Sequence = 2, Result = ContactResult.NoAnswer, Summary = null, Conversation = null, Supersedes = ContactAttemptView.Example.Id }));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Command request, CancellationToken cancellationToken)
        {
            var attempts = db.Set<ContactAttempt>().Where(attempt => attempt.ObjectionId == request.ObjectionId);
            var mistaken = await attempts.FirstOrDefaultAsync(attempt => attempt.Id == request.AttemptId, cancellationToken);
            if (mistaken is null || await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var others = await attempts.AsNoTracking().Where(attempt => attempt.Id != mistaken.Id && attempt.CorrectedAt == null).ToListAsync(cancellationToken);
            var last = await attempts.MaxAsync(attempt => attempt.Sequence, cancellationToken);
            var corrected = mistaken.Correct(file, others, last, request.Body, callers.Caller.Id, clock.GetUtcNow());
            if (corrected.IsError)
                return corrected.Errors;

            if (corrected.Value is { } right)
                db.Add(right);
            return new View(mapper.Map<ContactAttemptView>(mistaken), corrected.Value is { } shown ? mapper.Map<ContactAttemptView>(shown) : null);
        }
    }

    private static readonly Guid ExampleId = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000cd");

    private static RegisterContactAttempt.Body ExampleAttempt =>
        new(ContactChannel.Phone, ContactResult.NoAnswer, ContactAttemptView.Example.AttemptedAt, 2, "j.jansen", null);
}
