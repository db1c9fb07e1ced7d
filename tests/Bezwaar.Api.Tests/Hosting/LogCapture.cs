using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>
/// Keeps everything that the hosts of the whole run log, with values, scopes and exceptions, whichever of them a real log
/// would show: the platform's own from Debug on, the frameworks' at the levels of production.
/// </summary>
internal sealed class LogCapture : ILoggerProvider, ISupportExternalScope
{
    private static readonly ConcurrentQueue<string> Kept = new();

    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public static IReadOnlyCollection<string> Lines => Kept;

    /// <summary>A line that another process wrote.</summary>
    public static void Add(string? line)
    {
        if (!string.IsNullOrEmpty(line))
            Kept.Enqueue(line);
    }

    public ILogger CreateLogger(string categoryName) => new Capturing(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Capturing(LogCapture capture, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => capture.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = new StringBuilder($"{category} {logLevel}: {formatter(state, exception)}");
            Append(line, state);
            capture.scopes.ForEachScope((scope, text) => Append(text, scope), line);
            Add(line.Append(' ').Append(exception).ToString());
        }

        private static void Append(StringBuilder line, object? values)
        {
            line.Append(" | ").Append(values);
            if (values is IEnumerable<KeyValuePair<string, object?>> pairs)
                line.Append(' ').AppendJoin(", ", pairs.Select(pair => $"{pair.Key}={pair.Value}"));
        }
    }
}
