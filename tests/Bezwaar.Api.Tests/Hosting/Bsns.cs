using System.Globalization;
using Bezwaar.Api.Platform.Privacy;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>Citizen service numbers that pass the eleven-test, each given once in a run; none of them is known to be anybody's.</summary>
internal static class Bsns
{
    private static int last = 900_000_000;

    public static string Next()
    {
        while (true)
        {
            var candidate = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
            if (Bsn.TryParse(candidate, out _))
                return candidate;
        }
    }
}
