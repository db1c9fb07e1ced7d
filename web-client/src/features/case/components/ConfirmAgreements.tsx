import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { currentLanguage } from '@/shared/i18n/i18n';
import { confirmAgreements, type ConfirmationBody } from '../api/confirmAgreements';
import { useCase } from '../CaseContext';

/** Sends the objector what was agreed; where that must go on paper, here is the text of the letter. */
export function ConfirmAgreements() {
  const { t } = useTranslation('caseActs');
  const { id, me, refresh } = useCase();
  const confirm = useOnce((body: ConfirmationBody, key) => confirmAgreements(id, body, key));
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => confirm({ by: me }), onSuccess: refresh });

  return (
    <div>
      <p><Button appearance="secondary-action-button" disabled={isPending} onClick={() => { mutate(); }}>{t('agreements.confirm')}</Button></p>
      <p className="quiet">{t('agreements.confirmHint')}</p>
      <div role="status">
        {error && <Alert type="error"><Paragraph>{error.message}</Paragraph></Alert>}
        {data && (
          <Alert type="ok">
            <Paragraph>{t(`means.${data.means}`)}</Paragraph>
            {data.means === 'letter' && <p className="own-words">{data.text[currentLanguage()]}</p>}
          </Alert>
        )}
      </div>
    </div>
  );
}
