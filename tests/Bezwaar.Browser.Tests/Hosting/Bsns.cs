using System.Globalization;
using Bezwaar.Api.Platform.Privacy;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>Citizen service numbers that pass the eleven-test, each given once in a run; none of them is known to be anybody's.</summary>
internal static class Bsns
{
    private static int last = 910_000_000;

    public static string Next()
    {
        string candidate;
        do
            candidate = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
        while (!Bsn.TryParse(candidate, out _));
        return candidate;
    }
}
