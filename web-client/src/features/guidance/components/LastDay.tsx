import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/dates';
import type { Municipality } from '@/shared/municipality/municipality';
import { DateField, isDay } from '@/shared/ui/form/DateField';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ActionLink } from '@/shared/ui/TextLink';
import { filingTermQuery } from '../api/getFilingTerm';
import { useWalk } from '../useWalk';
import { TermAnswer } from './TermAnswer';

/** Asks the date of the letter and tells the last day to object, then leads to the form with what is known. */
export function LastDay({ type }: { type: Municipality['decisionTypes'][number] | undefined }) {
  const { t } = useTranslation('guidance');
  const { date, go, ...walk } = useWalk();
  const known = date !== undefined && isDay(date) ? date : undefined;
  const form = useInput({ date: known ?? '' });
  const { data: term, error, isFetching, refetch } = useQuery({ ...filingTermQuery(type?.regime ?? 'general', known ?? ''), enabled: known !== undefined });
  const filing = new URLSearchParams({ ...(type && { soort: type.code }), ...(known !== undefined && { datum: known }) }).toString();

  return (
    <div className="last-day">
      <Form secondary form={form} submit={t('lastDay.compute')} label={t('lastDay.form')} onSubmit={(values) => { go({ ...walk, date: values.date }); return Promise.resolve(); }}>
        <DateField
          control={form.control}
          name="date"
          label={t('lastDay.label')}
          hint={t('lastDay.hint')}
          rules={{ required: t('lastDay.required') }}
          check={(day) => (day > today() ? t('lastDay.future') : day < '2000-01-01' ? t('lastDay.longAgo') : undefined)}
        />
      </Form>
      <div aria-live="polite">
        {isFetching && !term && <Busy text={t('lastDay.computing')} />}
        {error && <Failure error={error} onRetry={() => { void refetch(); }} />}
        {term?.lastDay !== undefined && <TermAnswer lastDay={term.lastDay} why={term.why} />}
      </div>
      <p className="actions"><ActionLink to={filing === '' ? '/bezwaar-maken' : `/bezwaar-maken?${filing}`}>{t('lastDay.object')}</ActionLink></p>
    </div>
  );
}
