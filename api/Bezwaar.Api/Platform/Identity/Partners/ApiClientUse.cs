using System.Collections.Concurrent;
using System.Data.Common;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>Writes down when a client was last used, at most once a minute for each.</summary>
internal sealed partial class ApiClientUse(IDbContextFactory<CatalogDbContext> catalogs, TimeProvider clock, ILogger<ApiClientUse> logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> written = new();

    /// <summary>A partner is not refused because this cannot be written.</summary>
    public async Task RecordAsync(Guid clientId)
    {
        var now = clock.GetUtcNow();
        var due = now - Interval;
        if (written.TryGetValue(clientId, out var before) && before > due)
            return;

        written[clientId] = now;
        try
        {
            await using var catalog = await catalogs.CreateDbContextAsync();
            await catalog.Set<ApiClient>()
                .Where(client => client.Id == clientId && (client.LastUsedAt == null || client.LastUsedAt <= due))
                .ExecuteUpdateAsync(client => client.SetProperty(row => row.LastUsedAt, now));
        }
        catch (DbException exception)
        {
            LogNotWritten(logger, exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "When an API client was last used could not be written")]
    private static partial void LogNotWritten(ILogger logger, Exception exception);
}
