using System.Globalization;
using System.Text;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Makes texts comparable whatever their case and accents: "Café" and "cafe" are the same.</summary>
internal static class SearchTexts
{
    private const int Longest = 1000;

    public static string Normalise(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            .Take(Longest);
        return string.Concat(letters).ToLowerInvariant();
    }
}
