import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField, SelectField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import type { RecordableFact } from '../../factKinds';
import { grounds, retentionCategories, type FactInput } from './factInput';

/** What has to be known of a fact, by its kind. */
export function FactFields({ type, form: { control } }: { type: RecordableFact; form: UseFormReturn<FactInput> }) {
  const { t } = useTranslation(['caseActs', 'shared']);
  const ground = useWatch({ control, name: 'ground' });
  const required = t('shared:form.required');
  const rules = { required };

  return (
    <>
      <DateField control={control} name="on" label={t(`caseActs:fact.${type}.on`)} rules={rules} />
      {type === 'omission-requested' && <DateField control={control} name="repairBy" label={t('caseActs:fact.repairBy')} hint={t('caseActs:fact.repairByHint')} rules={rules} />}
      {type === 'adjourned' && (
        <SelectField control={control} name="weeks" label={t('caseActs:fact.weeks')} rules={rules} choices={[6, 5, 4, 3, 2, 1].map((count) => ({ value: String(count), label: t('caseActs:fact.weekCount', { count }) }))} />
      )}
      {type === 'postponed' && (
        <>
          <DateField control={control} name="until" label={t('caseActs:fact.until')} rules={rules} />
          <RadioField control={control} name="ground" label={t('caseActs:fact.ground')} rules={rules} choices={grounds.map((value) => ({ value, label: t(`caseActs:grounds.${value}`) }))} />
          {ground === 'objector-consents' && (
            <RadioField
              control={control}
              name="othersHarmed"
              label={t('caseActs:fact.othersHarmed')}
              rules={rules}
              choices={[{ value: 'no', label: t('caseActs:no') }, { value: 'yes', label: t('caseActs:yes') }]}
            />
          )}
        </>
      )}
      {type === 'hearing-planned' && <DateField control={control} name="invitedOn" label={t('caseActs:fact.invitedOn')} rules={rules} />}
      {type === 'closed' && (
        <SelectField
          control={control}
          name="retentionCategory"
          label={t('caseActs:fact.retentionCategory')}
          rules={rules}
          choices={retentionCategories.map(({ code, what }) => ({ value: code, label: `${code} – ${t(`caseActs:retention.${what}`)}` }))}
        />
      )}
    </>
  );
}
