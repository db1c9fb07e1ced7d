using System.Globalization;
using System.Text;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Makes texts comparable whatever their case and accents: "Café" and "cafe" are the same.</summary>
internal static class SearchTexts
{
    /// <summary>In UTF-16 code units; half a character is never kept.</summary>
    private const int Longest = 1000;

    public static string Normalise(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark);
        var plain = string.Concat(letters.Select(Plain)).ToLowerInvariant();
        return plain.Length <= Longest ? plain : plain[..(char.IsHighSurrogate(plain[Longest - 1]) ? Longest - 1 : Longest)];
    }

    /// <summary>Letters that Unicode does not take apart, as somebody without them on the keyboard types them.</summary>
    private static string Plain(char letter) => letter switch
    {
        'ı' => "i",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        _ => letter.ToString(),
    };
}
