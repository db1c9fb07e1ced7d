import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Mediation } from './api/listMediations';

/** What a mediation is called: by its objectors while they may be known, by the day on which it began afterwards. */
export function useMediationName({ contacts, startedOn }: Mediation): string {
  const { t } = useTranslation('myMediations');
  const names = contacts.filter(({ role }) => role !== 'representative').map(({ name }) => name);
  return names.length === 0 ? t('oneEnded', { day: longDay(startedOn, currentLanguage()) }) : t('one', { names: names.join(', ') });
}
