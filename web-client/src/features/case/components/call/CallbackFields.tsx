import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { TextField } from '@/shared/ui/form/TextField';
import type { CallInput } from './callInput';

/** When to speak again, where that was agreed. */
export function CallbackFields({ form: { control } }: { form: UseFormReturn<CallInput> }) {
  const { t } = useTranslation(['caseContact', 'shared']);
  const hasCallback = useWatch({ control, name: 'hasCallback' });
  const required = t('shared:form.required');
  return (
    <>
      <CheckboxField control={control} name="hasCallback" label={t('caseContact:call.next')} hint={t('caseContact:callbackForm.hint')} />
      {hasCallback && (
        <div className="fields-row">
          <DateField control={control} name="callbackOn" label={t('caseContact:callbackForm.on')} rules={{ required }} />
          <TextField control={control} name="callbackAt" type="time" width="short" label={t('caseContact:callbackForm.at')} rules={{ required }} />
        </div>
      )}
    </>
  );
}
