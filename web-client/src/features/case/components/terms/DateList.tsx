import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { exactEuros } from '@/shared/format/numbers';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Deadlines } from '../../api/getDeadlines';
import { knownDates } from '../../knownDates';

/** Every date of the case in order, with the articles that lead to it. */
export function DateList({ deadlines }: { deadlines: Deadlines }) {
  const { t } = useTranslation('caseTerms');
  const language = currentLanguage();
  const { penalty } = deadlines;
  return (
    <>
      <Heading level={3} appearance="utrecht-heading-5">{t('dates')}</Heading>
      <ul className="date-list">
        {knownDates(deadlines).map(({ name, on, steps }) => (
          <li key={name}>
            <span className="date-list__what">{t(`date.${name}`)}</span>
            <span className="date-list__day"><time dateTime={on}>{longDay(on, language)}</time>{on < today() && <span className="quiet"> ({t('past')})</span>}</span>
            {steps.length > 0 && (
              <details className="why date-list__why">
                <summary>{t('why')}<span className="visually-hidden"> {t(`date.${name}`)}</span></summary>
                <ol>{steps.map((step) => <li key={`${step.article} ${step.from} ${step.end}`}>{step.text[language]} <span className="quiet">({step.article})</span></li>)}</ol>
              </details>
            )}
          </li>
        ))}
      </ul>
      {penalty?.valid && <Paragraph>{t('penalty', { amount: exactEuros(penalty.amount * 100, language), count: penalty.days })}</Paragraph>}
    </>
  );
}
