using System.Globalization;
using System.Text;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>
/// Makes of what a caller calls a file a name that can be shown and saved anywhere. It is never part of a path of this host:
/// it must not lead elsewhere on the computer of whoever downloads it, nor look like another name there.
/// </summary>
internal static class FileNames
{
    public const int LongestName = 200;

    private const int LongestExtension = 10;

    private const string NotOnEverySystem = "<>:\"|?*";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })];

    /// <summary>The name without folders and without characters that nobody sees or that mean something to a system; null where nothing is left.</summary>
    public static string? Clean(string? name)
    {
        if (name is null)
            return null;

        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var visible = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            // Rune turns half a character into U+FFFD. Format characters turn the reading direction round: "fdp.exe" shows as "exe.pdf".
            var isShown = rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune)
                is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            if (isShown)
                visible.Append(rune.IsAscii && NotOnEverySystem.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        var clean = Shorten(visible.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '.'));
        if (clean.Length == 0)
            return null;

        return Devices.Contains(clean.Split('.')[0].Trim(), StringComparer.OrdinalIgnoreCase) ? $"_{clean}" : clean;
    }

    /// <summary>What stands after the last dot, in lower case; empty where there is none.</summary>
    public static string ExtensionOf(string name) =>
        name.LastIndexOf('.') is >= 0 and var dot && name.Length - dot - 1 is > 0 and <= LongestExtension ? name[(dot + 1)..].ToLowerInvariant() : "";

    /// <summary>Keeps the extension, and no half character.</summary>
    private static string Shorten(string name)
    {
        if (name.Length <= LongestName)
            return name;

        var extension = ExtensionOf(name) is { Length: > 0 } found ? $".{found}" : "";
        var length = LongestName - extension.Length;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd(' ', '.') + extension;
    }
}
