using Bezwaar.Api.Features.Settings.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Sets what can be objected to.</summary>
internal static class ChangeDecisionTypes
{
    internal sealed record Command(IfMatch IfMatch, DecisionTypesBody Body) : ICommand<SettingsView<DecisionTypesBody>>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<DecisionTypesBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/decision-types", (DecisionTypesBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeDecisionTypes")
            .WithSummary("Change the decision types")
            .WithDescription("What you send replaces the list. 409 decision-type-in-use where a type of which there are cases goes, or gets other terms. A type that goes takes its own contact policy with it.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<DecisionTypesBody>>().Fails(409, 412, 428)
            .WithRequestExample(DecisionTypesBody.Example)
            .WithResponseExample(SettingsExamples.Changed(DecisionTypesBody.Example));
    }

    internal sealed class Handler(OwnSettings own, TenantDbContext db, TenantScope tenants, IEnumerable<IDecisionTypeUse> uses) : IRequestHandler<Command, ErrorOr<SettingsView<DecisionTypesBody>>>
    {
        public async Task<ErrorOr<SettingsView<DecisionTypesBody>>> Handle(Command request, CancellationToken cancellationToken)
        {
            var types = request.Body.Types;
            var unsettled = tenants.Tenant.Settings.DecisionTypes.Where(known => types.FirstOrDefault(type => type.Code == known.Code)?.Regime != known.Regime).ToList();
            foreach (var use in uses)
            {
                if (await use.FirstInUseAsync(db, [.. unsettled.Select(type => type.Code)], cancellationToken) is { } code)
                    return InUse(unsettled.First(type => type.Code == code));
            }

            return await own.ChangeAsync(
                SettingsPart.DecisionTypes, request.IfMatch, settings => Changed(settings, types), settings => new DecisionTypesBody(settings.DecisionTypes), cancellationToken);
        }

        private static ErrorOr<MunicipalitySettings> Changed(MunicipalitySettings settings, IReadOnlyList<DecisionType> types)
        {
            var policies = settings.ContactPolicy.ByDecisionType.Where(policy => types.Any(type => type.Code == policy.Key));
            return settings with { DecisionTypes = types, ContactPolicy = settings.ContactPolicy with { ByDecisionType = policies.ToDictionary() } };
        }

        private static Error InUse(DecisionType type) => Problem.Conflict(
            "decision-type-in-use",
            $"Er zijn al zaken over {type.Name}. Dit besluittype kan niet weg en de termijnen ervan blijven zoals ze zijn.",
            $"There are cases about {type.NameEn} already. This decision type cannot go and its terms stay as they are.");
    }
}
