using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Changes an appointment for either side: loads it with its case and checks the version that the caller has read.</summary>
internal sealed class CallbackChange(TenantDbContext db, CallerScope callers, TimeProvider clock)
{
    public async Task<ErrorOr<Callback>> MoveAsync(
        Guid objectionId, Guid callbackId, IfMatch ifMatch, DateTimeOffset at, string? with, string? phone, CancellationToken cancellationToken)
    {
        var loaded = await LoadAsync(objectionId, callbackId, ifMatch, cancellationToken);
        if (loaded.IsError)
            return loaded.Errors;

        var (callback, file) = loaded.Value;
        var now = clock.GetUtcNow();
        if (await Callback.RefuseAsync(db, with ?? callback.With, at, callback.Id, now, cancellationToken) is { } refused)
            return refused;

        return callback.Move(file, at, with, phone, db.Tenant.Settings.ContactPolicy, callers.Caller.Id, now).Then(_ => callback);
    }

    public async Task<ErrorOr<Callback>> CancelAsync(Guid objectionId, Guid callbackId, IfMatch ifMatch, CancellationToken cancellationToken)
    {
        var loaded = await LoadAsync(objectionId, callbackId, ifMatch, cancellationToken);
        return loaded.Then(found => found.Callback.Cancel(found.File, callers.Caller.Id, clock.GetUtcNow()).Then(_ => found.Callback));
    }

    private async Task<ErrorOr<(Callback Callback, CaseFile File)>> LoadAsync(Guid objectionId, Guid callbackId, IfMatch ifMatch, CancellationToken cancellationToken)
    {
        var callback = await db.Set<Callback>().FirstOrDefaultAsync(candidate => candidate.Id == callbackId && candidate.ObjectionId == objectionId, cancellationToken);
        if (callback is null || await CaseFile.OpenAsync(db, objectionId, cancellationToken) is not { } file)
            return Problems.Errors.NotFound;

        return ifMatch.Check(callback.Version).Then(_ => (callback, file));
    }
}
