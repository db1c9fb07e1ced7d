using Bezwaar.Api.Platform.Endpoints;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>What endpoints that take in or give out documents have in common.</summary>
internal static class DocumentEndpoints
{
    public const string Bytes = "application/octet-stream";

    /// <summary>At a slow connection a chunk takes two minutes, and a whole document ten.</summary>
    private static readonly TimeSpan ChunkTakes = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DownloadTakes = TimeSpan.FromMinutes(20);

    /// <summary>Takes one chunk as its body: larger than any other body may be, and slower.</summary>
    public static RouteHandlerBuilder TakesChunk(this RouteHandlerBuilder endpoint) => endpoint
        .Accepts<Stream>(Bytes)
        .WithMetadata(new ChunkSize())
        .WithMetadata(new RequestTimeoutAttribute((int)ChunkTakes.TotalMilliseconds))
        .Limited(RateClass.Upload);

    /// <summary>Answers with a document.</summary>
    public static RouteHandlerBuilder GivesDocument(this RouteHandlerBuilder endpoint) => endpoint
        .Produces(StatusCodes.Status200OK, contentType: Bytes)
        .WithMetadata(new RequestTimeoutAttribute((int)DownloadTakes.TotalMilliseconds));

    private sealed class ChunkSize : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => DocumentRules.LargestChunk;
    }
}
