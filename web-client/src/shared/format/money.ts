import type { Language } from '@/shared/i18n/i18n';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** An amount of the API in euro cents: 37000 is "€ 370,00". */
export const euros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);
