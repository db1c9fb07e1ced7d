using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Sets how the municipality looks.</summary>
internal static partial class ChangeTheme
{
    /// <summary>Of what is needed to recognise a part of the page (WCAG 2.2, 1.4.11).</summary>
    private const double LeastContrast = 3;

    /// <summary>The sets of design tokens that the web client comes with.</summary>
    private static readonly string[] Shipped = ["voorbeeld-theme", "ma-theme"];

    internal sealed record Command(IfMatch IfMatch, MunicipalityTheme Body) : ICommand<SettingsView<MunicipalityTheme>>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<MunicipalityTheme> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed partial class BodyValidator : AbstractValidator<MunicipalityTheme>
    {
        public BodyValidator()
        {
            RuleFor(theme => theme.Name).Must(name => Shipped.Contains(name)).WithText("unknown-theme", $"Kies uit: {string.Join(", ", Shipped)}.", $"Choose from: {string.Join(", ", Shipped)}.");
            RuleFor(theme => theme.PrimaryColor).Cascade(CascadeMode.Stop)
                .Must(color => color is not null && Color().IsMatch(color)).WithText("color", "Vul een kleur in als #154273.", "Fill in a colour as #154273.")
                .Must(color => ColorContrast.WithWhite(color) >= LeastContrast).WithText(
                    "contrast", "Deze kleur is te licht: knoppen en stappen vallen weg op een witte pagina. Kies een donkerder kleur.",
                    "This colour is too light: buttons and steps do not stand out on a white page. Choose a darker one.");
            RuleFor(theme => theme.LogoUrl).HttpsAddress().When(theme => theme.LogoUrl is not null && !OwnPath().IsMatch(theme.LogoUrl));
            RuleFor(theme => theme.LogoUrl).OptionalText(400);
        }

        [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
        private static partial Regex Color();

        [GeneratedRegex(@"^/[A-Za-z0-9._~-][A-Za-z0-9._~/-]*$")]
        private static partial Regex OwnPath();
    }

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/theme", (MunicipalityTheme body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeTheme")
            .WithSummary("Change how the municipality looks")
            .WithDescription("A main colour that does not stand out against white (contrast below 3 to 1, WCAG 1.4.11) is refused. The logo is an address of https, or a path on the own host.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<MunicipalityTheme>>().Fails(409, 412, 428)
            .WithRequestExample(new MunicipalityTheme("voorbeeld-theme", "#154273", null))
            .WithResponseExample(SettingsExamples.Changed(new MunicipalityTheme("voorbeeld-theme", "#154273", null)));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Command, ErrorOr<SettingsView<MunicipalityTheme>>>
    {
        public Task<ErrorOr<SettingsView<MunicipalityTheme>>> Handle(Command request, CancellationToken cancellationToken) =>
            own.ChangeAsync(SettingsPart.Theme, request.IfMatch, settings => settings with { Theme = request.Body }, settings => settings.Theme, cancellationToken);
    }
}
