using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The municipality puts right who objects and how to reach that person (AVG 16), in a closed case too.</summary>
internal static class CorrectObjector
{
    /// <param name="Objector">Who objects, as it should have been.</param>
    /// <param name="ContactPreferences">How the objector wants to be reached and helped.</param>
    /// <param name="Reason">Why it is corrected.</param>
    public sealed record Body(FileObjection.PartyBody? Objector, FileObjection.ContactPreferencesBody? ContactPreferences, CorrectionReason? Reason);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ObjectorView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(IValidator<FileObjection.PartyBody> party, IValidator<FileObjection.ContactPreferencesBody> contactPreferences)
        {
            RuleFor(body => body.Objector).Required();
            RuleFor(body => body.Objector!).SetValidator(party).When(body => body.Objector is not null);
            RuleFor(body => body.Objector!.Address).Required().When(body => body.Objector is not null);
            RuleFor(body => body.ContactPreferences!).SetValidator(contactPreferences).When(body => body.ContactPreferences is not null);
            RuleFor(body => body.Reason).Required();
        }
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/objector", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("correctObjector")
            .WithSummary("Correct who objects")
            .WithDescription(
                "What is sent replaces what was there, in lists, search and mediation referrals too. The timeline tells which fields were corrected and why, never their values. "
                + "Possible in a closed objection, too.")
            .RequirePermission(Permissions.PersonalDataCorrect)
            .Produces<ObjectorView>().Fails(404, 412, 422, 428)
            .WithRequestExample(new Body(ObjectionExamples.Filing.Objector, ObjectionExamples.Filing.ContactPreferences, CorrectionReason.ReportedByPerson))
            .WithResponseExample(ObjectorView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IEnumerable<ICaseData> copies, CaseEmail email, TimeProvider clock)
        : IRequestHandler<Command, ErrorOr<ObjectorView>>
    {
        public async Task<ErrorOr<ObjectorView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.LoadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
                return Problems.Errors.NotFound;

            var (body, earlierName, earlierAddresses) = (request.Body, objection.ObjectorName, objection.EmailAddresses.ToList());
            var corrected = request.IfMatch.Check(objection.Version).Then(_ => objection.Correct(
                FilingBodies.ToParty(body.Objector!), FilingBodies.ToPreferences(body.ContactPreferences), body.Reason!.Value, callers.Caller.Id, clock.GetUtcNow()));
            if (corrected.IsError)
                return corrected.Errors;

            if (objection.ObjectorName != earlierName)
            {
                foreach (var copy in copies)
                    await copy.ObjectorRenamedAsync(db, objection.Id, objection.ObjectorName, cancellationToken);
            }

            if (!objection.EmailAddresses.SequenceEqual(earlierAddresses))
                await email.AddressChangedAsync(objection.Id, cancellationToken);
            return ObjectorView.Of(objection);
        }
    }
}
