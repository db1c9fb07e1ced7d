import { Button, Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useCase } from '../CaseContext';
import { useEntryText } from '../useEntryText';
import { useWho } from '../useWho';

const most = 3;

/**
 * What colleagues or the citizen changed meanwhile. It lies at the bottom of the window, so that nothing moves under the
 * reader's hands; what is shown changes when he or she says so.
 */
export function News() {
  const { t } = useTranslation('case');
  const { news, isStale, refresh, acknowledge } = useCase();
  const who = useWho();
  const textOf = useEntryText();
  const language = currentLanguage();
  const newest = news.slice(-most).reverse();

  return (
    <div role="status" className={news.length > 0 ? 'news' : undefined}>
      {news.length > 0 && (
        <section aria-label={t('news.label')} className="news__content">
          <div>
            <Heading level={2} appearance="utrecht-heading-4">{t('news.title', { count: news.length })}</Heading>
            <ul className="news__list">
              {newest.map((entry) => (
                <li key={entry.sequence}>
                  {textOf(entry)} <span className="quiet">{who(entry.actor)}, <time dateTime={entry.at}>{shortMoment(entry.at, language)}</time></span>
                </li>
              ))}
              {news.length > most && <li>{t('news.more', { count: news.length - most })}</li>}
            </ul>
          </div>
          <Button appearance={isStale ? 'primary-action-button' : 'secondary-action-button'} onClick={() => { acknowledge(); if (isStale) void refresh(); }}>{isStale ? t('news.show') : t('news.read')}</Button>
        </section>
      )}
    </div>
  );
}
