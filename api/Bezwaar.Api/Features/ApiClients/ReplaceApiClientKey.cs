using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Registers the public key with which an API client proves who it is, or another one.</summary>
internal static class ReplaceApiClientKey
{
    /// <param name="PublicKey">The key. A key that the client had before stops working.</param>
    /// <param name="OverlapHours">How long a secret that the client had before still works: 0 to 168 hours; 24 where it is left out.</param>
    public sealed record Body(PublicKeyBody? PublicKey, int? OverlapHours = null);

    internal sealed record Command(Guid ApiClientId, IfMatch IfMatch, Body Body) : ICommand<ApiClientView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(IValidator<PublicKeyBody> publicKey)
        {
            RuleFor(body => body.PublicKey).Required();
            RuleFor(body => body.PublicKey!).SetValidator(publicKey).When(body => body.PublicKey is not null);
            RuleFor(body => body.OverlapHours).OverlapHours();
        }
    }

    internal sealed class Endpoint : IEndpoint<ApiClientsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{apiClientId}/public-key", (Guid apiClientId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(apiClientId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("replaceApiClientKey")
            .WithSummary("Register the public key of an API client")
            .WithDescription("From now on the client signs its token requests (private_key_jwt).")
            .RequirePermission(Permissions.ApiClientsManage)
            .Produces<ApiClientView>().Fails(404, 409, 412, 428)
            .WithRequestExample(new Body(new PublicKeyBody(
                "EC", "zaaksysteem-2026", "sig", null, null, "P-256", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")))
            .WithResponseExample(ApiClientView.Example with { Version = 2, Authentication = ApiClientAuthentication.PublicKey, KeyId = "zaaksysteem-2026" });
    }

    internal sealed class Handler(ApiClientChange clients) : IRequestHandler<Command, ErrorOr<ApiClientView>>
    {
        public Task<ErrorOr<ApiClientView>> Handle(Command request, CancellationToken cancellationToken) =>
            clients.ApplyAsync(
                request.ApiClientId, request.IfMatch,
                (client, now) => client.ReplaceKey(request.Body.PublicKey!.ToKey(), ApiClientRules.OverlapOf(request.Body.OverlapHours), now),
                cancellationToken);
    }
}
