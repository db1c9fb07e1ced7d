using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>
/// Shows nothing of a case to staff or a partner system before it is in the case's access log. A query that found nothing
/// is no look. Commands are logged in their own transaction (<see cref="TransactionBehavior{TRequest, TResponse}"/>).
/// </summary>
internal sealed class AccessLogBehavior<TRequest, TResponse>(TenantScope scope, CallerScope callers, AccessLog accessLog) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IQuery, ICaseRequest
    where TResponse : IErrorOr
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var response = await next();
        if (!response.IsError)
            await accessLog.RecordAsync(scope.Tenant, callers.Caller, request.ObjectionId, cancellationToken);
        return response;
    }
}
