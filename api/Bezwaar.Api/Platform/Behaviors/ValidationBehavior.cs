using System.Globalization;
using System.Text.Json;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>Checks a request with its validators and answers all failures at once.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IErrorOr
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        List<Error>? errors = null;
        foreach (var validator in validators)
        {
            var result = validator.Validate(request);
            if (!result.IsValid)
                (errors ??= []).AddRange(result.Errors.Select(Describe));
        }

        return errors is null ? next() : Task.FromResult(Failures.Of<TResponse>(errors));
    }

    /// <summary>The message is in the language of the request already: FluentValidation follows the current culture.</summary>
    private static Error Describe(ValidationFailure failure) =>
        Problem.Invalid(PointerOf(failure.PropertyName), CodeOf(failure.ErrorCode), failure.ErrorMessage, failure.ErrorMessage);

    /// <summary>"Body.Objector.Address" is "#/objector/address"; "Limit" of a query is "limit".</summary>
    private static string PointerOf(string property)
    {
        var segments = property.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
            .Split('.', StringSplitOptions.RemoveEmptyEntries).Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        return segments is ["body", .. var inBody] ? string.Join('/', ["#", .. inBody]) : string.Join('.', segments);
    }

    private static string CodeOf(string errorCode)
    {
        var code = errorCode.EndsWith("Validator", StringComparison.Ordinal) ? errorCode[..^"Validator".Length] : errorCode;
        return JsonNamingPolicy.KebabCaseLower.ConvertName(code).ToLower(CultureInfo.InvariantCulture);
    }
}
