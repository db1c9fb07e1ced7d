using System.Security.Claims;
using OpenIddict.Abstractions;

namespace Bezwaar.Api.Platform.Identity;

/// <summary>Names of the claims in the access tokens of this platform.</summary>
internal static class CallerClaims
{
    public const string ClientId = OpenIddictConstants.Claims.ClientId;

    /// <summary>Id of the one municipality that the token is good for.</summary>
    public const string Municipality = "municipality";
}

/// <summary>Who acts in the current scope: a partner system, an anonymous citizen, or the platform itself.</summary>
/// <param name="Id">Client id of a partner; "citizen" without sign-in; "platform" for background work.</param>
internal sealed record Caller(string Id, IReadOnlySet<string> Permissions)
{
    public static readonly Caller Citizen = new("citizen", new HashSet<string>());
    public static readonly Caller Platform = new("platform", new HashSet<string>());

    public bool Has(string permission) => Permissions.Contains(permission);

    public static Caller From(ClaimsPrincipal user) =>
        user.FindFirst(CallerClaims.ClientId)?.Value is { } client ? new Caller(client, user.GetScopes().ToHashSet()) : Citizen;
}

/// <summary>Gives the caller of the current scope.</summary>
internal sealed class CallerScope(IHttpContextAccessor http)
{
    private Caller? caller;

    public Caller Caller => caller ??= http.HttpContext is { } context ? Caller.From(context.User) : Caller.Platform;
}
