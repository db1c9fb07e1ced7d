using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>A case by its id and its number.</summary>
internal sealed record NumberedCase(Guid Id, string Number)
{
    public static Task<NumberedCase?> FindAsync(TenantDbContext db, string number, CancellationToken cancellationToken) =>
        db.Set<Objection>()
            .Where(objection => objection.Number == number)
            .Select(objection => new NumberedCase(objection.Id, objection.Number))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Some cases by number, after a number.</summary>
    public static Task<List<NumberedCase>> AmongAsync(TenantDbContext db, IQueryable<Guid> ids, string after, int count, CancellationToken cancellationToken) =>
        db.Set<Objection>()
            .Where(objection => ids.Contains(objection.Id) && string.Compare(objection.Number, after) > 0)
            .OrderBy(objection => objection.Number)
            .Take(count)
            .Select(objection => new NumberedCase(objection.Id, objection.Number))
            .ToListAsync(cancellationToken);
}
