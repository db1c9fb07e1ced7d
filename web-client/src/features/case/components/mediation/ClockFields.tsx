import { useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '@/shared/ui/form/ChoiceFields';

/** Whether the term stands still and on which ground (Awb 7:10(4)); on the ground of the objector's consent nobody else may be harmed. */
export function ClockFields<T extends FieldValues>({ control, clock, othersHarmed, mayRun }: { control: Control<T>; clock: FieldPath<T>; othersHarmed: FieldPath<T>; mayRun: boolean }) {
  const { t } = useTranslation(['caseMediation', 'caseActs', 'shared']);
  const chosen: string = useWatch({ control, name: clock });
  const rules = { required: t('shared:form.required') };
  return (
    <>
      <RadioField
        control={control}
        name={clock}
        label={t('caseMediation:start.clock')}
        rules={rules}
        choices={[
          ...(mayRun ? [{ value: 'runs', label: t('caseMediation:start.runs') }] : []),
          { value: 'all-parties-consent', label: t('caseMediation:start.all') },
          { value: 'objector-consents', label: t('caseMediation:start.objector') },
        ]}
      />
      {chosen === 'objector-consents' && (
        <RadioField control={control} name={othersHarmed} label={t('caseMediation:start.harmed')} rules={rules} choices={[{ value: 'no', label: t('caseActs:no') }, { value: 'yes', label: t('caseActs:yes') }]} />
      )}
    </>
  );
}
