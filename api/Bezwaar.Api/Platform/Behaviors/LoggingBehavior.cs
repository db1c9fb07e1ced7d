using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>Logs each use case with its outcome and duration; never its content.</summary>
internal sealed partial class LoggingBehavior<TRequest, TResponse>(ILogger<LoggingBehavior<TRequest, TResponse>> logger, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IErrorOr
{
    private static readonly string UseCase = typeof(TRequest).DeclaringType?.Name ?? typeof(TRequest).Name;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var started = clock.GetTimestamp();
        var response = await next();
        var elapsed = clock.GetElapsedTime(started).TotalMilliseconds;
        if (response.IsError)
            LogFailure(logger, UseCase, response.Errors![0].Code, elapsed);
        else
            LogSuccess(logger, UseCase, elapsed);
        return response;
    }

    [LoggerMessage(LogLevel.Debug, "{UseCase} done in {Elapsed:0.0} ms")]
    private static partial void LogSuccess(ILogger logger, string useCase, double elapsed);

    [LoggerMessage(LogLevel.Information, "{UseCase} refused with {Code} in {Elapsed:0.0} ms")]
    private static partial void LogFailure(ILogger logger, string useCase, string code, double elapsed);
}
