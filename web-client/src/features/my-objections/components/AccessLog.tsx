import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import type { Access } from '../api/access';
import { ownAccessLogQuery } from '../api/getOwnAccessLog';

/** Who looked into the case and what for, newest first. */
export function AccessLog({ access, id }: { access: Access; id: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const log = useInfiniteQuery(ownAccessLogQuery(access, id));
  const looks = log.data?.pages.flatMap((page) => page.items);

  return (
    <section aria-labelledby="access-log">
      <Heading level={2} id="access-log" appearance="utrecht-heading-3">{t('case.accessTitle')}</Heading>
      <Paragraph className="quiet">{t('case.accessWhy')}</Paragraph>
      {log.isPending && <Busy />}
      {log.isError && <Failure error={log.error} onRetry={() => { void log.refetch(); }} />}
      {looks?.length === 0 && <Paragraph>{t('case.accessEmpty')}</Paragraph>}
      {looks && looks.length > 0 && (
        <ul className="log">
          {looks.map((look) => (
            <li key={look.at + look.purpose}>
              <p>{look.text[language]}</p>
              <p className="quiet"><time dateTime={look.at}>{momentOf(look.at, language)}</time></p>
            </li>
          ))}
        </ul>
      )}
      {log.hasNextPage && (
        <Button appearance="secondary-action-button" disabled={log.isFetchingNextPage} onClick={() => { void log.fetchNextPage(); }}>{t('case.timelineMore')}</Button>
      )}
    </section>
  );
}
