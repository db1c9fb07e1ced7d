import '../texts';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { settingsChangesQuery } from '../api/listSettingsChanges';
import { settingsPages } from '../settingsPages';

/** Everything that the administrator decides, and who changed what. */
export function SettingsHomePage() {
  const { t } = useTranslation('settings');
  const changes = useInfiniteQuery(settingsChangesQuery);
  const language = currentLanguage();

  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{t('lead')}</Paragraph>}>
      <ul className="settings-list">
        {settingsPages.map(({ path, part }) => (
          <li key={path}>
            <TextLink to={`/medewerker/instellingen/${path}`}>{t(`parts.${part}.title`)}</TextLink>
            <Paragraph className="quiet">{t(`parts.${part}.short`)}</Paragraph>
          </li>
        ))}
      </ul>
      <section aria-labelledby="changes">
        <Heading level={2} id="changes">{t('changes.title')}</Heading>
        <Pages list={changes} empty={<Paragraph>{t('changes.none')}</Paragraph>}>
          {(items) => (
            <ul className="log">
              {items.map((change) => (
                <li key={`${change.part} ${change.version}`}>
                  <strong>{t(`parts.${change.part}.title`)}</strong>: {t('changes.by', { who: change.changedBy, when: momentOf(change.changedAt, language) })}
                </li>
              ))}
            </ul>
          )}
        </Pages>
      </section>
    </Screen>
  );
}
