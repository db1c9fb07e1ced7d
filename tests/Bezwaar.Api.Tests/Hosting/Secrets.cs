using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>
/// Whatever a test makes that no log may hold: names and texts of citizens, tokens, secrets, cookies. The ways by which tests
/// call the host fill it by themselves; a test that makes a secret in another way remembers it here.
/// </summary>
internal static class Secrets
{
    /// <summary>What is shorter occurs in a log by chance.</summary>
    private const int ShortestSecret = 6;

    /// <summary>The beginning of a long text gives it away as well.</summary>
    private const int LongestSecret = 100;

    private static readonly HashSet<string> Members = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "organisationName", "phone", "email", "bsn", "kvkNumber", "address", "street", "zipCode", "grounds", "desiredOutcome", "helpNeeded",
        "fileName", "token", "accessToken", "access_token", "secret", "clientSecret", "client_secret", "client_assertion",
    };

    private static readonly ConcurrentDictionary<string, bool> Values = new(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => [.. Values.Keys];

    /// <summary>Takes note of a value that no log may hold, and gives it back.</summary>
    [return: NotNullIfNotNull(nameof(secret))]
    public static string? Remember(string? secret)
    {
        if (secret?.Trim() is { Length: >= ShortestSecret } trimmed)
            Values.TryAdd(trimmed[..Math.Min(trimmed.Length, LongestSecret)], true);
        return secret;
    }

    /// <summary>The members of a body that hold personal data or secrets, at any depth.</summary>
    public static void RememberBody(JsonElement body)
    {
        if (body.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in body.EnumerateArray())
                RememberBody(item);
        }
        else if (body.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in body.EnumerateObject())
            {
                if (member.Value.ValueKind is JsonValueKind.String && Members.Contains(member.Name))
                    Remember(member.Value.GetString());
                else
                    RememberBody(member.Value);
            }
        }
    }

    /// <summary>What a form holds: client secrets and assertions.</summary>
    public static void RememberForm(string form)
    {
        foreach (var pair in form.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2 && Members.Contains(pair[0])))
            Remember(Uri.UnescapeDataString(pair[1]));
    }

    /// <summary>What an answer gives away to its caller alone.</summary>
    public static void RememberAnswer(string text)
    {
        if (!text.StartsWith('{') || !(text.Contains("oken\"", StringComparison.Ordinal) || text.Contains("ecret\"", StringComparison.Ordinal)))
            return;

        foreach (var member in JsonSerializer.Deserialize<JsonElement>(text).EnumerateObject().Where(member => member.Name.EndsWith("oken", StringComparison.Ordinal) || member.Name.EndsWith("ecret", StringComparison.Ordinal)))
        {
            if (member.Value.ValueKind is JsonValueKind.String)
                Remember(member.Value.GetString());
        }
    }

    /// <summary>Sees the credentials of every request to every host of the tests, and the cookies that it is given.</summary>
    public sealed class OfHeaders : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, following) =>
            {
                if (AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var credentials))
                    Remember(credentials.Parameter);
                foreach (var (_, value) in context.Request.Cookies)
                    Remember(value);
                context.Response.OnStarting(() =>
                {
                    foreach (var cookie in context.Response.Headers.SetCookie)
                        Remember(cookie!.Split(';')[0].Split('=', 2)[^1]);
                    return Task.CompletedTask;
                });
                await following(context);
            });
            next(app);
        };
    }
}
