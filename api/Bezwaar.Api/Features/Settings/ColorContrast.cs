using System.Globalization;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Contrast of colours as WCAG 2 measures it.</summary>
internal static class ColorContrast
{
    /// <summary>1 to 21, for a colour as #RRGGBB.</summary>
    public static double WithWhite(string color) => 1.05 / (Luminance(color) + 0.05);

    private static double Luminance(string color) => (0.2126 * Part(color, 1)) + (0.7152 * Part(color, 3)) + (0.0722 * Part(color, 5));

    private static double Part(string color, int at)
    {
        var part = byte.Parse(color.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
