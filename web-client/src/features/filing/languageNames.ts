import type { Language } from '@/shared/i18n/i18n';

/** Languages by their name in the language of the page, Dutch and English first. */
export function languageNames(codes: string[], language: Language): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const [dutch, english, ...others] = codes.map((value) => ({ value, label: names.of(value) ?? value }));
  return [dutch, english, ...others.sort((a, b) => a.label.localeCompare(b.label, language))].filter((choice) => choice !== undefined);
}
