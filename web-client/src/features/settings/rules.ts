/** Says the message where a text is no whole number between two; an empty text is for "required". */
export const numberBetween = (least: number, most: number, message: string) => (value: unknown): string | true =>
  value === '' || (/^\d{1,6}$/.test(String(value).trim()) && Number(value) >= least && Number(value) <= most) || message;

/** "85,50" and "85.5" are 8550 cents; undefined where it is no amount. */
export function centsOf(euros: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(euros.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** 8550 cents are "85,50". */
export const eurosOf = (cents: number): string => `${Math.floor(cents / 100)},${`${cents % 100}`.padStart(2, '0')}`;

/** "omgevingsrecht, wmo" as a list. */
export const wordsOf = (text: string): string[] => text.split(',').map((word) => word.trim()).filter((word) => word !== '');
