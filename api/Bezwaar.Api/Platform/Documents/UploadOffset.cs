using System.Globalization;
using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>Where a chunk starts, in bytes from the first of the document: the <c>Upload-Offset</c> header.</summary>
internal readonly record struct UploadOffset(long Value)
{
    public const string Header = "Upload-Offset";

    public static ValueTask<UploadOffset> BindAsync(HttpContext context) =>
        long.TryParse(context.Request.Headers[Header], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? ValueTask.FromResult(new UploadOffset(value))
            : throw new ProblemException(Problem.Invalid(
                $"header:{Header}", "upload-offset",
                "Stuur de header Upload-Offset mee: het aantal bytes dat al is ontvangen.",
                "Send the Upload-Offset header: the number of bytes that were received already."));
}
