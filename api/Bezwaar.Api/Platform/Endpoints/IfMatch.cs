using System.Globalization;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>
/// The version that the caller has read, from the If-Match header. An endpoint that takes one cannot be called without:
/// 428 where it is missing, 412 where it is no version that this platform gives out.
/// </summary>
internal readonly record struct IfMatch(int Version)
{
    public static ValueTask<IfMatch> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString();
        if (header.Length == 0)
            throw new ProblemException(Problems.Errors.IfMatchMissing);

        return int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? ValueTask.FromResult(new IfMatch(version))
            : throw new ProblemException(Problems.Errors.Stale);
    }

    public ErrorOr<Success> Check(int current) => Version == current ? Result.Success : Problems.Errors.Stale;
}
