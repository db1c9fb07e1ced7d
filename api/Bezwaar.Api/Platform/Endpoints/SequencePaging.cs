using System.Globalization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>Something that is numbered within its case, from 1.</summary>
internal interface ISequenced
{
    int Sequence { get; }
}

internal static class SequencePaging
{
    private const string Sort = "sequence";

    /// <summary>A page of what belongs to one case, in its order.</summary>
    public static async Task<ErrorOr<Page<TView>>> ToSequencePageAsync<TRow, TView>(
        this IQueryable<TRow> rows, int? limit, string? cursor, IMapper mapper, CancellationToken cancellationToken)
        where TRow : class, ISequenced
        where TView : ISequenced
    {
        var decoded = Cursor.Decode(cursor, Sort);
        if (decoded.IsError)
            return decoded.Errors;

        var after = int.TryParse(decoded.Value?.Tie, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
        var size = limit ?? Paging.DefaultLimit;
        var page = await rows
            .Where(row => row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(size + 1)
            .ProjectTo<TView>(mapper.ConfigurationProvider)
            .ToListAsync(cancellationToken);
        return page.ToPage(size, last => new Cursor(Sort, null, last.Sequence.ToString(CultureInfo.InvariantCulture)));
    }
}
