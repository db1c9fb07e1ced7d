using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Sets how soon, how often and when the municipality tries to reach objectors.</summary>
internal static class ChangeContactPolicy
{
    internal sealed record Command(IfMatch IfMatch, ContactPolicy Body) : ICommand<SettingsView<ContactPolicy>>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<ContactPolicy> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<ContactPolicy>
    {
        public BodyValidator()
        {
            RuleFor(policy => policy.OfficeHours).NotNull().WithText("required", "Vul dit in.", "Fill this in.");
            RuleForEach(policy => policy.OfficeHours).NotNull().WithText("required", "Vul dit in.", "Fill this in.");
            RuleFor(policy => policy.ClosingDays).NotNull().WithText("required", "Vul dit in.", "Fill this in.");
            RuleFor(policy => policy.ByDecisionType).Must(types => types is not null && types.Values.All(deviation => deviation is not null))
                .WithText("required", "Vul voor elk besluittype in wat er anders is.", "Fill in for each decision type what is different.");
        }
    }

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/contact-policy", (ContactPolicy body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeContactPolicy")
            .WithSummary("Change the contact policy")
            .WithDescription("What you send replaces the policy. Next actions follow with the next change of a case, and tonight. Every host works with it within seconds.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<ContactPolicy>>().Fails(409, 412, 428)
            .WithRequestExample(new ContactPolicy())
            .WithResponseExample(SettingsExamples.Changed(new ContactPolicy()));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Command, ErrorOr<SettingsView<ContactPolicy>>>
    {
        public Task<ErrorOr<SettingsView<ContactPolicy>>> Handle(Command request, CancellationToken cancellationToken) =>
            own.ChangeAsync(SettingsPart.ContactPolicy, request.IfMatch, settings => Changed(settings, request.Body), settings => settings.ContactPolicy, cancellationToken);

        private static ErrorOr<MunicipalitySettings> Changed(MunicipalitySettings settings, ContactPolicy policy)
        {
            var changed = settings with { ContactPolicy = policy with { ClosingDays = [.. policy.ClosingDays.Distinct().Order()] } };
            return ContactPolicyRules.Problems(changed, place: "#") is [_, ..] problems ? problems.ToList() : changed;
        }
    }
}
