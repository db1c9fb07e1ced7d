import { Button } from '@utrecht/component-library-react';
import { useFieldArray, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import { days, type PolicyInput } from '../contactPolicyInput';
import { Rows } from './Rows';

/** "08:30", as Dutch clocks say it. */
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When the municipality calls, a weekday and a time to a row. */
export function OfficeHours({ control }: { control: Control<PolicyInput> }) {
  const { t } = useTranslation('settings');
  const { fields, append, remove } = useFieldArray({ control, name: 'officeHours' });
  return (
    <Rows
      title={t('policy.hours.title')}
      hint={t('policy.hours.hint')}
      empty={t('policy.hours.empty')}
      add={t('policy.hours.add')}
      onAdd={() => { append({ day: '', from: '09:00', until: '17:00' }, { shouldFocus: false }); }}
      ids={fields.map(({ id }) => id)}
    >
      {(index) => (
        <>
          <SelectField control={control} name={`officeHours.${index}.day`} label={t('policy.hours.day')} choices={days.map((day) => ({ value: day, label: t(`policy.days.${day}`) }))} rules={{ required: t('required') }} />
          <TextField control={control} name={`officeHours.${index}.from`} width="short" label={t('policy.hours.from')} rules={{ required: t('required'), pattern: { value: time, message: t('policy.hours.noTime') } }} />
          <TextField
            control={control}
            name={`officeHours.${index}.until`}
            width="short"
            label={t('policy.hours.until')}
            rules={{ required: t('required'), pattern: { value: time, message: t('policy.hours.noTime') }, validate: (_, { officeHours }) => (officeHours[index]?.from ?? '') < (officeHours[index]?.until ?? '') || t('policy.hours.order') }}
          />
          <Button appearance="subtle-button" onClick={() => { remove(index); }}>{t('remove')}<span className="visually-hidden"> {t('policy.hours.row', { number: index + 1 })}</span></Button>
        </>
      )}
    </Rows>
  );
}
