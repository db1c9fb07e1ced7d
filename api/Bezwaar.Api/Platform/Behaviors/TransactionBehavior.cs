using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>
/// One transaction per command: what the handler changed is saved and committed when it succeeded, and nothing of it is
/// when it failed. Only after the commit does the caller get an answer. What the answer shows of a case is in the case's
/// access log by the same commit.
/// </summary>
internal sealed class TransactionBehavior<TRequest, TResponse>(
    TenantScope scope, TenantWriter writer, ScopedDatabase database, CallerScope callers, AccessLog accessLog, AfterCommit afterCommit, IHttpContextAccessor http)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand
    where TResponse : IErrorOr
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        database.ForgetWriting();
        var (response, isCommitted) = request is IIndependentCommand
            ? await WriteAfterwardsAsync(next, cancellationToken)
            : await WriteMeanwhileAsync(request, next, cancellationToken);
        if (isCommitted)
            afterCommit.Run();
        return response;
    }

    /// <summary>The command runs beside others; its rows are written when it has ended.</summary>
    private async Task<(TResponse Response, bool IsCommitted)> WriteAfterwardsAsync(RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        IReadOnlyList<AppendedRow> appended = [];
        var response = await database.ReadAsync(
            async () =>
            {
                var answer = await next();
                appended = database.Current.TakeAppended();
                return answer;
            },
            cancellationToken);
        if (response.IsError)
            return (response, false);

        await writer.AddAsync(
            scope.Tenant,
            db =>
            {
                db.AppendTaken(appended);
                return SaveAsync(db, cancellationToken);
            },
            cancellationToken);
        return (response, true);
    }

    /// <summary>The command runs in its turn to write: what it reads holds until it is committed.</summary>
    private async Task<(TResponse Response, bool IsCommitted)> WriteMeanwhileAsync(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        TResponse? response = default;
        var isCommitted = await writer.TryWriteAsync(scope.Tenant, TurnOf(request), async db =>
        {
            response = await database.UseAsync(db, () => next());
            if (response.IsError)
                return false;

            if (request is ICaseRequest { ObjectionId: var objectionId })
                accessLog.AddTo(db, callers.Caller, objectionId, afterCommit);
            await SaveAsync(db, cancellationToken);
            return true;
        }, cancellationToken);
        return (response!, isCommitted);
    }

    private async Task SaveAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        await database.PrepareWritingAsync(db);
        await db.SaveChangesAsync(cancellationToken);

        // From here on the caller must hear what happened: the request's timeout ends before the commit, or has ended the request already.
        http.HttpContext?.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static Turn TurnOf(TRequest request) => request switch
    {
        ICaseRequest { ObjectionId: var caseId } => Turn.OfCase(caseId),
        IHasTurn { Turn: var own } => own,
        _ => Turn.Alone,
    };
}
