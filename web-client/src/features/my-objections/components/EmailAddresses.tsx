import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';
import { useOnce } from '@/shared/api/useOnce';
import { ActFailure } from '@/shared/ui/ActFailure';
import { requestEmailConfirmation } from '../api/requestEmailConfirmation';

/** Which e-mail addresses are confirmed, and the link once more for one that is not. */
export function EmailAddresses({ objectionId, addresses }: { objectionId: string; addresses: components['schemas']['OwnEmailAddress'][] }) {
  const { t } = useTranslation('caseDetails');
  const request = useOnce(requestEmailConfirmation);
  const again = useMutation({ mutationFn: () => request(objectionId) });

  return (
    <section aria-labelledby="confirm-email">
      <Heading level={2} id="confirm-email" appearance="utrecht-heading-3">{t('confirmTitle')}</Heading>
      {addresses.map(({ address, confirmedAt }) => <Paragraph key={address}>{confirmedAt == null ? t('unconfirmed', { address }) : t('confirmed', { address })}</Paragraph>)}
      {again.isSuccess && <Alert type="ok" role="status"><Paragraph>{t('sentAgain')}</Paragraph></Alert>}
      <ActFailure error={again.error} />
      {addresses.some(({ confirmedAt }) => confirmedAt == null) && !again.isSuccess && (
        <p className="actions">
          <Button appearance="secondary-action-button" aria-disabled={again.isPending} onClick={() => { if (!again.isPending) again.mutate(); }}>{again.isPending ? t('sending') : t('sendAgain')}</Button>
        </p>
      )}
    </section>
  );
}
