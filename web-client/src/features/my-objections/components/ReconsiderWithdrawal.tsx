import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { OwnOutcome } from '../api/getOwnInformalOutcome';
import { Effects } from './OutcomeSection';
import { TakeBack } from './TakeBack';

/** The time to reconsider a withdrawal that was confirmed. */
export function ReconsiderWithdrawal({ objectionId, outcome, until }: { objectionId: string; outcome: OwnOutcome; until: string }) {
  const { t } = useTranslation('ownActs');
  const language = currentLanguage();
  return (
    <>
      <div className="next-step">
        {outcome.confirmedOn != null && <p>{t('withdrawal.confirmedLead', { day: longDay(outcome.confirmedOn, language) })}</p>}
        <p className="next-step__day">{t('withdrawal.until', { day: longDay(until, language) })}</p>
        <div className="actions"><TakeBack objectionId={objectionId} outcome={outcome} label={t('withdrawal.takeBack')} /></div>
      </div>
      <section aria-labelledby="means">
        <Heading level={2} id="means" appearance="utrecht-heading-3">{t('withdrawal.means')}</Heading>
        <Effects effects={outcome.effects} />
      </section>
    </>
  );
}
