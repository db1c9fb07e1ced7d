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
import { ownIntentionsQuery } from '../api/listOwnIntentions';
import { intentionLink } from '../intentionLink';
import { IntentionView } from './IntentionView';

/** The intended decision of whoever holds its access link, from the letter about it: to be read and reacted to without sign-in. */
export function LinkedIntentionPage() {
  const [token] = useState(intentionLink.read);
  return token === undefined ? <DeadLink /> : <LinkedIntention token={token} />;
}

function LinkedIntention({ token }: { token: string }) {
  const { t } = useTranslation('myIntentions');
  const access = { by: 'link', token } as const;
  const { data, error, refetch } = useInfiniteQuery(ownIntentionsQuery(access));
  const intention = data?.pages[0]?.items[0];

  if (intention) return <IntentionView access={access} intention={intention} />;
  // The link of an objection opens no intention (403).
  if (data || isStatus(error, 401) || isStatus(error, 403)) return <DeadLink />;
  return <Screen title={t('title')}>{error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy text={t('loading')} />}</Screen>;
}

function DeadLink() {
  const { t } = useTranslation('myIntentions');
  return <Screen title={t('deadTitle')} lead={<Paragraph appearance="lead">{t('dead')}</Paragraph>}><ContactPanel /></Screen>;
}
