import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bySession } from '@/shared/api/access';
import { RequireKind } from '@/shared/session/RequireKind';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { ownObjectionsQuery } from '../api/listOwnObjections';
import { ObjectionCard } from './ObjectionCard';
import { OwnDataPanel } from './OwnDataPanel';

/** All that is about the reader: first what the children show, then the objections. */
export function OverviewPage({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('myObjections');
  return (
    <Screen title={t('overview.title')} lead={<Paragraph appearance="lead">{t('overview.lead')}</Paragraph>}>
      <RequireKind kinds={['citizen', 'representative']}>
        <div className="columns">
          <div className="columns__main">
            {children}
            <OwnObjections />
          </div>
          <div className="columns__side">
            <ContactPanel />
            <OwnDataPanel />
          </div>
        </div>
      </RequireKind>
    </Screen>
  );
}

/** The reader's objections, newest first, each with its one next step. */
function OwnObjections() {
  const { t } = useTranslation('myObjections');
  const list = useInfiniteQuery(ownObjectionsQuery(bySession));
  return (
    <Pages list={list} loading={t('overview.loading')} empty={<NoObjections />} more={t('overview.more')}>
      {(objections) => <ul className="cards">{objections.map((objection) => <li key={objection.id}><ObjectionCard objection={objection} /></li>)}</ul>}
    </Pages>
  );
}

function NoObjections() {
  const { t } = useTranslation('myObjections');
  return (
    <section className="panel" aria-labelledby="empty">
      <Heading level={2} id="empty" appearance="utrecht-heading-3">{t('overview.emptyTitle')}</Heading>
      <Paragraph>{t('overview.empty')}</Paragraph>
    </section>
  );
}
