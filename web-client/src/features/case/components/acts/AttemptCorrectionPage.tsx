import { useInfiniteQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOnce } from '@/shared/api/useOnce';
import { dayIn, instantAt, timeOf } from '@/shared/format/dates';
import { Busy } from '@/shared/ui/Busy';
import { RadioField, SelectField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { correctContactAttempt, type CorrectionBody } from '../../api/correctContactAttempt';
import { contactAttemptsQuery, type ContactAttempt } from '../../api/listContactAttempts';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { channels, resultsOf } from '../call/callInput';
import { ActForm } from './ActForm';

/** Puts a mistaken attempt right. The mistake stays to be seen. */
export function AttemptCorrectionPage() {
  const { t } = useTranslation('caseActs');
  const { attemptId } = useParams();
  const { id } = useCase();
  const list = useInfiniteQuery(contactAttemptsQuery(id));
  const attempt = list.data?.pages.flatMap((page) => page.items).find((known) => known.id === attemptId);
  return (
    <ActPage title={t('correction.title')} lead={<Paragraph appearance="lead">{t('correction.lead')}</Paragraph>}>
      {attempt ? <Correction attempt={attempt} /> : list.data ? <Paragraph>{t('correction.gone')}</Paragraph> : <Busy />}
    </ActPage>
  );
}

function Correction({ attempt }: { attempt: ContactAttempt }) {
  const { t } = useTranslation(['caseActs', 'caseContact', 'shared']);
  const { id, me } = useCase();
  const form = useInput({
    reason: '', wasMade: 'yes', channel: attempt.channel, result: attempt.result, on: dayIn(attempt.attemptedAt), time: timeOf(attempt.attemptedAt, 'nl'),
    minutes: String(attempt.minutesSpent), summary: attempt.summary ?? '',
  });
  const [wasMade, channel] = useWatch({ control: form.control, name: ['wasMade', 'channel'] });
  const correct = useOnce((body: CorrectionBody, key) => correctContactAttempt(id, attempt.id, body, key));
  const rules = { required: t('shared:form.required') };

  return (
    <ActForm
      form={form}
      name={`correction-${attempt.id}`}
      submit={t('caseActs:correction.submit')}
      saved={t('caseActs:correction.saved')}
      fieldOf={(path) => (path === 'attempt.attemptedAt' ? 'time' : path === 'attempt.minutesSpent' ? 'minutes' : path === 'attempt.summary' ? 'summary' : undefined)}
      send={(input) => correct({
        reason: input.reason,
        by: me,
        attempt: input.wasMade === 'yes'
          ? {
              channel: channels.find((one) => one === input.channel) ?? null,
              result: resultsOf(input.channel).find((one) => one === input.result) ?? null,
              attemptedAt: instantAt(input.on, input.time),
              minutesSpent: Number(input.minutes),
              by: attempt.by,
              summary: input.summary === '' ? null : input.summary,
              conversation: input.result === 'reached' ? (attempt.conversation ?? null) : null,
            }
          : null,
      })}
    >
      <TextArea control={form.control} name="reason" rows={2} maxLength={1_000} lang="nl" label={t('caseActs:correction.reason')} hint={t('caseActs:inspectable')} rules={rules} />
      <RadioField
        control={form.control}
        name="wasMade"
        label={t('caseActs:correction.wasMade')}
        choices={[{ value: 'yes', label: t('caseActs:correction.made') }, { value: 'no', label: t('caseActs:correction.notMade') }]}
      />
      {wasMade === 'yes' && (
        <>
          <SelectField control={form.control} name="channel" label={t('caseContact:call.channel')} rules={rules} choices={channels.map((value) => ({ value, label: t(`caseContact:channel.${value}`) }))} />
          <RadioField control={form.control} name="result" label={t('caseContact:call.what')} rules={rules} choices={resultsOf(channel).map((value) => ({ value, label: t(`caseContact:call.results.${value}`) }))} />
          <div className="fields-row">
            <DateField control={form.control} name="on" label={t('caseContact:call.when')} rules={rules} />
            <TextField control={form.control} name="time" type="time" width="short" label={t('caseContact:call.time')} rules={rules} />
          </div>
          <TextField control={form.control} name="minutes" inputMode="numeric" width="short" label={t('caseContact:call.minutes')} rules={{ ...rules, pattern: { value: /^\d{1,3}$/, message: rules.required } }} />
          <TextArea control={form.control} name="summary" rows={4} maxLength={4_000} lang="nl" optional label={t('caseContact:call.summary')} hint={t('caseActs:inspectable')} />
        </>
      )}
    </ActForm>
  );
}
