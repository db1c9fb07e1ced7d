using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Features.TimeSpent.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>The time that was spent on a case.</summary>
internal sealed class TimeEntriesOfCase(IMapper mapper) : ICaseData
{
    public string Part => "timeSpent";

    public IReadOnlyList<Type> Tables => [typeof(TimeEntry)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<TimeEntry>()
            .Where(entry => entry.ObjectionId == objectionId)
            .OrderBy(entry => entry.Sequence)
            .ProjectTo<TimeEntryView>(mapper.ConfigurationProvider)
            .ToCaseRowsAsync(cancellationToken);

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<TimeEntry>().Where(entry => objectionIds.Contains(entry.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
}

/// <summary>What the recorded time comes to.</summary>
internal sealed class TimeEntryCost : ICaseCost
{
    public Task<List<Spending>> SumAsync(TenantDbContext db, IQueryable<RoutedCase> cases, CancellationToken cancellationToken) =>
        db.Set<TimeEntry>()
            .Join(cases, entry => entry.ObjectionId, known => known.Id, (entry, known) => new { known.Route, entry.Activity, entry.Minutes })
            .GroupBy(row => new { row.Route, row.Activity })
            .Select(rows => new Spending { Route = rows.Key.Route, Activity = rows.Key.Activity, Minutes = rows.Sum(row => (long)row.Minutes) })
            .ToListAsync(cancellationToken);
}
