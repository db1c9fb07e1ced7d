using Bezwaar.Api.Platform.Persistence;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>
/// Runs an independent command once more where it collided with another at a unique key. The server refused to save, so
/// nothing of the first try was committed; the second sees what the other did and answers accordingly: the stored answer where both had
/// one Idempotency-Key, or that the reference exists. A failed commit is another kind of failure and never runs anything again.
/// </summary>
internal sealed class CollisionBehavior<TRequest, TResponse>(AfterCommit afterCommit) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IIndependentCommand
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (Exception collision) when (DatabaseFailure.Of(collision) is { Kind: DatabaseFailureKind.Conflict })
        {
            afterCommit.Forget();
            return await next();
        }
    }
}
