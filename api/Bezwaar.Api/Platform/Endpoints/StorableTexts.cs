using System.Text.Json;
using System.Text.Json.Serialization;
using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>
/// Refuses the character U+0000, which means nothing in any text and cannot be stored by PostgreSQL: where it comes in, so
/// that the answer can name the value, and on every provider, so that what is accepted does not depend on it.
/// </summary>
internal sealed class StorableTextConverter : JsonConverter<string>
{
    /// <summary>Words of the exception by which its problem is recognised.</summary>
    public const string Refused = "U+0000";

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return text?.Contains('\0', StringComparison.Ordinal) is true ? throw new JsonException($"A text holds {Refused}.") : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

/// <summary>The same for the query.</summary>
internal sealed class StorableQueryMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) is not true)
            return next(context);

        List<ErrorOr.Error> errors = [.. context.Request.Query
            .Where(pair => pair.Key.Contains('\0', StringComparison.Ordinal) || pair.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) is true))
            .Select(pair => Problem.Invalid(
                pair.Key, "character", "Haal het teken U+0000 weg; dat hoort in geen enkele tekst.", "Leave out the character U+0000, which belongs in no text."))];
        return errors.Count == 0 ? next(context) : Problems.From(errors).ExecuteAsync(context);
    }
}
