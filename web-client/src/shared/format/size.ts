import type { Language } from '@/shared/i18n/i18n';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const megabyte = 1024 * 1024;

/** The size of a file as people read it: "340 kB", "2,4 MB". */
export function fileSize(bytes: number, language: Language): string {
  const [amount, unit] = bytes < megabyte ? [Math.max(1, Math.round(bytes / 1024)), 'kilobyte'] : [bytes / megabyte, 'megabyte'];
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
