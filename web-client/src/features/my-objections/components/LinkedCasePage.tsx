import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/shared/api/problem';
import { Busy } from '@/shared/ui/Busy';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { ownObjectionsQuery } from '../api/listOwnObjections';
import { linkToken } from '../linkToken';
import { CaseView } from './CaseView';
import { ClaimPanel } from './ClaimPanel';

/** The case of whoever holds its access link: the same as after signing in, without what was filed. */
export function LinkedCasePage() {
  const [token] = useState(linkToken);
  return token === undefined ? <DeadLink /> : <LinkedCase token={token} />;
}

function LinkedCase({ token }: { token: string }) {
  const { t } = useTranslation('myObjections');
  const access = { by: 'link', token } as const;
  const { data, error, refetch } = useInfiniteQuery(ownObjectionsQuery(access));
  const id = data?.pages[0]?.items[0]?.id;

  if (id !== undefined) return <CaseView access={access} id={id}><ClaimPanel token={token} /></CaseView>;
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
