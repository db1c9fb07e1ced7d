using System.Text.Json;
using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Error = ErrorOr.Error;

namespace Bezwaar.Api.Platform.Errors;

/// <summary>Turns what is thrown into problem+json. Only what nobody foresaw is logged as an error.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var error = Describe(exception);
        if (error.NumericType >= 500 && error.Code != Problems.Errors.MunicipalityMoving.Code)
            LogFailure(logger, error.Code, RequestLog.TraceIdOf(httpContext), SafeFailure.Describe(exception));

        await Problems.From([error]).ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "A request failed with {Code}, trace {TraceId}: {Failure}")]
    private static partial void LogFailure(ILogger logger, string code, string traceId, string failure);

    private static Error Describe(Exception exception) => exception switch
    {
        ProblemException problem => problem.Error,
        BadHttpRequestException { InnerException: JsonException json } => DescribeJson(json),
        NotSupportedException undecided when TypeMissing().Match(undecided.Message) is { Success: true } match =>
            Problem.Invalid($"{PointerOf(match.Groups["path"].Value)}/type", "required", "Vul dit in.", "Fill this in."),
        BadHttpRequestException { StatusCode: 400 } bad => DescribeBinding(bad),
        BadHttpRequestException bad => Problems.Errors.ForStatus(bad.StatusCode),
        DbUpdateConcurrencyException => Problems.Errors.Stale,
        _ when DatabaseFailure.Of(exception) is { } failure => DescribeDatabase(failure.Kind),
        _ => Problems.Errors.Unexpected,
    };

    private static Error DescribeJson(JsonException json)
    {
        var pointer = PointerOf(json.Path);
        var where = pointer == "#" ? "" : $" ({pointer[2..]})";
        return Problem.Invalid(pointer, "json", $"De JSON kan niet worden gelezen{where}. {Hint(json, "nl")}", $"The JSON cannot be read{where}. {Hint(json, "en")}");
    }

    private static string Hint(JsonException json, string language)
    {
        var position = json.LineNumber is { } line
            ? language == "en" ? $"See line {line + 1}." : $"Zie regel {line + 1}."
            : "";
        var message = json.Message;
        if (message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal))
            return language == "en" ? "This property does not exist here." : "Deze eigenschap bestaat hier niet.";
        if (message.Contains("missing required properties", StringComparison.Ordinal))
            return (language == "en" ? "Missing: " : "Er ontbreekt: ") + message[(message.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        if (message.Contains(StorableTextConverter.Refused, StringComparison.Ordinal))
            return language == "en" ? "Leave out the character U+0000, which belongs in no text." : "Haal het teken U+0000 weg; dat hoort in geen enkele tekst.";
        if (message.Contains("could not be converted", StringComparison.Ordinal))
            return (language == "en" ? "The value has another type or is not one of the known values. " : "De waarde heeft een ander type of is geen bekende waarde. ") + position;
        return position;
    }

    /// <summary>From System.Text.Json's path ("$.facts[3].on") to a JSON pointer ("#/facts/3/on").</summary>
    private static string PointerOf(string? path) =>
        "#" + (path ?? "$")[1..].Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');

    private static Error DescribeBinding(BadHttpRequestException bad) =>
        bad.Message.Contains("Failed to bind parameter", StringComparison.Ordinal) && bad.Message.Split('"') is [_, var parameter, ..]
            ? Problem.Invalid(JsonNamingPolicy.CamelCase.ConvertName(parameter.Split(' ')[^1]), "format", "Deze waarde heeft niet de juiste vorm.", "This value does not have the right form.")
            : Problem.Invalid("#", "body-missing", "De inhoud van het verzoek ontbreekt of klopt niet.", "The body of the request is missing or malformed.");

    /// <summary>System.Text.Json's words for a fact that does not say which one it is; no JsonException, unlike all else.</summary>
    [GeneratedRegex(@"must specify a type discriminator\. Path: (?<path>\$\S*)")]
    private static partial Regex TypeMissing();

    private static Error DescribeDatabase(DatabaseFailureKind kind) => kind switch
    {
        DatabaseFailureKind.ReadOnly => Problems.Errors.DatabaseReadOnly,
        DatabaseFailureKind.Full => Problems.Errors.DatabaseFull,
        DatabaseFailureKind.TooManyConnections => Problems.Errors.DatabaseBusy,
        DatabaseFailureKind.Conflict => Problems.Errors.AtTheSameTime,
        DatabaseFailureKind.Constraint => Problems.Errors.Unexpected,
        _ => Problems.Errors.DatabaseUnavailable,
    };
}

/// <summary>Carries a failure out of a place that cannot return one, such as the binding of a header.</summary>
internal sealed class ProblemException(Error error) : Exception(error.Description)
{
    public Error Error { get; } = error;
}
