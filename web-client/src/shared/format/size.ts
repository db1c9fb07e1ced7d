import type { Language } from '@/shared/i18n/i18n';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The size of a file as people read it: "340 kB", "2,4 MB". */
export function fileSize(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
