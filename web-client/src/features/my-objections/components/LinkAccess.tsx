import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/shared/ui/ConfirmButton';
import { revokeOwnAccessLinks } from '../api/revokeOwnAccessLinks';
import { useCaseRefresh } from '../useCaseRefresh';

/** Ends every access link of the case, for whoever lost a message or a telephone. */
export function LinkAccess({ objectionId }: { objectionId: string }) {
  const { t } = useTranslation('caseDetails');
  const refresh = useCaseRefresh(objectionId);
  const [isRevoked, setRevoked] = useState(false);

  const revoke = async (): Promise<void> => {
    await revokeOwnAccessLinks(objectionId);
    await refresh();
    setRevoked(true);
  };

  return (
    <section aria-labelledby="links">
      <Heading level={2} id="links" appearance="utrecht-heading-3">{t('linksTitle')}</Heading>
      <Paragraph>{t('linksText')}</Paragraph>
      {isRevoked
        ? <Alert type="ok" role="status"><Paragraph>{t('revoked')}</Paragraph></Alert>
        : (
          <div className="actions">
            <ConfirmButton label={t('revoke')} title={t('revokeSure')} confirm={t('revokeYes')} cancel={t('revokeNo')} onConfirm={revoke}>
              <Paragraph>{t('revokeMeans')}</Paragraph>
            </ConfirmButton>
          </div>
        )}
    </section>
  );
}
