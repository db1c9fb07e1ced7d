import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { wholeNumber } from '@/shared/format/numbers';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { intentionFiguresQuery } from '../api/getIntentionFigures';

const figures = ['registered', 'reached', 'adjusted', 'explainedAndAccepted', 'goesAhead', 'notReached', 'decided', 'objected', 'notObjected', 'objectionPossible'] as const;

/** What calling before a decision brought. */
export function IntentionFigures({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('overview');
  const language = currentLanguage();
  const counted = useQuery(intentionFiguresQuery(from, to));
  return (
    <section aria-labelledby="intentions">
      <Heading level={2} id="intentions" appearance="utrecht-heading-3">{t('intentions.title')}</Heading>
      <Paragraph className="quiet">{t('intentions.lead', { from: longDay(from, language), to: longDay(to, language) })}</Paragraph>
      {counted.isPending && <Busy text={t('intentions.loading')} />}
      {counted.isError && !counted.data && <Failure error={counted.error} onRetry={() => { void counted.refetch(); }} />}
      {counted.data?.registered === 0 && <Paragraph>{t('intentions.none')}</Paragraph>}
      {counted.data && counted.data.registered > 0 && (
        <dl className="figures">
          {figures.map((figure) => <div key={figure}><dt>{t(`intentions.${figure}`)}</dt><dd>{wholeNumber(counted.data[figure], language)}</dd></div>)}
        </dl>
      )}
    </section>
  );
}
