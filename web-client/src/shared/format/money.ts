import type { Language } from '@/shared/i18n/i18n';

/** Euro cents as people read them: "€ 1.442,00". */
export const euros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-IE', { style: 'currency', currency: 'EUR' }).format(cents / 100);
