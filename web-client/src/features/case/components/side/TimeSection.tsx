import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { etagOf } from '@/shared/api/versioned';
import { shortDay, today } from '@/shared/format/dates';
import { exactEuros } from '@/shared/format/numbers';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { DateField } from '@/shared/ui/form/DateField';
import { Form } from '@/shared/ui/form/Form';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { caseCostsQuery } from '../../api/getCaseCosts';
import { timeEntriesQuery, type TimeEntry } from '../../api/listTimeEntries';
import { recordTime, type TimeBody } from '../../api/recordTime';
import { removeTimeEntry } from '../../api/removeTimeEntry';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';
import { Section } from '../Section';

const activities = ['study', 'drafting', 'hearing', 'contact', 'mediation', 'other'] as const;

/** What the case cost so far; time that was spent is recorded here, that of contact attempts counts by itself. */
export function TimeSection() {
  const { t } = useTranslation('caseActs');
  const { id } = useCase();
  const language = currentLanguage();
  const { data: costs } = useQuery(caseCostsQuery(id));
  const list = useInfiniteQuery(timeEntriesQuery(id));
  return (
    <Section name="time">
      {costs && <Paragraph><strong>{t('time.total', { minutes: costs.minutes, amount: exactEuros(costs.euroCents, language) })}</strong></Paragraph>}
      <Pages list={list} empty={null}>
        {(entries) => <ul className="rows">{entries.toReversed().map((entry) => <li key={entry.id} className="row"><Entry entry={entry} /></li>)}</ul>}
      </Pages>
      <details className="why">
        <summary>{t('time.add')}</summary>
        <Add />
      </details>
    </Section>
  );
}

function Entry({ entry }: { entry: TimeEntry }) {
  const { t } = useTranslation('caseActs');
  const { id, refresh } = useCase();
  const who = useWho();
  const remove = useMutation({ mutationFn: () => removeTimeEntry(id, entry.id, etagOf(entry.version)), onSuccess: refresh });
  const what = t('time.entry', { activity: t(`activity.${entry.activity}`), minutes: entry.minutes });
  return (
    <>
      <span>{what} <span className="quiet">{shortDay(entry.on, currentLanguage())}, {who(entry.by)}</span></span>
      <Button appearance="subtle-button" disabled={remove.isPending} aria-label={t('time.removeLong', { what })} onClick={() => { remove.mutate(); }}>{t('time.remove')}</Button>
      {remove.isError && <Alert type="error" role="alert"><Paragraph>{remove.error.message}</Paragraph></Alert>}
    </>
  );
}

function Add() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, me, refresh } = useCase();
  const form = useInput({ activity: '', minutes: '', on: today() });
  const record = useOnce((body: TimeBody, key) => recordTime(id, body, key));
  const rules = { required: t('shared:form.required') };
  return (
    <Form
      form={form}
      keepAs="time"
      label={t('caseActs:time.add')}
      submit={t('caseActs:time.submit')}
      onSubmit={async ({ activity, minutes, on }) => {
        await record({ activity: activities.find((one) => one === activity) ?? null, minutes: Number(minutes), on, by: me });
        form.reset();
        await refresh();
      }}
    >
      <SelectField control={form.control} name="activity" label={t('caseActs:time.activity')} rules={rules} choices={activities.map((value) => ({ value, label: t(`caseActs:activity.${value}`) }))} />
      <TextField control={form.control} name="minutes" inputMode="numeric" width="short" label={t('caseActs:time.minutes')} rules={{ ...rules, pattern: { value: /^\d{1,4}$/, message: rules.required } }} />
      <DateField control={form.control} name="on" label={t('caseActs:time.on')} rules={rules} />
    </Form>
  );
}
