using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>
/// The Idempotency-Key of the request: 8–100 visible ASCII characters, made by the caller, one per intended action.
/// An endpoint that creates something takes one, so that a retry does not act twice.
/// </summary>
internal readonly record struct IdempotencyKey(string Value)
{
    public const string Header = "Idempotency-Key";

    public static ValueTask<IdempotencyKey> BindAsync(HttpContext context)
    {
        var value = context.Request.Headers[Header].ToString();
        if (value.Length is < 8 or > 100 || value.Any(character => character is < '!' or > '~'))
        {
            throw new ProblemException(Problem.Invalid(
                $"header:{Header}",
                "idempotency-key",
                "Stuur de header Idempotency-Key mee: 8 tot 100 tekens zonder spaties, voor elke actie een nieuwe.",
                "Send the Idempotency-Key header: 8 to 100 characters without spaces, a new one for each action."));
        }

        return ValueTask.FromResult(new IdempotencyKey(value));
    }
}
