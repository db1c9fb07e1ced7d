using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Changes what an API client is called, what it reads cases for and what it may do.</summary>
internal static class ChangeApiClient
{
    /// <param name="Name">Name of the system; at most 100 characters.</param>
    /// <param name="Purpose">What the system reads cases for, in plain words; shown in the access log of a case; at most 200 characters.</param>
    /// <param name="Scopes">What it may do from now on: one or more of the scopes in this document.</param>
    public sealed record Body(string? Name, string? Purpose, IReadOnlyList<string>? Scopes);

    internal sealed record Command(Guid ApiClientId, IfMatch IfMatch, Body Body) : ICommand<ApiClientView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Name).ClientName();
            RuleFor(body => body.Purpose).Purpose();
            RuleFor(body => body.Scopes).Scopes();
        }
    }

    internal sealed class Endpoint : IEndpoint<ApiClientsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{apiClientId}", (Guid apiClientId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(apiClientId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeApiClient")
            .WithSummary("Change an API client")
            .WithDescription("A scope that is taken away is gone from tokens that were given before, too.")
            .RequirePermission(Permissions.ApiClientsManage)
            .Produces<ApiClientView>().Fails(404, 409, 412, 428)
            .WithRequestExample(new Body(ApiClientView.Example.Name, ApiClientView.Example.Purpose, [Permissions.ObjectionsRead]))
            .WithResponseExample(ApiClientView.Example with { Version = 2, Scopes = [Permissions.ObjectionsRead] });
    }

    internal sealed class Handler(ApiClientChange clients) : IRequestHandler<Command, ErrorOr<ApiClientView>>
    {
        public Task<ErrorOr<ApiClientView>> Handle(Command request, CancellationToken cancellationToken) =>
            clients.ApplyAsync(
                request.ApiClientId, request.IfMatch,
                (client, _) => client.Describe(request.Body.Name!.Trim(), request.Body.Purpose!.Trim(), request.Body.Scopes!),
                cancellationToken);
    }
}
