using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>A view of an aggregate with a version, which its ETag shows.</summary>
internal interface IVersioned
{
    int Version { get; }
}

/// <summary>From the outcome of a use case to its HTTP answer.</summary>
internal static class HttpResults
{
    /// <summary>200 with the value, and its ETag where it has a version.</summary>
    public static async Task<IResult> ToOkAsync<T>(this Task<ErrorOr<T>> sending) =>
        (await sending).Match(value => new WithHeaders(TypedResults.Ok(value), ETagOf(value)), Problems.From);

    /// <summary>200 with the value, as a file to keep.</summary>
    public static async Task<IResult> ToAttachmentAsync<T>(this Task<ErrorOr<T>> sending, string fileName) =>
        (await sending).Match(value => new WithHeaders(TypedResults.Ok(value), fileName: fileName), Problems.From);

    /// <summary>201 with the value, its address and its ETag where it has a version.</summary>
    public static async Task<IResult> ToCreatedAsync<T>(this Task<ErrorOr<T>> sending, HttpContext context, Func<T, string> path) =>
        (await sending).Match(
            value => new WithHeaders(TypedResults.Created($"{context.Request.PathBase}{EndpointConventions.ApiPrefix}{path(value)}", value), ETagOf(value)),
            Problems.From);

    public static async Task<IResult> ToNoContentAsync(this Task<ErrorOr<Success>> sending) =>
        (await sending).Match(_ => TypedResults.NoContent(), Problems.From);

    /// <summary>200 with one page; the Link header leads to the next one (RFC 8288).</summary>
    public static async Task<IResult> ToPageAsync<T>(this Task<ErrorOr<Page<T>>> sending, HttpContext context) =>
        (await sending).Match(page => new WithHeaders(TypedResults.Ok(page), link: page.LinkHeader(context.Request)), Problems.From);

    private static string? ETagOf<T>(T value) => value is IVersioned versioned ? $"\"{versioned.Version}\"" : null;

    private sealed class WithHeaders(IResult inner, string? eTag = null, string? link = null, string? fileName = null) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (eTag is not null)
                httpContext.Response.Headers.ETag = eTag;
            if (link is not null)
                httpContext.Response.Headers.Link = link;
            if (fileName is not null)
                httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
            return inner.ExecuteAsync(httpContext);
        }
    }
}
