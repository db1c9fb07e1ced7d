/** Relative luminance of #RRGGBB (WCAG 2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** #RRGGBB. */
export const isColor = (value: string): boolean => /^#[0-9a-f]{6}$/i.test(value);

/** The colours that follow from a municipality's main one: readable whatever it chose. */
export function palette(primary: string): { primary: string; onPrimary: string; accent: string } {
  const color = isColor(primary) ? primary : '#154273';
  return {
    primary: color,
    onPrimary: contrast(color, '#ffffff') >= 4.5 ? '#ffffff' : '#000000',
    // Text and borders on white: a colour that is too light gives way to black.
    accent: contrast(color, '#ffffff') >= 4.5 ? color : '#1a1a1a',
  };
}
