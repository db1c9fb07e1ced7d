using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>
/// One transaction per command: what the handler changed is saved and committed when it succeeded, and nothing of it is
/// when it failed. Only after the commit does the caller get an answer.
/// </summary>
internal sealed class TransactionBehavior<TRequest, TResponse>(TenantDbContext db, SqliteWriteGate gate, AfterCommit afterCommit) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand
    where TResponse : IErrorOr
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        using var turn = await gate.EnterAsync(db.Tenant, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var response = await next();
        if (response.IsError)
            return response;

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        afterCommit.Run();
        return response;
    }
}
