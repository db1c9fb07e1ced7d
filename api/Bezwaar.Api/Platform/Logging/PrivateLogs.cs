using System.Diagnostics;

namespace Bezwaar.Api.Platform.Logging;

/// <summary>
/// Silences what the frameworks log of requests and statements where it can quote what somebody sent. Their request scopes
/// hold the path; with them goes the trace id, which is given back here. What fails is logged by this host itself.
/// </summary>
internal static class PrivateLogs
{
    private static readonly string[] Talkative =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.EntityFrameworkCore.Database.Command",
        "Microsoft.EntityFrameworkCore.Query",
        "Microsoft.EntityFrameworkCore.Update",
    ];

    private static readonly ActivityListener TraceIds = new()
    {
        ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public static void AddPrivateLogs(this ILoggingBuilder logging)
    {
        foreach (var category in Talkative)
            logging.AddFilter(category, LogLevel.None);

        // For the whole process; adding it again changes nothing.
        ActivitySource.AddActivityListener(TraceIds);
    }
}
