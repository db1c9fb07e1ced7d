using System.Text;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Platform.Logging;

/// <summary>
/// Writes an exception down without its message, which may quote what somebody sent: types, codes and stacks say where it
/// went wrong and hold no personal data.
/// </summary>
internal static class SafeFailure
{
    public static string Describe(Exception exception)
    {
        var text = new StringBuilder();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            text.Append(text.Length == 0 ? "" : "caused by ").Append(current.GetType().FullName);
            if (DatabaseFailure.OfThis(current) is { } failure)
                text.Append(" (").Append(failure.Kind).Append(' ').Append(failure.Code).Append(')');
            text.AppendLine().AppendLine(current.StackTrace);
        }

        return text.ToString();
    }
}
