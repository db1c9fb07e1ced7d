using System.Buffers;
using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;

[assembly: AssemblyFixture(typeof(LogScan))]

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>When all tests have run, what was logged meanwhile is searched for what no log may hold; the run fails where it is found.</summary>
public sealed partial class LogScan : IDisposable
{
    public void Dispose()
    {
        if (TestDatabase.Missing is not null)
            return;

        Assert.True(LogCapture.Lines.Count > 0, "Nothing was logged in the whole run: the scan of the logs would prove nothing.");
        Assert.True(Secrets.All.Count > 0, "No test remembered a secret: the scan of the logs would prove nothing.");
        var leaks = LeaksIn(LogCapture.Lines);
        Assert.True(leaks.Count == 0, $"The logs of the run hold personal data or secrets, {leaks.Count} times:\n{string.Join('\n', leaks.Take(20))}");
    }

    /// <summary>Each line that holds a remembered secret, or a number that could be a BSN.</summary>
    internal static IReadOnlyList<string> LeaksIn(IEnumerable<string> lines)
    {
        var secrets = SearchValues.Create([.. Secrets.All], StringComparison.Ordinal);
        return
        [
            .. from written in lines
               let line = Traces().Replace(written, "")
               let number = NineDigits().Matches(line).FirstOrDefault(match => Bsn.TryParse(match.Value, out _))
               let secret = line.AsSpan().IndexOfAny(secrets)
               where number is not null || secret >= 0
               select number is not null ? $"BSN {number.Value} in: {line}" : $"\"{line[secret..Math.Min(line.Length, secret + 30)]}\" in: {line}",
        ];
    }

    /// <summary>Random by themselves: a short secret, such as a postal code, occurs in them by chance.</summary>
    [GeneratedRegex("(?<=(?:TraceId|SpanId|ParentId)[:=]|trace )[0-9a-f]{16,32}")]
    private static partial Regex Traces();

    /// <summary>A number that stands by itself; digits inside an id or a trace are no number.</summary>
    [GeneratedRegex("(?<![0-9A-Za-z])[0-9]{9}(?![0-9A-Za-z])")]
    private static partial Regex NineDigits();
}
