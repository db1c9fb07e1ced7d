import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages } from '@/shared/i18n/i18n';

/** Each language in its own words, so that whoever needs it can read it. */
export function LanguageSwitch({ offered }: { offered: string[] }) {
  const { t, i18n } = useTranslation();
  const choice = languages.filter((language) => offered.includes(language));
  if (choice.length < 2) return null;
  return (
    <nav className="language" aria-label={t('language.label')}>
      <ul>
        {choice.map((language) => (
          <li key={language}>
            <button type="button" lang={language} aria-current={i18n.language === language ? 'true' : undefined} onClick={() => { void chooseLanguage(language); }}>
              {t(`language.${language}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
