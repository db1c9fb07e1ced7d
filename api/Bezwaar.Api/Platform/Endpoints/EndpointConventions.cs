using Bezwaar.Api.Platform.Identity;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>What an endpoint declares about itself, beside the route.</summary>
internal static class EndpointConventions
{
    public const string ApiPrefix = "/api/v1";

    /// <summary>A group below <c>/api/v1</c> of a municipality. Its endpoints need a permission unless they say that they are public.</summary>
    public static RouteGroupBuilder MapApiGroup(this IEndpointRouteBuilder routes, string path, string tag) =>
        routes.MapGroup(ApiPrefix + path).WithTags(tag).RequireAuthorization().RequireRateLimiting(RateLimits.Policy);

    public static RouteHandlerBuilder RequirePermission(this RouteHandlerBuilder endpoint, string permission) =>
        endpoint.RequireAuthorization(permission).WithMetadata(new PermissionMetadata(permission)).ProducesProblem(401).ProducesProblem(403);

    /// <summary>Anybody may call this, within the limits for callers without a token.</summary>
    public static RouteHandlerBuilder Public(this RouteHandlerBuilder endpoint) => endpoint.AllowAnonymous();

    /// <summary>Limits an endpoint, or a group of them, as its class of routes.</summary>
    public static TBuilder Limited<TBuilder>(this TBuilder endpoint, RateClass rateClass) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireRateLimiting(RateLimits.Policy).WithMetadata(new RateClassMetadata(rateClass));

    /// <summary>Answers 404 and 401 count as guesses: after too many, further tries from the address are refused for a while.</summary>
    /// <param name="endpoint">An endpoint whose caller must know something.</param>
    /// <param name="perClient">Token requests: each client id at an address is counted apart.</param>
    public static TBuilder LocksOutGuessing<TBuilder>(this TBuilder endpoint, bool perClient = false) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new GuessingMetadata(perClient));

    /// <summary>Declares the problem answers of the endpoint beside those that every endpoint has.</summary>
    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
            endpoint.ProducesProblem(status);
        return endpoint;
    }

    /// <summary>Example of the request body, shown in the OpenAPI document and checked against its schema.</summary>
    public static RouteHandlerBuilder WithRequestExample(this RouteHandlerBuilder endpoint, object example) =>
        endpoint.WithMetadata(new RequestExampleMetadata(example));

    /// <summary>Example of the successful answer, shown in the OpenAPI document and checked against its schema.</summary>
    public static RouteHandlerBuilder WithResponseExample(this RouteHandlerBuilder endpoint, object example) =>
        endpoint.WithMetadata(new ResponseExampleMetadata(example));
}

internal sealed record PermissionMetadata(string Permission);

internal sealed record RequestExampleMetadata(object Example);

internal sealed record ResponseExampleMetadata(object Example);
