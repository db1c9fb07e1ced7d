using System.Globalization;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The numbers of one year, given out without gaps inside the transaction that uses them.</summary>
internal sealed class NumberSeries
{
    private static readonly CompiledQuery<Func<TenantDbContext, int, CancellationToken, Task<NumberSeries?>>> ByYear = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, int year, CancellationToken _) => db.Set<NumberSeries>().FirstOrDefault(series => series.Year == year)));

    private NumberSeries() { }

    public int Year { get; private set; }
    public int Last { get; private set; }

    /// <summary>The next number of a year, such as BZW-2026-000123. Until the commit nobody gets another: ask for it last.</summary>
    public static async Task<string> NextAsync(TenantDbContext db, int year, CancellationToken cancellationToken)
    {
        await db.TakeTurnAsync(Turn.Of("numbers"), cancellationToken);
        var series = db.Set<NumberSeries>().Local.FirstOrDefault(local => local.Year == year) ?? await ByYear.For(db)(db, year, cancellationToken);
        if (series is null)
            db.Add(series = new NumberSeries { Year = year });

        series.Last++;
        return string.Create(CultureInfo.InvariantCulture, $"BZW-{year:0000}-{series.Last:000000}");
    }
}
