import { useQuery } from '@tanstack/react-query';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '@/shared/session/roles';
import { DateField } from '@/shared/ui/form/DateField';
import { RadioField, SelectField } from '@/shared/ui/form/ChoiceFields';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import { nextActionQuery } from '../../api/getNextAction';
import { useCase } from '../../CaseContext';
import { channels, resultsOf, type CallInput } from './callInput';

/** How, what came of it, when and how long; when and how long the clock counts where it runs. */
export function AttemptFields({ form: { control } }: { form: UseFormReturn<CallInput> }) {
  const { t } = useTranslation(['caseContact', 'shared']);
  const { id, me } = useCase();
  const [channel, result, startedAt] = useWatch({ control, name: ['channel', 'result', 'startedAt'] });
  const isTimed = startedAt !== '';
  const tookDecision = useQuery(nextActionQuery(id)).data?.contact.notBy === me;
  const mayOverride = useHasRole('coordinator');
  const required = t('shared:form.required');

  return (
    <>
      {!isTimed && (
        <SelectField control={control} name="channel" label={t('caseContact:call.channel')} rules={{ required }} choices={channels.map((value) => ({ value, label: t(`caseContact:channel.${value}`) }))} />
      )}
      <RadioField control={control} name="result" label={t('caseContact:call.what')} rules={{ required }} choices={resultsOf(channel).map((value) => ({ value, label: t(`caseContact:call.results.${value}`) }))} />
      {!isTimed && (
        <div className="fields-row">
          <DateField control={control} name="on" label={t('caseContact:call.when')} rules={{ required }} />
          <TextField control={control} name="time" type="time" width="short" label={t('caseContact:call.time')} rules={{ required }} />
        </div>
      )}
      <TextField
        control={control}
        name="minutes"
        inputMode="numeric"
        width="short"
        label={t('caseContact:call.minutes')}
        {...(isTimed && { hint: t('caseContact:call.minutesTimed'), optional: true })}
        rules={{ ...(!isTimed && { required }), pattern: { value: /^\d{1,3}$/, message: required } }}
      />
      {result !== '' && result !== 'reached' && (
        <TextArea control={control} name="summary" rows={3} maxLength={4_000} lang="nl" optional label={t('caseContact:call.summary')} hint={t('caseContact:call.summaryHint')} />
      )}
      {tookDecision && mayOverride && isTalk(channel) && (
        <TextArea control={control} name="overrideReason" rows={2} maxLength={1_000} lang="nl" label={t('caseContact:call.override')} hint={t('caseContact:call.overrideHint')} rules={{ required }} />
      )}
    </>
  );
}

/** Only a talk is not for whoever took the decision. */
const isTalk = (channel: string): boolean => channel === 'phone' || channel === 'visit' || channel === 'video';
