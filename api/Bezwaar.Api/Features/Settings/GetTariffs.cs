using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Reads what an hour of work costs.</summary>
internal static class GetTariffs
{
    internal sealed record Query : IQueryWithoutDatabase<SettingsView<Tariffs>>;

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/tariffs", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getTariffs")
            .WithSummary("Read the tariffs")
            .WithDescription("In euro cents. Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<Tariffs>>()
            .WithResponseExample(SettingsExamples.Unchanged(new Tariffs { ByActivity = new Dictionary<CostActivity, int> { [CostActivity.Hearing] = 9_500 } }));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Query, ErrorOr<SettingsView<Tariffs>>>
    {
        public Task<ErrorOr<SettingsView<Tariffs>>> Handle(Query request, CancellationToken cancellationToken) =>
            own.ReadAsync(SettingsPart.Tariffs, settings => settings.Tariffs, cancellationToken);
    }
}
