import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/problem';

/** What went wrong in plain words, and the way on. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const status = error instanceof ApiError ? error.status : undefined;
  const why = status === 0 ? t('state.offline') : status === 429 ? t('state.busy') : t('state.failedWhy');
  return (
    <Alert type="error" role="alert">
      <Heading level={2} appearance="utrecht-heading-3">{t('state.failed')}</Heading>
      <Paragraph>{why}</Paragraph>
      <Button appearance="secondary-action-button" onClick={onRetry}>{t('state.retry')}</Button>
    </Alert>
  );
}
