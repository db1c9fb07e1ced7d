using System.Globalization;
using ErrorOr;
using Microsoft.AspNetCore.Mvc;

namespace Bezwaar.Api.Platform.Errors;

/// <summary>The one place where a failure, returned or thrown, becomes application/problem+json (RFC 9457).</summary>
internal static class Problems
{
    public static IResult NotFound => new ProblemResult(Errors.NotFound);

    public static IResult From(List<Error> errors) => new ProblemResult([.. errors]);

    /// <summary>The failures that the platform itself knows; features declare theirs beside their aggregates.</summary>
    internal static class Errors
    {
        public static readonly Error NotFound = Problem.NotFound("not-found", "Dit bestaat niet of u mag het niet zien.", "This does not exist, or you may not see it.");
        public static readonly Error Unauthenticated = Problem.Make(401, "unauthenticated", "Meld u eerst aan, of stuur een geldig toegangstoken mee.", "Sign in first, or send a valid access token.");
        public static readonly Error Forbidden = Problem.Forbidden("forbidden", "Hier hebt u geen recht op.", "You are not allowed to do this.");
        public static readonly Error OtherMunicipality = Problem.Forbidden("other-municipality", "Deze aanmelding hoort bij een andere gemeente.", "This credential belongs to another municipality.");
        public static readonly Error AntiForgery = Problem.Forbidden("anti-forgery", "Dit verzoek komt niet van een pagina van deze site, of uw aanmelding is vernieuwd. Laad de pagina opnieuw.", "This request does not come from a page of this site, or you signed in anew. Load the page again.");
        public static readonly Error MethodNotAllowed = Problem.Make(405, "method-not-allowed", "Deze methode kan hier niet.", "This method is not allowed here.");
        public static readonly Error Stale = Problem.Make(412, "stale-version", "Iemand anders heeft dit intussen gewijzigd. Haal de laatste versie op en probeer het opnieuw.", "Somebody else has changed this in the meantime. Get the latest version and try again.");
        public static readonly Error TooLarge = Problem.Make(413, "too-large", "Het bericht is te groot.", "The message is too large.");
        public static readonly Error UnsupportedMediaType = Problem.Make(415, "unsupported-media-type", "Stuur de inhoud als application/json.", "Send the body as application/json.");
        public static readonly Error IfMatchMissing = Problem.Make(428, "if-match-missing", "Stuur de header If-Match mee met de ETag die u hebt gelezen.", "Send the If-Match header with the ETag that you read.");
        public static readonly Error TooManyRequests = Problem.Make(429, "too-many-requests", "U doet te veel verzoeken. Wacht even en probeer het opnieuw.", "Too many requests. Wait a moment and try again.");
        public static readonly Error Unexpected = Problem.Make(500, "unexpected", "Er ging iets mis bij ons. Uw verzoek is niet verwerkt. Probeer het later opnieuw.", "Something went wrong on our side. Your request was not carried out. Try again later.");
        public static readonly Error DatabaseUnavailable = Problem.Make(503, "database-unavailable", "De gegevens van deze gemeente zijn nu niet bereikbaar. Uw verzoek is niet verwerkt. Probeer het later opnieuw.", "The data of this municipality cannot be reached now. Your request was not carried out. Try again later.");
        public static readonly Error DatabaseReadOnly = Problem.Make(503, "database-read-only", "Deze gemeente kan nu niets opslaan. Uw verzoek is niet verwerkt. Probeer het later opnieuw.", "This municipality cannot store anything now. Your request was not carried out. Try again later.");
        public static readonly Error DatabaseFull = Problem.Make(507, "database-full", "Er is geen ruimte meer om dit op te slaan. Uw verzoek is niet verwerkt. Probeer het later opnieuw.", "There is no room left to store this. Your request was not carried out. Try again later.");
        public static readonly Error DatabaseBusy = Problem.Make(503, "database-busy", "Het is nu te druk. Uw verzoek is niet verwerkt. Probeer het straks opnieuw.", "It is too busy now. Your request was not carried out. Try again in a moment.");
        public static readonly Error AtTheSameTime = Problem.Conflict("at-the-same-time", "Iemand anders deed hetzelfde op hetzelfde moment. Uw verzoek is niet verwerkt. Probeer het opnieuw.", "Somebody else did the same at the same moment. Your request was not carried out. Try again.");

