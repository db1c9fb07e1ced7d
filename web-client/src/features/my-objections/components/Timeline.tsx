import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { ownTimelineQuery } from '../api/getOwnTimeline';

/** What happened, oldest first, in plain words. */
export function Timeline({ access, id }: { access: Access; id: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const timeline = useInfiniteQuery(ownTimelineQuery(access, id));

  return (
    <section aria-labelledby="timeline">
      <Heading level={2} id="timeline" appearance="utrecht-heading-3">{t('case.timelineTitle')}</Heading>
      <Pages list={timeline} empty={<Paragraph>{t('case.timelineEmpty')}</Paragraph>} more={t('case.timelineMore')}>
        {(entries) => (
          <ol className="timeline">
            {entries.map((entry) => (
              <li key={entry.sequence}>
                <p>{entry.text[language]}</p>
                <p className="quiet"><time dateTime={entry.at}>{momentOf(entry.at, language)}</time>, {t(`case.by.${entry.by}`)}</p>
              </li>
            ))}
          </ol>
        )}
      </Pages>
    </section>
  );
}
