import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';

interface ConfirmedActionProps {
  action: string;
  question: string;
  text: string;
  onConfirm: () => Promise<unknown>;
}

/** Something that cannot be taken back: asks first. What the host refuses is told where it was asked. */
export function ConfirmedAction({ action, question, text, onConfirm }: ConfirmedActionProps) {
  const { t } = useTranslation('settings');
  const [isAsked, setIsAsked] = useState(false);
  const acting = useMutation({ mutationFn: onConfirm, onSuccess: () => { setIsAsked(false); } });
  const close = (): void => {
    setIsAsked(false);
    acting.reset();
  };

  return (
    <>
      <p className="actions"><Button appearance="secondary-action-button" hint="danger" onClick={() => { setIsAsked(true); }}>{action}</Button></p>
      {isAsked && (
        <Dialog title={question} onCancel={close}>
          <Paragraph>{text}</Paragraph>
          {acting.isError && <Alert type="error" role="alert"><Paragraph>{acting.error.message}</Paragraph></Alert>}
          <div className="actions">
            <Button appearance="primary-action-button" hint="danger" disabled={acting.isPending} onClick={() => { acting.mutate(); }}>{action}</Button>
            <Button appearance="secondary-action-button" onClick={close}>{t('cancel')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
