using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>The headers that every answer has, good or bad.</summary>
internal static class Headers
{
    /// <param name="isData">Whether the answer may hold personal data; the description of the API never does and may be kept by the browser.</param>
    public static void AreThereOn(Answer answer, bool isData = true)
    {
        Assert.Equal("1.0.0", Value(answer, "API-Version"));
        Assert.Equal("nosniff", Value(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Value(answer, "Referrer-Policy"));
        Assert.Equal("DENY", Value(answer, "X-Frame-Options"));
        Assert.Contains(isData ? "no-store" : "private", Value(answer, "Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Value(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    private static string Value(Answer answer, string name)
    {
        Assert.True(answer.Response.Headers.TryGetValues(name, out var values), $"The header {name} is missing.");
        return Assert.Single(values);
    }
}
