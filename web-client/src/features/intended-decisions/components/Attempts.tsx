import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useStaffName } from '@/shared/work/listStaffMembers';
import type { Intention } from '../api/getIntendedDecision';

/** What was tried to reach the citizen, and what came of it. */
export function Attempts({ attempts }: { attempts: Intention['contactAttempts'] }) {
  const { t } = useTranslation('intendedDecisions');
  const name = useStaffName();
  return (
    <section aria-labelledby="attempts">
      <Heading level={2} id="attempts" appearance="utrecht-heading-3">{t('attempts.title')}</Heading>
      {attempts.length === 0 ? <p className="quiet">{t('attempts.none')}</p> : (
        <ol className="log">
          {attempts.map(({ channel, result, attemptedAt, minutesSpent, by }) => (
            <li key={`${attemptedAt} ${by}`}>
              <strong>{t(`attempts.results.${result}`)}</strong> · {t(`attempts.channels.${channel}`)}
              <p className="quiet">{momentOf(attemptedAt, currentLanguage())} {t('attempts.by', { name: name(by), minutes: minutesSpent })}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
