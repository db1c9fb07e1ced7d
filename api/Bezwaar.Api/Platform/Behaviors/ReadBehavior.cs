using Bezwaar.Api.Platform.Persistence;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>Has the municipality's database open while a query is answered, and no longer.</summary>
internal sealed class ReadBehavior<TRequest, TResponse>(ScopedDatabase database) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IQuery
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        database.ReadAsync(() => next(), cancellationToken);
}
