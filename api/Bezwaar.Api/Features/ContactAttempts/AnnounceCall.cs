using System.Globalization;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Announces that somebody calls the objector now, so that two handlers do not call at once.</summary>
internal static class AnnounceCall
{
    /// <param name="By">Identifier of who calls, in the municipality's own systems; at most 100 characters.</param>
    public sealed record Body(string? By);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<View>, ICaseRequest;

    /// <summary>Somebody who is calling.</summary>
    /// <param name="ObjectionId">Id of the objection.</param>
    /// <param name="By">Identifier of who calls, in the municipality's own systems.</param>
    /// <param name="Since">Since when.</param>
    /// <param name="Until">When others may call again, if the call is not announced anew.</param>
    /// <param name="PhoneFoundWrongOn">Day on which a call to the objector's number reached somebody else; null where none did.</param>
    public sealed record View(Guid ObjectionId, string By, DateTimeOffset Since, DateTimeOffset Until, DateOnly? PhoneFoundWrongOn);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.By).StaffId();
    }

    internal sealed class Endpoint : IEndpoint<ContactAttemptsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/ongoing", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/contact-attempts"))
            .WithName("announceCall")
            .WithSummary("Announce that you call now")
            .WithDescription(
                "Holds for ten minutes, or until the attempt is registered; announce it anew to go on. 409 call-ongoing, with who and since when, while somebody else calls. "
                + "It keeps nobody from registering an attempt.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<View>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body("j.jansen"))
            .WithResponseExample(new View(ContactAttemptView.Example.ObjectionId, "j.jansen", At("2026-04-22T08:30:00Z"), At("2026-04-22T08:40:00Z"), null));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Command, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;
            if (!file.IsOpen)
                return CaseFile.Closed;

            var (by, now) = (request.Body.By!, clock.GetUtcNow());
            var call = await db.Set<OngoingCall>().FirstOrDefaultAsync(known => known.ObjectionId == file.Id, cancellationToken);
            if (call is null)
                db.Add(call = OngoingCall.Of(file.Id, by, now));
            return call.Announce(by, now).Then(_ => new View(file.Id, call.By, call.Since, call.Until, file.PhoneFoundWrongOn));
        }
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
