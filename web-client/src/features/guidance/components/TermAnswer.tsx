import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Reason } from '../api/getFilingTerm';

/** The last day to object: whether it has passed, what then, and why it is that day. */
export function TermAnswer({ lastDay, why }: { lastDay: string; why: Reason[] }) {
  const { t } = useTranslation('guidance');
  const language = currentLanguage();
  const hasPassed = lastDay < today();

  return (
    <div className="next-step">
      <Paragraph>{hasPassed ? t('lastDay.was') : t('lastDay.is')}</Paragraph>
      <p className="next-step__day"><time dateTime={lastDay}>{longDay(lastDay, language)}</time></p>
      {hasPassed && <Alert type="warning"><Paragraph>{t('lastDay.tooLate')}</Paragraph></Alert>}
      <details className="why">
        <summary>{t('lastDay.why')}</summary>
        <ol>
          {why.map(({ article, text, movedBecause }) => (
            <li key={article}>{text[language]}{movedBecause && ` ${movedBecause[language]}`} <span className="quiet">({article})</span></li>
          ))}
        </ol>
        <Paragraph>{t('lastDay.sentLater')}</Paragraph>
      </details>
    </div>
  );
}
