import { useQuery } from '@tanstack/react-query';
import { Alert, Heading, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { filingTermQuery } from '../api/calculateFilingTerm';

const excuses = ['letter', 'illness', 'information'] as const;

/** The last day to object and why it is that day; when it has passed, that one may object all the same. */
export function LastDay({ regime, publishedOn, dateOfNotice }: { regime: components['schemas']['Regime']; publishedOn: string; dateOfNotice: string }) {
  const { t } = useTranslation('filing');
  const language = currentLanguage();
  const { data: term } = useQuery(filingTermQuery(regime, publishedOn, dateOfNotice));
  if (!term) return null;

  const isLate = term.lastDay < today();
  return (
    <div role="status">
      <Alert type={isLate ? 'warning' : 'info'}>
        <Heading level={2} appearance="utrecht-heading-4">{isLate ? t('lastDay.late') : t('lastDay.title')}</Heading>
        <p className="last-day"><time dateTime={term.lastDay}>{longDay(term.lastDay, language)}</time></p>
        {isLate ? (
          <>
            <Paragraph>{t('lastDay.lateText')}</Paragraph>
            <UnorderedList>{excuses.map((excuse) => <UnorderedListItem key={excuse}>{t(`lastDay.excuses.${excuse}`)}</UnorderedListItem>)}</UnorderedList>
          </>
        ) : <Paragraph>{t('lastDay.text')}</Paragraph>}
        <details className="why">
          <summary>{t('lastDay.why')}</summary>
          <ol>
            {term.why.map((reason) => (
              <li key={`${reason.article} ${reason.end}`}>
                {reason.text[language]} {reason.movedBecause && `${reason.movedBecause[language]} `}<span className="quiet">({reason.article})</span>
              </li>
            ))}
          </ol>
        </details>
      </Alert>
    </div>
  );
}
