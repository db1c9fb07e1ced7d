using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Takes the access of a partner system away, at once and for good.</summary>
internal static class RevokeApiClient
{
    internal sealed record Command(Guid ApiClientId) : ICommand<ApiClientView>;

    internal sealed class Endpoint : IEndpoint<ApiClientsGroup>
    {
        // No If-Match: whoever revokes is in a hurry, and what was changed meanwhile does not matter. Revoking twice is revoking once.
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{apiClientId}/revocation", (Guid apiClientId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(apiClientId), cancellationToken).ToOkAsync())
            .WithName("revokeApiClient")
            .WithSummary("Revoke an API client")
            .WithDescription("At once and for good: it gets no tokens any more, and those that it has stop working within seconds. Revoking again changes nothing.")
            .RequirePermission(Permissions.ApiClientsManage)
            .Produces<ApiClientView>().Fails(404, 412)
            .WithResponseExample(ApiClientView.Example with { Version = 2, RevokedAt = ApiClientView.Example.CreatedAt.AddDays(90) });
    }

    internal sealed class Handler(ApiClientChange clients, TimeProvider clock) : IRequestHandler<Command, ErrorOr<ApiClientView>>
    {
        public async Task<ErrorOr<ApiClientView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var found = await clients.FindAsync(request.ApiClientId, cancellationToken);
            if (found.IsError)
                return found.Errors;

            found.Value.Revoke(clock.GetUtcNow());
            return await clients.SaveAsync(found.Value, cancellationToken);
        }
    }
}
