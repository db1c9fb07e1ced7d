namespace Bezwaar.Api.Platform.Persistence.Copying;

/// <summary>
/// Copies a municipality's data from one database to another, whatever their engines, table by table and row by row, and
/// checks what arrived against what was read. Both have the schema of this build.
/// </summary>
internal static class DatabaseCopy
{
    /// <summary>Copies everything into a database without rows.</summary>
    /// <returns>What was copied, table by table.</returns>
    /// <exception cref="CopyDiffersException">The target does not hold what was read.</exception>
    public static async Task<IReadOnlyList<TableContent>> RunAsync(TenantDbContext source, TenantDbContext target, CancellationToken cancellationToken)
    {
        List<TableContent> copied = [];
        await using (var transaction = await target.Database.BeginTransactionAsync(cancellationToken))
        {
            foreach (var (from, to) in TenantTable.Of(source).Zip(TenantTable.Of(target)))
            {
                var hash = new ContentHash(from);
                await target.InsertAsync(to, Hashed(from.ReadAsync(source, cancellationToken), hash), cancellationToken);
                copied.Add(hash.Content);
            }

            await transaction.CommitAsync(cancellationToken);
        }

        await target.AfterCopyAsync(cancellationToken);
        var arrived = await ContentOfAsync(target, cancellationToken);
        var different = copied.Except(arrived).Select(table => table.Table).ToList();
        return different.Count == 0 ? copied : throw new CopyDiffersException(different);
    }

    public static async Task<IReadOnlyList<TableContent>> ContentOfAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        List<TableContent> content = [];
        foreach (var table in TenantTable.Of(db))
        {
            var hash = new ContentHash(table);
            await foreach (var row in table.ReadAsync(db, cancellationToken))
                hash.Add(row);
            content.Add(hash.Content);
        }

        return content;
    }

    private static async IAsyncEnumerable<object?[]> Hashed(IAsyncEnumerable<object?[]> rows, ContentHash hash)
    {
        await foreach (var row in rows)
        {
            hash.Add(row);
            yield return row;
        }
    }
}

/// <summary>Two databases that should hold the same do not.</summary>
internal sealed class CopyDiffersException(IReadOnlyList<string> tables) : Exception($"Not the same on both sides: {string.Join(", ", tables)}.");
