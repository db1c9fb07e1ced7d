using System.Globalization;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The numbers of one year, given out without gaps inside the transaction that uses them.</summary>
internal sealed class NumberSeries
{
    private NumberSeries() { }

    public int Year { get; private set; }
    public int Last { get; private set; }

    /// <summary>The next number of a year, such as BZW-2026-000123. Until the commit nobody gets another: ask for it last.</summary>
    public static async Task<string> NextAsync(TenantDbContext db, int year, CancellationToken cancellationToken)
    {
        var number = await db.CountUpAsync(NumberSeriesTable.Name, nameof(Year), nameof(Last), year, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"BZW-{year:0000}-{number:000000}");
    }
}
