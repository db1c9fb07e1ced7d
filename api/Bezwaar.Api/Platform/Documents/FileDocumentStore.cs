using System.Buffers.Binary;
using System.Globalization;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>
/// Documents as files: <c>municipality/day/piece</c>, all three of ids that this platform made, so no name that anybody
/// gives is ever part of a path. A file gets its own name once all of it is on disk.
/// </summary>
internal sealed class FileDocumentStore(IOptions<DocumentSettings> settings, IOptions<PlatformOptions> platform, IHostEnvironment environment) : IDocumentStore
{
    private const string Unfinished = ".part";
    private const string DayFormat = "yyyyMMdd";

    private readonly string root = Path.GetFullPath(
        settings.Value.Directory ?? Path.Combine(platform.Value.DataDirectory, "documents"), environment.ContentRootPath);

    public async Task WriteAsync(Tenant tenant, Guid piece, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var path = PathOf(tenant, piece);
        var unfinished = path + Unfinished;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await using (var file = WorkFile.CreatePrivate(unfinished))
            {
                await write(file);
                cancellationToken.ThrowIfCancellationRequested();
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: false);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public Stream? Open(Tenant tenant, Guid piece)
    {
        try
        {
            return new FileStream(PathOf(tenant, piece), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous });
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(Tenant tenant, Guid piece)
    {
        var path = PathOf(tenant, piece);
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            return;

        File.Delete(path);
        File.Delete(path + Unfinished);
    }

    public IEnumerable<Guid> BegunBetween(Tenant tenant, DateTimeOffset from, DateTimeOffset until)
    {
        for (var day = from.UtcDateTime.Date; day <= until.UtcDateTime.Date; day = day.AddDays(1))
        {
            var folder = new DirectoryInfo(Path.Combine(root, tenant.Id.ToString("N"), NameOf(day)));
            if (!folder.Exists)
                continue;

            foreach (var file in folder.EnumerateFiles())
            {
                if (Guid.TryParseExact(Path.GetFileNameWithoutExtension(file.Name), "N", out var piece) && MomentOf(piece) is var moment && moment >= from && moment < until)
                    yield return piece;
            }
        }
    }

    private string PathOf(Tenant tenant, Guid piece) => Path.Combine(root, tenant.Id.ToString("N"), NameOf(MomentOf(piece).UtcDateTime), piece.ToString("N"));

    private static string NameOf(DateTime day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>When the id was made: its first 48 bits are milliseconds (RFC 9562, version 7).</summary>
    private static DateTimeOffset MomentOf(Guid piece)
    {
        Span<byte> bytes = stackalloc byte[16];
        piece.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds((long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16));
    }
}
