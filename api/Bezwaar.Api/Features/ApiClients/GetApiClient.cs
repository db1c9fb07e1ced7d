using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Reads one API client of the municipality.</summary>
internal static class GetApiClient
{
    internal sealed record Query(Guid ApiClientId) : IQueryWithoutDatabase<ApiClientView>;

    internal sealed class Endpoint : IEndpoint<ApiClientsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{apiClientId}", (Guid apiClientId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(apiClientId), cancellationToken).ToOkAsync())
            .WithName("getApiClient")
            .WithSummary("Read an API client")
            .RequirePermission(Permissions.ApiClientsManage)
            .Produces<ApiClientView>().Fails(404)
            .WithResponseExample(ApiClientView.Example);
    }

    internal sealed class Handler(ApiClientChange clients, TimeProvider clock) : IRequestHandler<Query, ErrorOr<ApiClientView>>
    {
        public Task<ErrorOr<ApiClientView>> Handle(Query request, CancellationToken cancellationToken) =>
            clients.FindAsync(request.ApiClientId, cancellationToken).Then(client => ApiClientView.Of(client, clock.GetUtcNow()));
    }
}
