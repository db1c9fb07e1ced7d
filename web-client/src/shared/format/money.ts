import type { Language } from '@/shared/i18n/i18n';

/** Euro cents as people read them: "€ 1.442,00". */
export const euros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-IE', { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** An amount as people write it, "12", "12,50" or "12.50", in euro cents; undefined where it is none. */
export function centsOf(text: string): number | undefined {
  const amount = /^(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  return amount ? Number(amount[1]) * 100 + Number((amount[2] ?? '').padEnd(2, '0')) : undefined;
}
