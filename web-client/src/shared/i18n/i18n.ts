import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { nl } from './nl';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The texts by namespace: a feature adds its own to this interface where it registers them. */
export interface Texts {
  shared: typeof nl;
}

/** The same texts in another language: a text that is missing does not compile. */
export type Translated<T> = { [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]> };

const storageKey = 'bezwaar.language';

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** What the reader chose before; storage can be switched off. */
function chosen(): Language | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return isLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

void i18next.use(initReactI18next).init({
  lng: chosen() ?? 'nl',
  fallbackLng: 'nl',
  defaultNS: 'shared',
  resources: { nl: { shared: nl }, en: { shared: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

const follow = (language: string): void => {
  document.documentElement.lang = language;
};
follow(i18next.language);
i18next.on('languageChanged', follow);

export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'nl');

export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  await i18next.changeLanguage(language);
}

/** The municipality's first language, for a reader who did not choose. */
export async function preferLanguage(language: string | undefined): Promise<void> {
  if (chosen() === undefined && isLanguage(language)) await i18next.changeLanguage(language);
}

/** Adds the texts of a feature in every language. */
export function registerTexts<Name extends Exclude<keyof Texts, 'shared'>>(name: Name, texts: Record<Language, Translated<Texts[Name]>>): void {
  for (const language of languages) i18next.addResourceBundle(language, name, texts[language]);
}
