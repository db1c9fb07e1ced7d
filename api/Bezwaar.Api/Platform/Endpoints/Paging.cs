using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;
using Microsoft.AspNetCore.WebUtilities;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows, at most as many as asked for.</param>
/// <param name="NextCursor">Send as <c>cursor</c> to get the next page; null on the last one. The Link header holds the same as an address.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor)
{
    internal string LinkHeader(HttpRequest request)
    {
        var here = request.PathBase + request.Path;
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        var links = $"<{QueryHelpers.AddQueryString(here, query)}>; rel=\"self\"";
        if (NextCursor is null)
            return links;

        query["cursor"] = NextCursor;
        return $"{links}, <{QueryHelpers.AddQueryString(here, query)}>; rel=\"next\"";
    }
}

internal static class Paging
{
    public const int DefaultLimit = 20;
    public const int MaximumLimit = 100;

    /// <summary>Makes a page of rows that were read with one more than the limit, to know whether another page follows.</summary>
    public static Page<T> ToPage<T>(this List<T> rows, int limit, Func<T, Cursor> cursorOf)
    {
        if (rows.Count <= limit)
            return new Page<T>(rows, null);

        rows.RemoveAt(rows.Count - 1);
        return new Page<T>(rows, cursorOf(rows[^1]).Encode());
    }
}

/// <summary>Where a page ended: the value of the sort key and the unique number that settles ties. Opaque to callers.</summary>
internal sealed record Cursor(string Sort, string? Key, string Tie)
{
    public static readonly Error Malformed = Problem.Invalid("cursor", "cursor", "Deze cursor klopt niet. Begin opnieuw bij de eerste bladzijde.", "This cursor is not right. Start again at the first page.");

    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>The sort key is a day.</summary>
    public static bool HasDay(Cursor cursor) => DateOnly.TryParseExact(cursor.Key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The sort key is an instant.</summary>
    public static bool HasInstant(Cursor cursor) => DateTimeOffset.TryParseExact(cursor.Key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Null without a cursor; an error where it is malformed, was made for another order or does not hold the key of that order.</summary>
    public static ErrorOr<Cursor?> Decode(string? text, string sort, Func<Cursor, bool>? holdsKey = null)
    {
        if (string.IsNullOrEmpty(text))
            return (Cursor?)null;

        try
        {
            var cursor = JsonSerializer.Deserialize<Cursor>(Base64Url.DecodeFromChars(text));
            return cursor is { Tie: not null } && cursor.Sort == sort && holdsKey?.Invoke(cursor) is not false ? cursor : Malformed;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return Malformed;
        }
    }
}
