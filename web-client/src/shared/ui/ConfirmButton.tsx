import { useMutation } from '@tanstack/react-query';
import { Button, ButtonGroup } from '@utrecht/component-library-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActFailure } from './ActFailure';
import { Dialog } from './Dialog';

interface ConfirmButtonProps {
  label: string;
  /** The question, as a sentence. */
  title: string;
  /** What it means, before one says yes. */
  children: ReactNode;
  confirm: string;
  cancel: string;
  /** Does it; a failure is thrown and told in the dialog, which stays. */
  onConfirm: () => Promise<unknown>;
}

/** A button for what cannot simply be undone: it says what will happen, and does it only after a second yes. */
export function ConfirmButton({ label, title, children, confirm, cancel, onConfirm }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const act = useMutation({ mutationFn: onConfirm, onSuccess: () => { setAsked(false); } });
  const close = (): void => {
    if (act.isPending) return;
    act.reset();
    setAsked(false);
  };

  return (
    <>
      <Button appearance="secondary-action-button" onClick={() => { setAsked(true); }}>{label}</Button>
      {isAsked && (
        <Dialog title={title} onCancel={close}>
          {children}
          <ActFailure error={act.error} />
          <ButtonGroup>
            <Button appearance="primary-action-button" aria-disabled={act.isPending} busy={act.isPending} onClick={() => { if (!act.isPending) act.mutate(); }}>
              {act.isPending ? t('form.sending') : confirm}
            </Button>
            <Button appearance="secondary-action-button" onClick={close}>{cancel}</Button>
          </ButtonGroup>
        </Dialog>
      )}
    </>
  );
}
