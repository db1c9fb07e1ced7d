import type { Language } from '@/shared/i18n/i18n';

/** A language by its code ("nl", "tr") as it is called in the reader's language. */
export const languageName = (code: string, language: Language): string => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