        public static readonly Error Busy = Problem.Unavailable("busy", TimeSpan.FromSeconds(2), "Het is nu te druk. Uw verzoek is niet verwerkt. Probeer het over een paar seconden opnieuw.", "Too much is going on now. Your request was not carried out. Try again in a few seconds.");
        public static readonly Error MunicipalityMoving = Problem.Unavailable("municipality-moving", TimeSpan.FromSeconds(30), "De gegevens van deze gemeente worden verplaatst. U kunt ze bekijken, maar nu niets wijzigen. Uw verzoek is niet verwerkt. Probeer het straks opnieuw.", "The data of this municipality are being moved. You can read them, but not change anything now. Your request was not carried out. Try again in a moment.");
        public static readonly Error TooSlow = Problem.Make(503, "too-slow", "Uw verzoek duurde te lang en is niet verwerkt. Probeer het later opnieuw.", "Your request took too long and was not carried out. Try again later.");

        /// <summary>What a bare status code means, for answers that the framework gives without a body.</summary>
        public static Error ForStatus(int status) => status switch
        {
            401 => Unauthenticated,
            403 => Forbidden,
            404 => NotFound,
            405 => MethodNotAllowed,
            413 => TooLarge,
            415 => UnsupportedMediaType,
            429 => TooManyRequests,
            400 => Problem.Make(400, "bad-request", "Dit verzoek is niet goed opgebouwd.", "This request is malformed."),
            _ => Problem.Make(status, "error", "Dit verzoek is niet gelukt.", "This request failed."),
        };
    }

    private sealed class ProblemResult(params Error[] errors) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
            var problem = Describe(errors, language);
            problem.Instance = httpContext.Request.PathBase + httpContext.Request.Path;
            httpContext.Response.StatusCode = problem.Status!.Value;
            httpContext.Response.Headers.ContentLanguage = language;
            if (errors[0].RetryAfter() is { } wait)
                httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await httpContext.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", httpContext.RequestAborted);
        }
    }

    private static ProblemDetails Describe(Error[] errors, string language)
    {
        var status = errors[0].NumericType;
        var fields = errors.Where(error => error.Pointer() is not null).Select(error => FieldError.From(error, language)).ToArray();
        var problem = new ProblemDetails
        {
            Status = status,
            Type = fields.Length > 0 ? "urn:bezwaar:problem:invalid-input" : $"urn:bezwaar:problem:{errors[0].Code}",
            Title = TitleOf(status, language),
            Detail = fields.Length switch
            {
                0 => errors[0].TextIn(language),
                1 => fields[0].Detail,
                _ => language == "en" ? $"{fields.Length} values are not right; see errors." : $"{fields.Length} gegevens kloppen niet; zie errors.",
            },
        };
        problem.Extensions["code"] = fields.Length > 0 ? "invalid-input" : errors[0].Code;
        if (fields.Length > 0)
            problem.Extensions["errors"] = fields;
        foreach (var (member, value) in errors[0].Members())
            problem.Extensions[member] = value;
        return problem;
    }

    private static string TitleOf(int status, string language) => (status, language) switch
    {
        (400, "en") => "The request is not right",
        (400, _) => "Het verzoek klopt niet",
        (401, "en") => "Not signed in",
        (401, _) => "Niet aangemeld",
        (403, "en") => "Not allowed",
        (403, _) => "Niet toegestaan",
        (404, "en") => "Not found",
        (404, _) => "Niet gevonden",
        (409, "en") => "Not possible now",
        (409, _) => "Dit kan nu niet",
        (412, "en") => "Changed in the meantime",
        (412, _) => "Intussen gewijzigd",
        (422, "en") => "Not possible with these data",
        (422, _) => "Dit kan niet met deze gegevens",
        (428, "en") => "A header is missing",
        (428, _) => "Er ontbreekt een header",
        (429, "en") => "Too many requests",
        (429, _) => "Te veel verzoeken",
        (503, "en") => "Temporarily unavailable",
        (503, _) => "Tijdelijk niet bereikbaar",
        (507, "en") => "No room left",
        (507, _) => "Geen ruimte meer",
        (_, "en") => "The request failed",
        _ => "Het verzoek is niet gelukt",
    };
}

/// <summary>One value that is not right, as NL API Design Rules describe it.</summary>
/// <param name="In">Where the value stands: body, query, path or header.</param>
/// <param name="Location">Which value it is.</param>
/// <param name="Code">Stable code of the rule that is broken.</param>
/// <param name="Detail">What is wrong and how to put it right.</param>
public sealed record FieldError(string In, FieldLocation Location, string Code, string Detail)
{
    internal static FieldError From(Error error, string language)
    {
        var pointer = error.Pointer()!;
        var (place, location) = pointer switch
        {
            ['#', ..] => ("body", new FieldLocation(pointer, null)),
            _ when pointer.StartsWith("header:", StringComparison.Ordinal) => ("header", new FieldLocation(null, pointer["header:".Length..])),
            _ => ("query", new FieldLocation(null, pointer)),
        };
        return new(place, location, error.Code, error.TextIn(language));
    }
}

/// <summary>Place of a value: a JSON pointer in the body, or the name of a query key or header.</summary>
public sealed record FieldLocation(string? Pointer, string? Name);
