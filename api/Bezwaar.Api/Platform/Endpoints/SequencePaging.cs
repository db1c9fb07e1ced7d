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
        var decoded = DecodeSequence(cursor);
        if (decoded.IsError)
            return decoded.Errors;

        var after = decoded.Value;
        var size = limit ?? Paging.DefaultLimit;
        var page = await rows
            .Where(row => row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(size + 1)
            .ProjectTo<TView>(mapper.ConfigurationProvider)
            .ToListAsync(cancellationToken);
        return page.ToPage(size, last => CursorAfter(last.Sequence));
    }

    /// <summary>The number after which the page starts; 0 without a cursor.</summary>
    public static ErrorOr<int> DecodeSequence(string? cursor)
    {
        var decoded = Cursor.Decode(cursor, Sort);
        if (decoded.IsError)
            return decoded.Errors;
        if (decoded.Value is not { Tie: var tie })
            return 0;

        return int.TryParse(tie, CultureInfo.InvariantCulture, out var sequence) ? sequence : Cursor.Malformed;
    }

    public static Cursor CursorAfter(int sequence) => new(Sort, null, sequence.ToString(CultureInfo.InvariantCulture));
}
