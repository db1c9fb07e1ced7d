import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { RequireKind } from '@/shared/session/RequireKind';
import { Busy } from '@/shared/ui/Busy';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { bySession } from '../api/access';
import { ownObjectionsQuery } from '../api/listOwnObjections';
import { ObjectionCard } from './ObjectionCard';

export function OverviewPage() {
  const { t } = useTranslation('myObjections');
  return (
    <Screen title={t('overview.title')} lead={<Paragraph appearance="lead">{t('overview.lead')}</Paragraph>}>
      <RequireKind kinds={['citizen', 'representative']}>
        <div className="columns">
          <div className="columns__main"><OwnObjections /></div>
          <ContactPanel />
        </div>
      </RequireKind>
    </Screen>
  );
}

/** The reader's objections, newest first, each with its one next step. */
function OwnObjections() {
  const { t } = useTranslation('myObjections');
  const list = useInfiniteQuery(ownObjectionsQuery(bySession));

  if (list.isPending) return <Busy text={t('overview.loading')} />;
  if (list.isError && !list.data) return <Failure error={list.error} onRetry={() => { void list.refetch(); }} />;

  const objections = list.data.pages.flatMap((page) => page.items);
  if (objections.length === 0) {
    return (
      <section className="panel" aria-labelledby="empty">
        <Heading level={2} id="empty" appearance="utrecht-heading-3">{t('overview.emptyTitle')}</Heading>
        <Paragraph>{t('overview.empty')}</Paragraph>
      </section>
    );
  }

  return (
    <>
      <ul className="cards">{objections.map((objection) => <li key={objection.id}><ObjectionCard objection={objection} /></li>)}</ul>
      {list.isFetchNextPageError && <p role="alert">{t('overview.moreFailed')}</p>}
      {list.hasNextPage && (
        <Button appearance="secondary-action-button" disabled={list.isFetchingNextPage} onClick={() => { void list.fetchNextPage(); }}>
          {list.isFetchingNextPage ? t('overview.moreBusy') : t('overview.more')}
        </Button>
      )}
    </>
  );
}
