using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Reads what can be objected to.</summary>
internal static class GetDecisionTypes
{
    internal sealed record Query : IQueryWithoutDatabase<SettingsView<DecisionTypesBody>>;

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/decision-types", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getDecisionTypes")
            .WithSummary("Read the decision types")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<DecisionTypesBody>>()
            .WithResponseExample(SettingsExamples.Unchanged(DecisionTypesBody.Example));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Query, ErrorOr<SettingsView<DecisionTypesBody>>>
    {
        public Task<ErrorOr<SettingsView<DecisionTypesBody>>> Handle(Query request, CancellationToken cancellationToken) =>
            own.ReadAsync(SettingsPart.DecisionTypes, settings => new DecisionTypesBody(settings.DecisionTypes), cancellationToken);
    }
}
