import '../texts';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/problem';
import { takeFragment } from '@/shared/fragment';
import { Busy } from '@/shared/ui/Busy';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { confirmEmailQuery } from '../api/confirmEmail';

/** Where the link in the mail leads: confirms the address at once and says so. */
export function ConfirmEmailPage() {
  const [token] = useState(takeFragment);
  return token === undefined ? <Result confirmed={false} /> : <Confirmation token={token} />;
}

function Confirmation({ token }: { token: string }) {
  const { t } = useTranslation('emailConfirmation');
  const { isSuccess, error, refetch } = useQuery(confirmEmailQuery(token));

  if (isSuccess) return <Result confirmed />;
  if (error instanceof ApiError && !error.isTemporary) return <Result confirmed={false} />;
  return <Screen title={t('title')}>{error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy text={t('busy')} />}</Screen>;
}

function Result({ confirmed }: { confirmed: boolean }) {
  const { t } = useTranslation('emailConfirmation');
  return (
    <Screen title={confirmed ? t('doneTitle') : t('failedTitle')} lead={<Paragraph appearance="lead">{confirmed ? t('done') : t('failed')}</Paragraph>}>
      <p className="actions"><ActionLink to="/mijn-bezwaren">{t('toObjections')}</ActionLink></p>
      <ContactPanel />
    </Screen>
  );
}
