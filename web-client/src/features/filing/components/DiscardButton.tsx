import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/shared/ui/ConfirmButton';

/** Throws away what was filled in, after asking: it cannot be taken back. */
export function DiscardButton({ label, onDiscard }: { label: string; onDiscard: () => Promise<void> }) {
  const { t } = useTranslation('filing');
  return (
    <ConfirmButton label={label} title={t('start.discardTitle')} confirm={t('start.discardYes')} cancel={t('start.discardNo')} onConfirm={onDiscard}>
      <Paragraph>{t('start.discardText')}</Paragraph>
    </ConfirmButton>
  );
}
