import { Button } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { answerMediation } from '../api/answerMediation';
import type { OwnMediation } from '../api/listOwnMediation';
import { useCaseDone } from '../useCaseDone';
import { useCaseRefresh } from '../useCaseRefresh';

const asChoice = (said: boolean | undefined): string => (said === undefined ? '' : said ? 'yes' : 'no');

/** Two questions apart: whether to take part, and whether the clock may stand still. Who does not take part is not asked the second. */
export function MediationForm({ objectionId, mediation, onKeep }: { objectionId: string; mediation: OwnMediation; onKeep?: () => void }) {
  const { t } = useTranslation('ownMediation');
  const form = useInput({ toMediation: asChoice(mediation.consent?.toMediation), toPostponement: asChoice(mediation.consent?.toPostponement) });
  const toMediation = useWatch({ control: form.control, name: 'toMediation' });
  const done = useCaseDone(objectionId);
  const refresh = useCaseRefresh(objectionId);
  const choices = [{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }];

  return (
    <Form
      form={form}
      keepAs={`mediation-${mediation.id}`}
      submit={t('submit')}
      onConflict={() => { void refresh(); }}
      actions={onKeep && <Button appearance="secondary-action-button" onClick={onKeep}>{t('keep')}</Button>}
      onSubmit={async (answer) => {
        const takesPart = answer.toMediation === 'yes';
        await answerMediation(objectionId, mediation, { toMediation: takesPart, toPostponement: takesPart && answer.toPostponement === 'yes' });
        await done('mediationAnswered');
      }}
    >
      <RadioField control={form.control} name="toMediation" label={t('toMediation')} hint={t('toMediationHint')} choices={choices} rules={{ required: t('toMediationRequired') }} />
      {toMediation === 'yes' && (
        <RadioField
          control={form.control}
          name="toPostponement"
          label={t('toPostponement')}
          hint={t('toPostponementHint')}
          choices={choices}
          rules={{ validate: (value) => form.getValues('toMediation') !== 'yes' || value !== '' || t('toPostponementRequired') }}
        />
      )}
    </Form>
  );
}
