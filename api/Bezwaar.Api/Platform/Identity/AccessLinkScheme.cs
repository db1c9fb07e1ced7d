namespace Bezwaar.Api.Platform.Identity;

/// <summary>The authentication scheme of access links: <c>Authorization: AccessLink token</c>.</summary>
internal static class AccessLinkScheme
{
    public const string Name = "AccessLink";

    private const string Prefix = Name + " ";

    /// <summary>The token in the header; null where another scheme judges the request.</summary>
    public static string? TokenIn(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : null;
}
