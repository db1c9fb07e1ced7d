import type { Language } from '@/shared/i18n/i18n';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** "1.296" in Dutch. */
export const wholeNumber = (value: number, language: Language): string => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(value);

/** An amount in euro cents as whole euros: "€ 1.836". */
export const euros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(cents / 100);

/** An amount in euro cents to the cent: "€ 1.442,00". */
export const exactEuros = (cents: number, language: Language): string => new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** An amount as people write it, "12", "12,50" or "12.50", in euro cents; undefined where it is none. */
export function centsOf(text: string): number | undefined {
  const amount = /^(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  return amount ? Number(amount[1]) * 100 + Number((amount[2] ?? '').padEnd(2, '0')) : undefined;
}
