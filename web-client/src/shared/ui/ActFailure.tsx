import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/problem';

/** Why something that a button does was not done, where no form is around it: in the words of the API where it has them. */
export function ActFailure({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  if (error === null) return null;
  const status = error instanceof ApiError ? error.status : 500;
  const why = status === 0 ? t('state.offline') : status === 429 ? t('state.busy') : status >= 500 ? t('state.failedWhy') : error.message;
  return <Alert type="error" role="alert"><Paragraph>{why}</Paragraph></Alert>;
}
