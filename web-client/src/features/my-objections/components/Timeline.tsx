import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import type { Access } from '../api/access';
import { ownTimelineQuery } from '../api/getOwnTimeline';

/** What happened, oldest first, in plain words. */
export function Timeline({ access, id }: { access: Access; id: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const timeline = useInfiniteQuery(ownTimelineQuery(access, id));

  return (
    <section aria-labelledby="timeline">
      <Heading level={2} id="timeline" appearance="utrecht-heading-3">{t('case.timelineTitle')}</Heading>
      {timeline.isPending && <Busy />}
      {timeline.isError && <Failure error={timeline.error} onRetry={() => { void timeline.refetch(); }} />}
      <ol className="timeline">
        {timeline.data?.pages.flatMap((page) => page.items).map((entry) => (
          <li key={entry.sequence}>
            <p>{entry.text[language]}</p>
            <p className="quiet"><time dateTime={entry.at}>{momentOf(entry.at, language)}</time>, {t(`case.by.${entry.by}`)}</p>
          </li>
        ))}
      </ol>
      {timeline.hasNextPage && (
        <Button appearance="secondary-action-button" disabled={timeline.isFetchingNextPage} onClick={() => { void timeline.fetchNextPage(); }}>{t('case.timelineMore')}</Button>
      )}
    </section>
  );
}
