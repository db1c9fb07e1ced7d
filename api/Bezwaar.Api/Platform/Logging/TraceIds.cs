using System.Diagnostics;

namespace Bezwaar.Api.Platform.Logging;

/// <summary>
/// Gives every request a W3C trace id for its log lines. The framework would do so for whoever logs its request scopes, but
/// those hold the path, so they are switched off (the log level of Microsoft.AspNetCore.Hosting.Diagnostics is None).
/// </summary>
internal static class TraceIds
{
    private static readonly ActivityListener Listener = new()
    {
        ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    /// <summary>For the whole process; adding it again changes nothing.</summary>
    public static void AddTraceIds(this IServiceCollection _) => ActivitySource.AddActivityListener(Listener);
}
