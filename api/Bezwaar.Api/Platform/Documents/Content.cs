using System.Text;
using MimeKit;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>What a file is: a kind that is taken, or why it is not.</summary>
internal readonly record struct Recognised(string? ContentType, DocumentRefusal? Refusal)
{
    public static implicit operator Recognised(string contentType) => new(contentType, null);

    public static implicit operator Recognised(DocumentRefusal refusal) => new(null, refusal);
}

/// <summary>
/// Tells what a file is by what is in it; what its sender says of it counts for nothing. Only kinds that are known are taken,
/// each by how it must begin, so nothing that a browser could run passes as one of them.
/// </summary>
internal static class Content
{
    private const int BeginningLength = 64;
    private const int MailHeadersLength = 64 * 1024;

    private static readonly (byte[] Beginning, Recognised Kind)[] Signatures =
    [
        ([.. "%PDF-"u8], ContentTypes.Pdf),
        ([0xFF, 0xD8, 0xFF], ContentTypes.Jpeg),
        ([0x89, .. "PNG\r\n\x1A\n"u8], ContentTypes.Png),
        ([.. "GIF87a"u8], ContentTypes.Gif),
        ([.. "GIF89a"u8], ContentTypes.Gif),
        ([.. "II*\0"u8], ContentTypes.Tiff),
        ([.. "MM\0*"u8], ContentTypes.Tiff),
        ([.. "MZ"u8], DocumentRefusal.Program),
        ([0x7F, .. "ELF"u8], DocumentRefusal.Program),
        ([0xFE, 0xED, 0xFA], DocumentRefusal.Program),
        ([0xCE, 0xFA, 0xED, 0xFE], DocumentRefusal.Program),
        ([0xCF, 0xFA, 0xED, 0xFE], DocumentRefusal.Program),
        ([0xCA, 0xFE, 0xBA, 0xBE], DocumentRefusal.Program),
        ([.. "#!"u8], DocumentRefusal.Program),
        ([.. "Rar!"u8], DocumentRefusal.Archive),
        ([.. "7z"u8, 0xBC, 0xAF], DocumentRefusal.Archive),
        ([0x1F, 0x8B], DocumentRefusal.Archive),
    ];

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    /// <param name="content">All of it, to be read from any place.</param>
    /// <param name="fileName">Its name, whose extension must fit.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public static async Task<Recognised> RecogniseAsync(Stream content, string fileName, CancellationToken cancellationToken)
    {
        var recognised = await RecogniseAsync(content, cancellationToken);
        return recognised.ContentType is { } known && !ContentTypes.Fits(known, FileNames.ExtensionOf(fileName)) ? DocumentRefusal.OtherThanItsName : recognised;
    }

    private static async Task<Recognised> RecogniseAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[BeginningLength];
        content.Position = 0;
        var beginning = buffer.AsMemory(0, await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken));
        content.Position = 0;

        if (Array.FindIndex(Signatures, signature => beginning.Span.StartsWith(signature.Beginning)) is >= 0 and var found)
            return Signatures[found].Kind;
        if (beginning.Span.StartsWith("RIFF"u8) && At(beginning, 8, 4) == "WEBP")
            return ContentTypes.WebP;
        if (At(beginning, 4, 4) == "ftyp" && HeicBrands.Contains(At(beginning, 8, 4)))
            return ContentTypes.Heic;
        if (beginning.Span.StartsWith(ZipDocument.Signature))
            return await ZipDocument.RecogniseAsync(content, cancellationToken);
        if (beginning.Span.StartsWith(CompoundDocument.Signature))
            return await CompoundDocument.RecogniseAsync(content, cancellationToken);

        return IsMarkup(beginning.Span) ? DocumentRefusal.Program : await IsMailAsync(content, cancellationToken) ? ContentTypes.Mail : DocumentRefusal.Unknown;
    }

    /// <summary>A page, a drawing in SVG, XML or PHP: each of them can hold script.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith(Encoding.UTF8.Preamble))
            beginning = beginning[Encoding.UTF8.Preamble.Length..];
        return beginning.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
    }

    /// <summary>Text that begins with the headers of a message (RFC 5322): who sent it, and what mail programs add.</summary>
    private static async Task<bool> IsMailAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[MailHeadersLength];
        var length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (buffer.AsSpan(0, length).Contains((byte)0))
            return false;

        try
        {
            using var beginning = new MemoryStream(buffer, 0, length);
            var headers = await HeaderList.LoadAsync(beginning, cancellationToken);
            return headers.Contains(HeaderId.From) && (headers.Contains(HeaderId.Date) || headers.Contains(HeaderId.Received) || headers.Contains(HeaderId.MessageId));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string At(ReadOnlyMemory<byte> bytes, int offset, int length) => bytes.Length < offset + length ? "" : Encoding.ASCII.GetString(bytes.Span.Slice(offset, length));
}
