using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Sets what an hour of work costs.</summary>
internal static class ChangeTariffs
{
    internal sealed record Command(IfMatch IfMatch, Tariffs Body) : ICommand<SettingsView<Tariffs>>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Tariffs> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Tariffs>
    {
        public BodyValidator() => RuleFor(tariffs => tariffs.ByActivity).NotNull().WithText("required", "Vul dit in.", "Fill this in.");
    }

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/tariffs", (Tariffs body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeTariffs")
            .WithSummary("Change the tariffs")
            .WithDescription("What you send replaces the tariffs. All costs are computed anew with them.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<Tariffs>>().Fails(409, 412, 428)
            .WithRequestExample(new Tariffs { ByActivity = new Dictionary<CostActivity, int> { [CostActivity.Hearing] = 9_500 } })
            .WithResponseExample(SettingsExamples.Changed(new Tariffs { ByActivity = new Dictionary<CostActivity, int> { [CostActivity.Hearing] = 9_500 } }));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Command, ErrorOr<SettingsView<Tariffs>>>
    {
        public Task<ErrorOr<SettingsView<Tariffs>>> Handle(Command request, CancellationToken cancellationToken) =>
            own.ChangeAsync(SettingsPart.Tariffs, request.IfMatch, settings => request.Body.Problems() is [_, ..] problems ? problems.ToList() : settings with { Tariffs = request.Body }, settings => settings.Tariffs, cancellationToken);
    }
}
