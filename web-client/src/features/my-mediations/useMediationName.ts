import { useTranslation } from 'react-i18next';
import type { Mediation } from './api/listMediations';

/** What a mediation is called: by its objectors while they may be known. */
export function useMediationName({ contacts }: Mediation): string {
  const { t } = useTranslation('myMediations');
  const names = contacts.filter(({ role }) => role !== 'representative').map(({ name }) => name);
  return names.length === 0 ? t('oneEnded') : t('one', { names: names.join(', ') });
}
