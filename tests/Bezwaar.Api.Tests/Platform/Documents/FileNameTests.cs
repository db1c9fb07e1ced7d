using Bezwaar.Api.Platform.Documents;

namespace Bezwaar.Api.Tests.Platform.Documents;

/// <summary>No name leads anywhere, looks like another or breaks the computer on which it is saved.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("brief.pdf", "brief.pdf")]
    [InlineData("  Bezwaar é (1).PDF ", "Bezwaar é (1).PDF")]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\m\\brief.pdf", "brief.pdf")]
    [InlineData("brief\r\nSet-Cookie: x.pdf", "briefSet-Cookie_ x.pdf")]
    [InlineData("brief\0.pdf", "brief.pdf")]
    [InlineData("\u202Efdp.exe.pdf", "fdp.exe.pdf")]
    [InlineData("a\u2066b\u200Fc\u200Bd\uFEFF.pdf", "abcd.pdf")]
    [InlineData("wat?<is>|dit*.pdf", "wat__is__dit_.pdf")]
    [InlineData("e\u0301.pdf", "é.pdf")]
    [InlineData("con.pdf", "_con.pdf")]
    [InlineData("LPT1", "_LPT1")]
    [InlineData("...brief.pdf...", "brief.pdf")]
    [InlineData("half\uD83D.pdf", "half.pdf")]
    [InlineData("📷.jpg", "📷.jpg")]
    public void A_name_is_cleaned(string given, string clean) => Assert.Equal(clean, FileNames.Clean(given));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("brief.pdf/")]
    [InlineData("\u202E\u0000")]
    public void Nothing_is_left_of_some(string? given) => Assert.Null(FileNames.Clean(given));

    [Fact]
    public void A_long_name_keeps_its_extension_and_whole_characters()
    {
        var clean = FileNames.Clean(string.Concat(Enumerable.Repeat("📷", 150)) + ".jpeg")!;

        Assert.InRange(clean.Length, 190, FileNames.LongestName);
        Assert.EndsWith("📷.jpeg", clean, StringComparison.Ordinal);
    }
}
