using System.IO.Compression;
using System.Text;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>Documents of Office and LibreOffice, which are archives: they must hold what makes them one, and no macros.</summary>
internal static class ZipDocument
{
    private const int LargestDescription = 1024 * 1024;
    private const int FlagsOffset = 6;

    private static readonly (string MainPart, string ContentType)[] OfficeKinds =
    [
        ("wordprocessingml.document.main+xml", ContentTypes.Word),
        ("spreadsheetml.sheet.main+xml", ContentTypes.Excel),
        ("presentationml.presentation.main+xml", ContentTypes.PowerPoint),
    ];

    private static readonly string[] OpenKinds = [ContentTypes.OpenText, ContentTypes.OpenSpreadsheet, ContentTypes.OpenPresentation];

    public static ReadOnlySpan<byte> Signature => "PK\x03\x04"u8;

    public static async Task<Recognised> RecogniseAsync(Stream content, CancellationToken cancellationToken)
    {
        var header = new byte[FlagsOffset + 1];
        await content.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        if ((header[FlagsOffset] & 1) == 1)
            return DocumentRefusal.Encrypted;

        try
        {
            await using var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            if (zip.GetEntry("[Content_Types].xml") is { } types)
                return OfficeKind(zip, await TextOfAsync(types, cancellationToken));

            var mimeType = zip.GetEntry("mimetype") is { } said ? await TextOfAsync(said, cancellationToken) : "";
            return OpenKinds.Contains(mimeType) ? await OpenKindAsync(zip, mimeType, cancellationToken) : DocumentRefusal.Archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return DocumentRefusal.Damaged;
        }
    }

    private static Recognised OfficeKind(ZipArchive zip, string types)
    {
        if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return DocumentRefusal.Macros;

        return Array.Find(OfficeKinds, kind => types.Contains(kind.MainPart, StringComparison.Ordinal)).ContentType is { } contentType ? contentType : DocumentRefusal.Unknown;
    }

    private static async Task<Recognised> OpenKindAsync(ZipArchive zip, string contentType, CancellationToken cancellationToken)
    {
        if (zip.GetEntry("META-INF/manifest.xml") is not { } manifest || zip.GetEntry("content.xml") is null)
            return DocumentRefusal.Damaged;
        if ((await TextOfAsync(manifest, cancellationToken)).Contains("encryption-data", StringComparison.Ordinal))
            return DocumentRefusal.Encrypted;

        return zip.Entries.Any(entry => entry.FullName.StartsWith("Basic/", StringComparison.Ordinal) || entry.FullName.StartsWith("Scripts/", StringComparison.Ordinal)) ? DocumentRefusal.Macros : contentType;
    }

    /// <summary>No more than is believable: an entry may unpack to a thousand times what it takes.</summary>
    private static async Task<string> TextOfAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        var buffer = new byte[(int)Math.Min(entry.Length, LargestDescription)];
        await using var stream = await entry.OpenAsync(cancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken));
    }
}
