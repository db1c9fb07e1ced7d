using System.Text;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform.Documents;

/// <summary>A file is what is in it, whatever it is called.</summary>
public sealed class ContentTests
{
    private const string WordTypes = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private const string Mail = "From: m@voorbeeld.example\r\nTo: bezwaar@voorbeeld.example\r\nDate: Mon, 20 Apr 2026 10:00:00 +0200\r\nSubject: Bezwaar\r\n\r\nTekst\r\n";

    public static TheoryData<string, byte[], string?, DocumentRefusal?> Files => new()
    {
        { "a.pdf", Uploads.Pdf, ContentTypes.Pdf, null },
        { "a.JPG", Uploads.Jpeg(100), ContentTypes.Jpeg, null },
        { "a.png", [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0], ContentTypes.Png, null },
        { "a.gif", [.. "GIF89a"u8, 1, 2], ContentTypes.Gif, null },
        { "a.webp", [.. "RIFF\0\0\0\0WEBPVP8 "u8], ContentTypes.WebP, null },
        { "a.tiff", [.. "II*\0"u8, 8, 0], ContentTypes.Tiff, null },
        { "a.heic", [0, 0, 0, 24, .. "ftypheic\0\0\0\0mif1"u8], ContentTypes.Heic, null },
        { "a.docx", Uploads.Zip(("[Content_Types].xml", WordTypes), ("word/document.xml", "<w/>")), ContentTypes.Word, null },
        { "a.odt", Uploads.Zip(("mimetype", ContentTypes.OpenText), ("content.xml", "<o/>"), ("META-INF/manifest.xml", "<m/>")), ContentTypes.OpenText, null },
        { "a.doc", Compound("Root Entry", "WordDocument"), ContentTypes.OldWord, null },
        { "a.xls", Compound("Root Entry", "Workbook"), ContentTypes.OldExcel, null },
        { "a.msg", Compound("Root Entry", "__properties_version1.0", "Macros"), ContentTypes.OutlookMail, null },
        { "a.eml", Encoding.ASCII.GetBytes(Mail), ContentTypes.Mail, null },

        { "a.pdf", Uploads.Jpeg(100), null, DocumentRefusal.OtherThanItsName },
        { "a.pdf.exe", Uploads.Pdf, null, DocumentRefusal.OtherThanItsName },
        { "a.docx", Uploads.Zip(("mimetype", ContentTypes.OpenText), ("content.xml", "<o/>"), ("META-INF/manifest.xml", "<m/>")), null, DocumentRefusal.OtherThanItsName },
        { "a.pdf", [.. "MZ"u8, 0x90, 0], null, DocumentRefusal.Program },
        { "a.pdf", [0x7F, .. "ELF"u8, 2], null, DocumentRefusal.Program },
        { "a.pdf", [.. "#!/bin/sh\n"u8], null, DocumentRefusal.Program },
        { "a.png", Encoding.UTF8.GetBytes("\uFEFF  <svg onload=alert(1)>"), null, DocumentRefusal.Program },
        { "a.eml", [.. "<!DOCTYPE html><script>"u8], null, DocumentRefusal.Program },
        { "a.pdf", [.. "<html>%PDF-1.7"u8], null, DocumentRefusal.Program },
        { "a.docx", Uploads.Zip(("[Content_Types].xml", WordTypes), ("word/vbaProject.bin", "x")), null, DocumentRefusal.Macros },
        { "a.doc", Compound("WordDocument", "_VBA_PROJECT"), null, DocumentRefusal.Macros },
        { "a.odt", Uploads.Zip(("mimetype", ContentTypes.OpenText), ("content.xml", "<o/>"), ("META-INF/manifest.xml", "<m/>"), ("Basic/script-lc.xml", "<b/>")), null, DocumentRefusal.Macros },
        { "a.docx", Compound("EncryptedPackage"), null, DocumentRefusal.Encrypted },
        { "a.odt", Uploads.Zip(("mimetype", ContentTypes.OpenText), ("content.xml", "x"), ("META-INF/manifest.xml", "<manifest:encryption-data/>")), null, DocumentRefusal.Encrypted },
        { "a.docx", [.. "PK\x03\x04"u8, 20, 0, 1, 0, 8, 0], null, DocumentRefusal.Encrypted },
        { "a.docx", Uploads.Zip(("brief.pdf", "x")), null, DocumentRefusal.Archive },
        { "a.docx", [.. "PK\x03\x04"u8, 20, 0, 0, 0, 8, 0], null, DocumentRefusal.Damaged },
        { "a.docx", [.. "PK\x03\x04"u8], null, DocumentRefusal.Damaged },
        { "a.doc", Compound("Iets anders"), null, DocumentRefusal.Unknown },
        { "a.jpg", [1, 2, 3], null, DocumentRefusal.Unknown },
        { "a.eml", [.. "Zomaar een tekst"u8], null, DocumentRefusal.Unknown },
        { "a.eml", [.. Encoding.ASCII.GetBytes(Mail), 0, 1], null, DocumentRefusal.Unknown },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_recognised_or_refused_with_its_reason(string name, byte[] bytes, string? contentType, DocumentRefusal? refusal)
    {
        using var content = new MemoryStream(bytes);

        var recognised = await Content.RecogniseAsync(content, name, TestContext.Current.CancellationToken);

        Assert.Equal((contentType, refusal), (recognised.ContentType, recognised.Refusal));
    }

    [Fact]
    public void Every_refusal_has_its_words_in_both_languages() => Assert.All(Enum.GetValues<DocumentRefusal>(), refusal =>
        Assert.True(DocumentRules.ReasonOf(refusal) is { Nl.Length: > 20, En.Length: > 20 }));

    /// <summary>A compound file with directory entries of these names, as far as recognising looks at one.</summary>
    private static byte[] Compound(params string[] names)
    {
        var bytes = new byte[512 + (128 * names.Length)];
        CompoundDocument.Signature.CopyTo(bytes);
        for (var index = 0; index < names.Length; index++)
        {
            var entry = bytes.AsSpan(512 + (128 * index), 128);
            var length = Encoding.Unicode.GetBytes(names[index], entry) + 2;
            BitConverter.TryWriteBytes(entry[64..], (ushort)length);
        }

        return bytes;
    }
}
