import type { Language } from '@/shared/i18n/i18n';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** "1.296" in Dutch. */
export const wholeNumber = (value: number, language: Language): string => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(value);

/** An amount in euro cents as whole euros: "€ 1.836". */
export const euros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(cents / 100);
