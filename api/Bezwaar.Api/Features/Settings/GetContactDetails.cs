using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Reads how citizens reach the municipality.</summary>
internal static class GetContactDetails
{
    internal sealed record Query : IQueryWithoutDatabase<SettingsView<MunicipalityContact>>;

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/contact", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getContactDetails")
            .WithSummary("Read the contact details")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<MunicipalityContact>>()
            .WithResponseExample(SettingsExamples.Unchanged(new MunicipalityContact("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur")));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Query, ErrorOr<SettingsView<MunicipalityContact>>>
    {
        public Task<ErrorOr<SettingsView<MunicipalityContact>>> Handle(Query request, CancellationToken cancellationToken) =>
            own.ReadAsync(SettingsPart.Contact, settings => settings.Contact, cancellationToken);
    }
}
