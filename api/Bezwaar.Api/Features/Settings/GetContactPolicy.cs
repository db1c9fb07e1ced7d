using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Reads how soon, how often and when the municipality tries to reach objectors.</summary>
internal static class GetContactPolicy
{
    internal sealed record Query : IQueryWithoutDatabase<SettingsView<ContactPolicy>>;

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/contact-policy", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getContactPolicy")
            .WithSummary("Read the contact policy")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<SettingsView<ContactPolicy>>()
            .WithResponseExample(SettingsExamples.Unchanged(new ContactPolicy()));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Query, ErrorOr<SettingsView<ContactPolicy>>>
    {
        public Task<ErrorOr<SettingsView<ContactPolicy>>> Handle(Query request, CancellationToken cancellationToken) =>
            own.ReadAsync(SettingsPart.ContactPolicy, settings => settings.ContactPolicy, cancellationToken);
    }
}
