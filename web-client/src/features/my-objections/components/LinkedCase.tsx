import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { isStatus } from '@/shared/api/problem';
import { Busy } from '@/shared/ui/Busy';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { ownObjectionsQuery, type OwnObjectionListItem } from '../api/listOwnObjections';
import { caseLink } from '../caseLink';

type LinkedAccess = Extract<Access, { by: 'link' }>;

/** A page about the case of whoever holds its access link. */
export function LinkedCase({ children }: { children: (access: LinkedAccess, objection: OwnObjectionListItem) => ReactNode }) {
  const [token] = useState(caseLink.read);
  return token === undefined ? <DeadLink /> : <Linked token={token}>{children}</Linked>;
}

function Linked({ token, children }: { token: string; children: (access: LinkedAccess, objection: OwnObjectionListItem) => ReactNode }) {
  const { t } = useTranslation('myObjections');
  const access = { by: 'link', token } as const;
  const { data, error, refetch } = useInfiniteQuery(ownObjectionsQuery(access));
  const objection = data?.pages[0]?.items[0];

  if (objection) return children(access, objection);
  if (data || isStatus(error, 401)) return <DeadLink />;
  return <Screen title={t('link.title')}>{error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy text={t('case.loading')} />}</Screen>;
}

function DeadLink() {
  const { t } = useTranslation('myObjections');
  return (
    <Screen title={t('link.missingTitle')} lead={<Paragraph appearance="lead">{t('link.missing')}</Paragraph>}>
      <Paragraph>{t('link.claimedAlready')}</Paragraph>
      <p className="actions"><ActionLink to="/mijn-bezwaren">{t('case.toOverview')}</ActionLink></p>
      <ContactPanel />
    </Screen>
  );
}
