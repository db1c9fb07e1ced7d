import { useRouteError } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';

/** A page that could not be shown, for instance because a new version came while it was open: loading it again helps. */
export function UnexpectedErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Screen title={t('service')}>
      <Failure error={error} onRetry={() => { location.reload(); }} />
    </Screen>
  );
}
