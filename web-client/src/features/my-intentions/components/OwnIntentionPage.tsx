import '../texts';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { bySession } from '@/shared/api/access';
import { ApiError } from '@/shared/api/problem';
import { RequireKind } from '@/shared/session/RequireKind';
import { Busy } from '@/shared/ui/Busy';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import { ownIntentionQuery } from '../api/getOwnIntention';
import { IntentionView } from './IntentionView';

/** An intended decision about a citizen who signed in. */
export function OwnIntentionPage() {
  const { t } = useTranslation('myIntentions');
  const { id = '' } = useParams();
  return (
    <RequireKind kinds={['citizen', 'representative']}>
      <nav className="back" aria-label={t('back')}><TextLink to="/mijn-bezwaren">← {t('back')}</TextLink></nav>
      <OwnIntention id={id} />
    </RequireKind>
  );
}

function OwnIntention({ id }: { id: string }) {
  const { t } = useTranslation('myIntentions');
  const { data: intention, error, refetch } = useQuery(ownIntentionQuery(bySession, id));

  if (intention) return <IntentionView access={bySession} intention={intention} />;
  if (error instanceof ApiError && [400, 404].includes(error.status)) {
    return (
      <Screen title={t('missingTitle')} lead={<Paragraph appearance="lead">{t('missing')}</Paragraph>}>
        <p className="actions"><ActionLink to="/mijn-bezwaren">{t('toOverview')}</ActionLink></p>
        <ContactPanel />
      </Screen>
    );
  }

  return <Screen title={t('title')}>{error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy text={t('loading')} />}</Screen>;
}
