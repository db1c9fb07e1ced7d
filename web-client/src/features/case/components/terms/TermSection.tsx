import { useQuery } from '@tanstack/react-query';
import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { dayIn, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { deadlinesQuery, type Deadlines } from '../../api/getDeadlines';
import { useCase } from '../../CaseContext';
import { segmentsOf } from '../../termSegments';
import { Section } from '../Section';
import { DateList } from './DateList';
import { TermBar } from './TermBar';
import { TermTable } from './TermTable';

/** The terms of the case: drawn to scale, in a table, and each date with the rules that lead to it. */
export function TermSection() {
  const { id } = useCase();
  const { data, error, refetch } = useQuery(deadlinesQuery(id));
  return (
    <Section name="terms">
      {error && !data && <Failure error={error} onRetry={() => { void refetch(); }} />}
      {!error && !data && <Busy />}
      {data && <Terms deadlines={data} />}
    </Section>
  );
}

function Terms({ deadlines }: { deadlines: Deadlines }) {
  const { t } = useTranslation('caseTerms');
  const { objection } = useCase();
  const language = currentLanguage();
  const segments = segmentsOf(deadlines, dayIn(objection.receivedAt), today());
  const { decision, warnings } = deadlines;

  return (
    <>
      {decision ? <Paragraph>{t(`clock.${decision.clock}`)}</Paragraph> : <Paragraph>{t('unknown')}</Paragraph>}
      {decision && segments.length > 0 && (
        <>
          <TermBar segments={segments} deadline={decision.deadline} />
          <TermTable segments={segments} />
        </>
      )}
      {warnings.length > 0 && (
        <Alert type="warning">
          <Heading level={3} appearance="utrecht-heading-5">{t('warnings')}</Heading>
          {warnings.map((warning) => <Paragraph key={warning.code}>{warning.text[language]} <span className="quiet">({warning.article})</span></Paragraph>)}
        </Alert>
      )}
      <DateList deadlines={deadlines} />
    </>
  );
}
