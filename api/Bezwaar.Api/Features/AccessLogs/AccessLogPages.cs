using System.Globalization;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.AccessLogs;

/// <summary>The access log of a case, newest first, page by page.</summary>
internal static class AccessLogPages
{
    private const string Sort = "-id";

    public static async Task<ErrorOr<Page<TView>>> ReadAsync<TView>(
        TenantDbContext db, Guid objectionId, int? limit, string? cursor, Func<AccessLogEntry, TView> show, CancellationToken cancellationToken)
    {
        var decoded = Cursor.Decode(cursor, Sort, given => long.TryParse(given.Tie, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        if (decoded.IsError)
            return decoded.Errors;

        var before = decoded.Value is { Tie: var tie } ? long.Parse(tie, CultureInfo.InvariantCulture) : long.MaxValue;
        var size = limit ?? Paging.DefaultLimit;
        var entries = await db.Set<AccessLogEntry>().AsNoTracking()
            .Where(entry => entry.ObjectionId == objectionId && entry.Id < before)
            .OrderByDescending(entry => entry.Id)
            .Take(size + 1)
            .ToListAsync(cancellationToken);
        var page = entries.ToPage(size, last => new Cursor(Sort, null, last.Id.ToString(CultureInfo.InvariantCulture)));
        return new Page<TView>([.. page.Items.Select(show)], page.NextCursor);
    }
}
