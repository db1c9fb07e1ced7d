using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>
/// Brings the databases of the municipalities up to date, several at a time. What is up to date is not opened, what fails
/// does not stop the rest, and to run it again is to go on where it ended.
/// </summary>
internal sealed class MunicipalityMigrations(IDbContextFactory<CatalogDbContext> catalogs, DatabaseMigrator migrator, TenantDirectory directory)
{
    /// <param name="Slug">The municipality.</param>
    /// <param name="Failure">Why it was not migrated, for an administrator; null where it was.</param>
    /// <param name="Done">How many have been tried, this one included.</param>
    /// <param name="Total">How many were behind.</param>
    public sealed record Progress(string Slug, string? Failure, int Done, int Total);

    /// <summary>What became of the run.</summary>
    public sealed record Outcome(int UpToDate, int Total, IReadOnlyList<Progress> Tried)
    {
        public int Migrated => Tried.Count(one => one.Failure is null);

        public IEnumerable<Progress> Failed => Tried.Where(one => one.Failure is not null);

        public int Left => Total - Tried.Count;
    }

    /// <param name="slug">Only this municipality; null for all.</param>
    /// <param name="parallel">How many at a time.</param>
    /// <param name="report">Hears of each one when it is done.</param>
    /// <param name="stop">Begins with none any more; those in hand are finished.</param>
    public async Task<Outcome> RunAsync(string? slug, int parallel, Action<Progress> report, CancellationToken stop)
    {
        List<Tenant> all;
        await using (var catalog = await catalogs.CreateDbContextAsync(CancellationToken.None))
        {
            all = (await catalog.Municipalities.AsNoTracking()
                .Where(municipality => municipality.State != MunicipalityState.Adding && (slug == null || municipality.Slug == slug))
                .OrderBy(municipality => municipality.Slug)
                .ToListAsync(CancellationToken.None)).ConvertAll(municipality => municipality.AsTenant());
        }

        var behind = all.Where(migrator.IsBehind).ToList();
        var (waiting, tried) = (new ConcurrentQueue<Tenant>(behind), new ConcurrentQueue<Progress>());
        var done = 0;
        await Task.WhenAll(Enumerable.Range(0, parallel).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested && waiting.TryDequeue(out var next))
            {
                var failure = await TryAsync(next.Id);
                var progress = new Progress(next.Slug, failure, Interlocked.Increment(ref done), behind.Count);
                tried.Enqueue(progress);
                report(progress);
            }
        }, CancellationToken.None)));
        directory.Forget();
        return new(all.Count - behind.Count, behind.Count, [.. tried]);
    }

    private async Task<string?> TryAsync(Guid id)
    {
        try
        {
            await using var catalog = await catalogs.CreateDbContextAsync(CancellationToken.None);
            var municipality = await catalog.Municipalities.SingleAsync(one => one.Id == id, CancellationToken.None);
            if (municipality.State is not MunicipalityState.Active)
                return "Its data are being copied: finish or cancel that first.";

            await migrator.MigrateAsync(municipality, CancellationToken.None);
            await catalog.SaveChangesAsync(CancellationToken.None);
            return null;
        }
        catch (Exception exception)
        {
            // One municipality's trouble must not keep the others from being migrated.
            return exception.GetBaseException().Message;
        }
    }
}
