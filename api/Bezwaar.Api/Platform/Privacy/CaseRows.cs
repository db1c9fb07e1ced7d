using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>Rows of one kind in an export of one case.</summary>
/// <param name="Rows">At most 5,000 rows.</param>
/// <param name="Complete">False where the case has more rows of this kind; the lists of the API page through all of them.</param>
public sealed record CaseRows<T>(IReadOnlyList<T> Rows, bool Complete);

internal static class CaseRows
{
    /// <summary>So many that no real case has more, and so few that one case fits into memory.</summary>
    public const int Most = 5_000;

    public static async Task<CaseRows<T>> ToCaseRowsAsync<T>(this IQueryable<T> ordered, CancellationToken cancellationToken)
    {
        var rows = await ordered.Take(Most + 1).ToListAsync(cancellationToken);
        return new(rows.Count > Most ? rows[..Most] : rows, rows.Count <= Most);
    }
}
