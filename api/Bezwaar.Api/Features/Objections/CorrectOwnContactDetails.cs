using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A citizen puts right how he or she can be reached (AVG 16), in a closed case too.</summary>
internal static class CorrectOwnContactDetails
{
    /// <param name="Address">Postal address.</param>
    /// <param name="Email">E-mail address; leave out where there is none.</param>
    /// <param name="Phone">Telephone number; leave out where there is none.</param>
    /// <param name="ContactPreferences">How you want to be reached and helped.</param>
    public sealed record Body(FileObjection.AddressBody? Address, string? Email, string? Phone, FileObjection.ContactPreferencesBody? ContactPreferences);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ContactDetailsView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(IValidator<FileObjection.AddressBody> address, IValidator<FileObjection.ContactPreferencesBody> contactPreferences)
        {
            RuleFor(body => body.Address).Required();
            RuleFor(body => body.Address!).SetValidator(address).When(body => body.Address is not null);
            RuleFor(body => body.Email).EmailText();
            RuleFor(body => body.Phone).PhoneText();
            RuleFor(body => body.ContactPreferences!).SetValidator(contactPreferences).When(body => body.ContactPreferences is not null);
        }
    }

    internal sealed class Endpoint : IEndpoint<OwnContactDetailsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("correctOwnContactDetails")
            .WithSummary("Correct your contact details in an objection")
            .WithDescription("What you send replaces what was there. A new e-mail address gets a link to confirm it. The timeline tells which details were corrected, not what they were. Possible in a closed objection, too.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<ContactDetailsView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new("Dorpsstraat", "14", "1234 AB", "Eikendam", null), "m.deboer@example.nl", "+31612345678", new("+31612345678", [CallingTime.WeekdayMorning], "nl", null)))
            .WithResponseExample(ContactDetailsView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, CaseEmail email, TimeProvider clock) : IRequestHandler<Command, ErrorOr<ContactDetailsView>>
    {
        public async Task<ErrorOr<ContactDetailsView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await OwnContactDetailsGroup.RoleAsync(db, callers.Caller, request.ObjectionId, cancellationToken) is not { } role
                || await db.LoadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
            {
                return Problems.Errors.NotFound;
            }

            var body = request.Body;
            var details = new ContactDetails(FilingBodies.ToAddress(body.Address), body.Email?.Trim(), body.Phone, FilingBodies.ToPreferences(body.ContactPreferences));
            List<string> earlier = [.. objection.EmailAddresses];
            var corrected = request.IfMatch.Check(objection.Version)
                .Then(_ => objection.CorrectContactDetails(role, details, callers.Caller.Id, clock.GetUtcNow()));
            if (corrected.IsError)
                return corrected.Errors;

            if (!objection.EmailAddresses.SequenceEqual(earlier))
                await email.AddressChangedAsync(objection.Id, cancellationToken);
            return ContactDetailsView.Of(objection, role)!;
        }
    }
}
