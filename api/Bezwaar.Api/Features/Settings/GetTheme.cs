using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Reads how the municipality looks.</summary>
internal static class GetTheme
{
    internal sealed record Query : IQueryWithoutDatabase<SettingsView<MunicipalityTheme>>;

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/theme", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getTheme")
            .WithSummary("Read how the municipality looks")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<MunicipalityTheme>>()
            .WithResponseExample(SettingsExamples.Unchanged(new MunicipalityTheme("voorbeeld-theme", "#154273", null)));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Query, ErrorOr<SettingsView<MunicipalityTheme>>>
    {
        public Task<ErrorOr<SettingsView<MunicipalityTheme>>> Handle(Query request, CancellationToken cancellationToken) =>
            own.ReadAsync(SettingsPart.Theme, settings => settings.Theme, cancellationToken);
    }
}
