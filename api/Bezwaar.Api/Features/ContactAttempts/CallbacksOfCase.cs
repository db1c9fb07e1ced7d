using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>The appointments to call the objector of a case, and the call that is going on.</summary>
internal sealed class CallbacksOfCase(IMapper mapper) : ICaseData
{
    public string Part => "callbacks";

    public IReadOnlyList<Type> Tables => [typeof(Callback), typeof(OngoingCall)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) => new
    {
        Appointments = await db.Set<Callback>()
            .Where(callback => callback.ObjectionId == objectionId)
            .OrderBy(callback => callback.Sequence)
            .ProjectTo<CallbackView>(mapper.ConfigurationProvider)
            .ToCaseRowsAsync(cancellationToken),
        LastCall = await db.Set<OngoingCall>()
            .Where(call => call.ObjectionId == objectionId)
            .Select(call => new { call.By, call.Since, call.Until })
            .ToCaseRowsAsync(cancellationToken),
    };

    public async Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken)
    {
        await db.Set<Callback>().Where(callback => objectionIds.Contains(callback.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<OngoingCall>().Where(call => objectionIds.Contains(call.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
    }
}
