using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Gives a partner system of the municipality access.</summary>
internal static partial class CreateApiClient
{
    /// <param name="ClientId">Id in tokens, timelines and access logs, unique on the platform: 3 to 100 lower-case letters, digits, dots, hyphens and underscores, starting with a letter. Made up where it is left out.</param>
    /// <param name="Name">Name of the system; at most 100 characters.</param>
    /// <param name="Purpose">What the system reads cases for, in plain words; shown in the access log of a case; at most 200 characters.</param>
    /// <param name="Scopes">What it may do: one or more of the scopes in this document.</param>
    /// <param name="PublicKey">With a public key the client signs its token requests (private_key_jwt) and gets no secret.</param>
    /// <param name="Issuer">An external authority that the municipality trusts; the client then gets its tokens there, and has no secret and no key here.</param>
    /// <param name="ClientIdAtIssuer">Id of the client at that authority; at most 200 characters; needed with an issuer.</param>
    public sealed record Body(
        string? ClientId, string? Name, string? Purpose, IReadOnlyList<string>? Scopes, PublicKeyBody? PublicKey = null, string? Issuer = null, string? ClientIdAtIssuer = null);

    internal sealed record Command(Body Body, string IdempotencyKey) : ICreateCommand<ApiClientWithSecret>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(IValidator<PublicKeyBody> publicKey)
        {
            RuleFor(body => body.ClientId).Must(id => id is null || ClientId().IsMatch(id))
                .WithText("client-id", "Gebruik 3 tot 100 kleine letters, cijfers, punten, koppeltekens en lage streepjes, te beginnen met een letter.", "Use 3 to 100 lower-case letters, digits, dots, hyphens and underscores, starting with a letter.");
            RuleFor(body => body.Name).ClientName();
            RuleFor(body => body.Purpose).Purpose();
            RuleFor(body => body.Scopes).Scopes();
            RuleFor(body => body.PublicKey!).SetValidator(publicKey).When(body => body.PublicKey is not null);
            RuleFor(body => body.PublicKey).Null().When(body => body.Issuer is not null)
                .WithText("key-of-authority", "Een client van een externe uitgever heeft hier geen sleutel.", "A client of an external authority has no key here.");
            RuleFor(body => body.Issuer).OptionalText(400);
            RuleFor(body => body.ClientIdAtIssuer).RequiredText(200).When(body => body.Issuer is not null);
            RuleFor(body => body.ClientIdAtIssuer).Null().When(body => body.Issuer is null)
                .WithText("issuer-missing", "Vul ook de uitgever in.", "Fill in the issuer, too.");
        }
    }

    internal sealed class Endpoint : IEndpoint<ApiClientsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, created => $"/api-clients/{created.ApiClient.Id}"))
            .WithName("createApiClient")
            .WithSummary("Create an API client")
            .WithDescription("The secret is in the answer, once. The client can get tokens at once.")
            .RequirePermission(Permissions.ApiClientsManage)
            .Produces<ApiClientWithSecret>(201).Fails(409, 422)
            .WithRequestExample(new Body(ApiClientView.Example.ClientId, ApiClientView.Example.Name, ApiClientView.Example.Purpose, ApiClientView.Example.Scopes))
            .WithResponseExample(new ApiClientWithSecret(ApiClientView.Example, "q0cJ4c0Qn3mYtB1m8nTq5zvZcFh2Vx9eK7wLr6uPs1A"));
    }

    internal sealed class Handler(ApiClientRegistrar registrar, ApiClientSecrets secrets, TenantScope tenants, TimeProvider clock) : IRequestHandler<Command, ErrorOr<ApiClientWithSecret>>
    {
        public async Task<ErrorOr<ApiClientWithSecret>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (body, tenant) = (request.Body, tenants.Tenant);
            if (body.Issuer is not null && tenant.Settings.ExternalAuthorities.All(authority => authority.Issuer != body.Issuer))
                return UnknownIssuer;

            // A retry after a crash comes to the same id and secret.
            var seed = await secrets.OfAsync(request, cancellationToken);
            return await registrar
                .RegisterAsync(
                    tenant,
                    new NewApiClient(body.ClientId ?? $"{tenant.Slug}-{seed.Id:N}", body.Name!.Trim(), body.Scopes!)
                    {
                        Id = seed.Id,
                        Purpose = body.Purpose!.Trim(),
                        PublicKey = body.PublicKey?.ToKey(),
                        Issuer = body.Issuer,
                        ClientIdAtIssuer = body.ClientIdAtIssuer,
                        Secret = seed.Secret,
                    },
                    cancellationToken)
                .Then(registered => new ApiClientWithSecret(ApiClientView.Of(registered.Client, clock.GetUtcNow()), registered.Secret));
        }
    }

    private static readonly Error UnknownIssuer = Problem.Invalid(
        "#/issuer", "unknown-issuer", "Deze gemeente vertrouwt deze uitgever niet.", "This municipality does not trust this issuer.");

    [GeneratedRegex("^[a-z][a-z0-9._-]{2,99}$")]
    private static partial Regex ClientId();
}
