import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';

/** Asks before something that cannot be taken back. */
export function DiscardDialog({ onDiscard, onClose }: { onDiscard: () => Promise<void>; onClose: () => void }) {
  const { t } = useTranslation('filing');
  const discard = useMutation({ mutationFn: onDiscard, onSuccess: onClose });
  return (
    <Dialog title={t('start.discardTitle')} onCancel={onClose}>
      <Paragraph>{t('start.discardText')}</Paragraph>
      {discard.isError && <Alert type="error" role="alert"><Paragraph>{t('save.notNow')}</Paragraph></Alert>}
      <div className="actions">
        <Button appearance="primary-action-button" disabled={discard.isPending} onClick={() => { discard.mutate(); }}>{t('start.discardYes')}</Button>
        <Button appearance="secondary-action-button" onClick={onClose}>{t('start.discardNo')}</Button>
      </div>
    </Dialog>
  );
}
