using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Confirms an e-mail address by the link that was mailed to it. Then the receipt confirmation is mailed, where the objector
/// consented to that (Awb 2:7). The answer tells nothing about the case: the address may be somebody else's.
/// </summary>
internal static class ConfirmEmail
{
    /// <param name="Token">What stands after the # in the link of the mail.</param>
    public sealed record Body(string? Token);

    /// <param name="ConfirmedAt">When the address was confirmed; the same at every try.</param>
    public sealed record Confirmed(DateTimeOffset ConfirmedAt);

    internal sealed record Command(Body Body) : ICommand<Confirmed>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Token).RequiredText(100);
    }

    internal sealed class Endpoint : IEndpoint<EmailConfirmationsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, ISender sender, CancellationToken cancellationToken) => sender.Send(new Command(body), cancellationToken).ToOkAsync())
            .WithName("confirmEmail")
            .WithSummary("Confirm an e-mail address by the link that was mailed to it")
            .WithDescription("A link that is wrong, older than 7 days or of an address that was changed since is the same 404. Confirming twice answers the same.")
            .Public().Limited(RateClass.LookUp).LocksOutGuessing()
            .Produces<Confirmed>().Fails(404)
            .WithRequestExample(new Body("b7cXr0mV3mZq3sN0fJc2wq8y6i1yO2Q5n6q9Kx0a1bE"))
            .WithResponseExample(new Confirmed(ObjectionExamples.At("2026-04-20T08:04:00Z")));
    }

    internal sealed class Handler(TenantDbContext db, CaseEmail email, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Confirmed>>
    {
        public async Task<ErrorOr<Confirmed>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (hash, now) = (SecretToken.HashOf(request.Body.Token!), clock.GetUtcNow());
            var confirmation = await db.Set<EmailConfirmation>().FirstOrDefaultAsync(known => known.TokenHash == hash, cancellationToken);
            if (confirmation is { ConfirmedAt: { } earlier })
                return new Confirmed(earlier);
            if (confirmation?.IsOpen(now) is not true || await db.LoadObjectionAsync(confirmation.ObjectionId, cancellationToken) is not { } objection)
                return EmailConfirmation.Errors.Invalid;

            confirmation.Confirm(now);
            var sendsReceipt = objection.ElectronicPost.Contains(MessageKind.ReceiptConfirmation);
            if (sendsReceipt && ConfirmedAddress.Of(confirmation) is { } confirmed)
                email.Send(confirmed, to => MailTexts.Receipt(to, objection, db.Tenant.Settings, AmsterdamTime.DateOf(now)));
            objection.Note(TimelineEventType.EmailConfirmed, Caller.CitizenId, now, new { receiptConfirmationMailed = sendsReceipt });
            return new Confirmed(now);
        }
    }
}
