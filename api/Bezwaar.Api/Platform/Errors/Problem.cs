using ErrorOr;

namespace Bezwaar.Api.Platform.Errors;

/// <summary>
/// Makes the values in which business failures are declared: a stable code, the HTTP status that it answers with and a
/// text in both languages. Declared beside the aggregate that they protect.
/// </summary>
internal static class Problem
{
    public static Error Conflict(string code, string nl, string en) => Make(StatusCodes.Status409Conflict, code, nl, en);

    public static Error NotFound(string code, string nl, string en) => Make(StatusCodes.Status404NotFound, code, nl, en);

    public static Error Forbidden(string code, string nl, string en) => Make(StatusCodes.Status403Forbidden, code, nl, en);

    public static Error Unprocessable(string code, string nl, string en) => Make(StatusCodes.Status422UnprocessableEntity, code, nl, en);

    /// <summary>A value that does not fit. <paramref name="pointer"/> is a JSON pointer into the body ("#/grounds") or the name of a query key.</summary>
    public static Error Invalid(string pointer, string code, string nl, string en) =>
        Make(StatusCodes.Status400BadRequest, code, nl, en, pointer);

    /// <summary>Too often; the answer says when it may be tried again (Retry-After).</summary>
    public static Error TooOften(string code, TimeSpan wait, string nl, string en) =>
        Later(StatusCodes.Status429TooManyRequests, code, wait, nl, en);

    /// <summary>Nothing was done, and it may be tried again after a while (Retry-After).</summary>
    public static Error Unavailable(string code, TimeSpan wait, string nl, string en) =>
        Later(StatusCodes.Status503ServiceUnavailable, code, wait, nl, en);

    public static Error Make(int status, string code, string nl, string en, string? pointer = null)
    {
        var metadata = new Dictionary<string, object> { [DutchKey] = nl };
        if (pointer is not null)
            metadata[PointerKey] = pointer;
        return Error.Custom(status, code, en, metadata);
    }

    /// <summary>Adds a member to the answer that a program needs in order to go on.</summary>
    public static Error With(this Error error, string member, object value) =>
        Error.Custom(error.NumericType, error.Code, error.Description, new(error.Metadata ?? []) { [MembersKey] = new Dictionary<string, object> { [member] = value } });

    private static Error Later(int status, string code, TimeSpan wait, string nl, string en) =>
        Error.Custom(status, code, en, new() { [DutchKey] = nl, [RetryAfterKey] = wait });

    internal static string TextIn(this Error error, string language) =>
        language == "en" ? error.Description : error.Metadata?.GetValueOrDefault(DutchKey) as string ?? error.Description;

    internal static string? Pointer(this Error error) => error.Metadata?.GetValueOrDefault(PointerKey) as string;

    /// <summary>How long to wait before the next try; null where waiting does not help.</summary>
    internal static TimeSpan? RetryAfter(this Error error) => error.Metadata?.GetValueOrDefault(RetryAfterKey) as TimeSpan?;

    /// <summary>Members of the answer beside those that every problem has.</summary>
    internal static IReadOnlyDictionary<string, object> Members(this Error error) =>
        error.Metadata?.GetValueOrDefault(MembersKey) as Dictionary<string, object> ?? [];

    private const string DutchKey = "nl";
    private const string PointerKey = "pointer";
    private const string MembersKey = "members";
    private const string RetryAfterKey = "retryAfter";
}
