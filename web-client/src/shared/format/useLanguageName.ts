import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Names a language (ISO 639-1) in the language of the page: "en" is "Engels". The browser knows them all. */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useTranslation();
  return useCallback((code) => new Intl.DisplayNames([i18n.language], { type: 'language' }).of(code) ?? code, [i18n.language]);
}
