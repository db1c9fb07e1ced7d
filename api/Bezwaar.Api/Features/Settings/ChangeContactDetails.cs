using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Sets how citizens reach the municipality.</summary>
internal static class ChangeContactDetails
{
    internal sealed record Command(IfMatch IfMatch, MunicipalityContact Body) : ICommand<SettingsView<MunicipalityContact>>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<MunicipalityContact> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<MunicipalityContact>
    {
        public BodyValidator()
        {
            RuleFor(contact => contact.Phone).NotEmpty().WithText("required", "Vul dit in.", "Fill this in.");
            RuleFor(contact => contact.Phone).PhoneText().When(contact => !string.IsNullOrEmpty(contact.Phone));
            RuleFor(contact => contact.Email).NotEmpty().WithText("required", "Vul dit in.", "Fill this in.");
            RuleFor(contact => contact.Email).EmailText().When(contact => !string.IsNullOrEmpty(contact.Email));
            RuleFor(contact => contact.Address).RequiredText(200);
            RuleFor(contact => contact.OpeningHours).RequiredText(200);
        }
    }

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/contact", (MunicipalityContact body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeContactDetails")
            .WithSummary("Change the contact details")
            .WithDescription("Every page and letter shows them from then on.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<MunicipalityContact>>().Fails(409, 412, 428)
            .WithRequestExample(new MunicipalityContact("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"))
            .WithResponseExample(SettingsExamples.Changed(new MunicipalityContact("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur")));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Command, ErrorOr<SettingsView<MunicipalityContact>>>
    {
        public Task<ErrorOr<SettingsView<MunicipalityContact>>> Handle(Command request, CancellationToken cancellationToken) =>
            own.ChangeAsync(SettingsPart.Contact, request.IfMatch, settings => settings with { Contact = request.Body }, settings => settings.Contact, cancellationToken);
    }
}
