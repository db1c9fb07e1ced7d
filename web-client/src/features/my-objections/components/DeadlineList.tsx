import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { OwnObjection } from '../api/getOwnObjection';

/** The days that matter, in order, each with the rules that lead to it. */
export function DeadlineList({ deadlines }: { deadlines: OwnObjection['deadlines'] }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const inOrder = [...deadlines].sort((a, b) => a.on.localeCompare(b.on));

  return (
    <section aria-labelledby="dates">
      <Heading level={2} id="dates" appearance="utrecht-heading-3">{t('case.datesTitle')}</Heading>
      {inOrder.length === 0 && <Paragraph>{t('case.noDates')}</Paragraph>}
      <ul className="dates">
        {inOrder.map((deadline) => (
          <li key={deadline.code}>
            <p className="dates__day"><time dateTime={deadline.on}>{longDay(deadline.on, language)}</time>{deadline.on < today() && <span className="dates__past"> ({t('case.past')})</span>}</p>
            <p>{deadline.text[language]}</p>
            {deadline.why.length > 0 && (
              <details className="why">
                <summary>{t('case.why')}</summary>
                <ol>
                  {deadline.why.map((reason) => (
                    <li key={`${reason.article} ${reason.text.nl}`}>{reason.text[language]} <span className="quiet">({reason.article})</span></li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
