using System.Text;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>
/// Older documents of Office and messages of Outlook, which are compound files (MS-CFB). Their directory entries have 128
/// bytes, begin with a name in UTF-16 and stand at a multiple of that in the file: finding the telling names needs no
/// more than looking at those places, and does not follow links that a damaged or malicious file leads in a circle.
/// </summary>
internal static class CompoundDocument
{
    private const int EntryLength = 128;
    private const int NameLengthOffset = 64;
    private const int EntriesAtATime = 512;

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["WordDocument"] = ContentTypes.OldWord,
        ["Workbook"] = ContentTypes.OldExcel,
        ["Book"] = ContentTypes.OldExcel,
        ["PowerPoint Document"] = ContentTypes.OldPowerPoint,
        ["__properties_version1.0"] = ContentTypes.OutlookMail,
    };

    private static readonly HashSet<string> Macros = ["Macros", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA"];

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static async Task<Recognised> RecogniseAsync(Stream content, CancellationToken cancellationToken)
    {
        HashSet<string> names = [];
        var buffer = new byte[EntryLength * EntriesAtATime];
        int length;
        do
        {
            length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
            for (var offset = 0; offset + EntryLength <= length; offset += EntryLength)
            {
                if (NameAt(buffer.AsSpan(offset, EntryLength)) is { } name && (Kinds.ContainsKey(name) || Macros.Contains(name) || name == "EncryptedPackage"))
                    names.Add(name);
            }
        }
        while (length == buffer.Length);

        if (names.Contains("EncryptedPackage"))
            return DocumentRefusal.Encrypted;

        // A message holds whole documents as its attachments, so its own mark goes first.
        if (names.Contains("__properties_version1.0"))
            return ContentTypes.OutlookMail;
        if (names.Overlaps(Macros))
            return DocumentRefusal.Macros;
        return names.Where(Kinds.ContainsKey).Select(name => Kinds[name]).FirstOrDefault() is { } kind ? kind : DocumentRefusal.Unknown;
    }

    private static string? NameAt(ReadOnlySpan<byte> entry)
    {
        var length = BitConverter.ToUInt16(entry[NameLengthOffset..]);
        return length is >= 4 and <= NameLengthOffset && length % 2 == 0 ? Encoding.Unicode.GetString(entry[..(length - 2)]) : null;
    }
}
