namespace Bezwaar.Api.Platform.Endpoints;

internal static class RequestOrigin
{
    /// <summary>Where the caller reaches this municipality: scheme, host and path base, without a slash at the end.</summary>
    public static string Origin(this HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
