import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Mediation } from '../api/listMediations';

export function MediationFacts({ mediation: { startedOn, agreementSignedOn, endedOn, outcome } }: { mediation: Mediation }) {
  const { t } = useTranslation('myMediations');
  const language = currentLanguage();
  return (
    <dl className="facts panel">
      <div><dt>{t('startedOn')}</dt><dd>{longDay(startedOn, language)}</dd></div>
      <div><dt>{t('signedOn')}</dt><dd>{agreementSignedOn == null ? t('notYet') : longDay(agreementSignedOn, language)}</dd></div>
      {endedOn != null && <div><dt>{t('endedOn')}</dt><dd>{longDay(endedOn, language)}</dd></div>}
      {outcome != null && <div><dt>{t('outcome')}</dt><dd>{t(`outcomes.${outcome}`)}</dd></div>}
    </dl>
  );
}
