using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Gives an API client a new secret, while the old one goes on working until the partner has changed over.</summary>
internal static class RotateApiClientSecret
{
    /// <param name="OverlapHours">How long the secret before it still works: 0 to 168 hours; 24 where it is left out.</param>
    public sealed record Body(int? OverlapHours = null);

    internal sealed record Command(Guid ApiClientId, IfMatch IfMatch, Body Body, string IdempotencyKey) : ICreateCommand<ApiClientWithSecret>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.OverlapHours).OverlapHours();
    }

    internal sealed class Endpoint : IEndpoint<ApiClientsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{apiClientId}/secret-rotation", (Guid apiClientId, Body body, IfMatch ifMatch, IdempotencyKey key, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(apiClientId, ifMatch, body, key.Value), cancellationToken).ToOkAsync())
            .WithName("rotateApiClientSecret")
            .WithSummary("Give an API client a new secret")
            .WithDescription("The new secret is in the answer, once. Two secrets work at most: rotating again during the overlap stops the oldest.")
            .RequirePermission(Permissions.ApiClientsManage)
            .Produces<ApiClientWithSecret>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(48))
            .WithResponseExample(new ApiClientWithSecret(
                ApiClientView.Example with { Version = 2, PreviousSecretUntil = ApiClientView.Example.CreatedAt.AddHours(48) }, "Yb7Nf2Tz0sLw4Xc8Qm1Rk5Ve9Ua3Gd6Hj2Po0It7EwS"));
    }

    internal sealed class Handler(ApiClientChange clients, ApiClientSecrets secrets, ApiClientManager manager, TimeProvider clock)
        : IRequestHandler<Command, ErrorOr<ApiClientWithSecret>>
    {
        public async Task<ErrorOr<ApiClientWithSecret>> Handle(Command request, CancellationToken cancellationToken)
        {
            var found = await clients.FindAsync(request.ApiClientId, cancellationToken);
            if (found.IsError)
                return found.Errors;

            // A retry after a crash between the two databases finds that its secret is the client's already.
            var (client, secret) = (found.Value, (await secrets.OfAsync(request, cancellationToken)).Secret);
            if (await manager.IsSecretAsync(secret, client.ClientSecret, cancellationToken))
                return new ApiClientWithSecret(ApiClientView.Of(client, clock.GetUtcNow()), secret);

            var hash = await manager.HashAsync(secret, cancellationToken);
            return await clients
                .ApplyAsync(
                    request.ApiClientId, request.IfMatch,
                    (changed, now) => changed.ReplaceSecret(hash, ApiClientRules.OverlapOf(request.Body.OverlapHours), now),
                    cancellationToken)
                .Then(view => new ApiClientWithSecret(view, secret));
        }
    }
}
