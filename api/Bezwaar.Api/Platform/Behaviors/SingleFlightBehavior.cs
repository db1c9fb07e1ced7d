using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>
/// Answers 409 to a creating command whose key is being worked on by this host at this moment, before it can wait for
/// anything. Between hosts, the unique key of the stored answer decides.
/// </summary>
internal sealed class SingleFlightBehavior<TRequest, TResponse>(TenantScope scope, CallerScope callers, RunningCommands running)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICreateCommand
    where TResponse : IErrorOr
{
    private static readonly Error StillRunning = Problem.Conflict(
        "idempotency-key-in-use",
        "Een verzoek met deze Idempotency-Key is nog bezig. Wacht even en probeer het opnieuw met dezelfde sleutel.",
        "A request with this Idempotency-Key is still running. Wait a moment and try again with the same key.");

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var key = (scope.Tenant.Id, callers.Caller.Key, typeof(TRequest), request.IdempotencyKey);
        if (!running.TryAdd(key))
            return Failures.Of<TResponse>([StillRunning]);

        try
        {
            return await next();
        }
        finally
        {
            running.Remove(key);
        }
    }
}

/// <summary>The creating commands that this host is working on.</summary>
internal sealed class RunningCommands
{
    private readonly ConcurrentDictionary<(Guid Tenant, string Caller, Type Command, string Key), byte> keys = new();

    public bool TryAdd((Guid Tenant, string Caller, Type Command, string Key) key) => keys.TryAdd(key, 0);

    public void Remove((Guid Tenant, string Caller, Type Command, string Key) key) => keys.TryRemove(key, out _);
}
