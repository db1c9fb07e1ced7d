import { Button } from '@utrecht/component-library-react';
import { useFieldArray, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/shared/ui/form/TextField';
import type { PolicyInput } from '../contactPolicyInput';
import { Rows } from './Rows';

/** Days on which the municipality is closed, beside weekends and public holidays. */
export function ClosingDays({ control }: { control: Control<PolicyInput> }) {
  const { t } = useTranslation('settings');
  const { fields, append, remove } = useFieldArray({ control, name: 'closingDays' });
  return (
    <Rows
      title={t('policy.closing.title')}
      hint={t('policy.closing.hint')}
      empty={t('policy.closing.empty')}
      add={t('policy.closing.add')}
      onAdd={() => { append({ on: '' }, { shouldFocus: false }); }}
      ids={fields.map(({ id }) => id)}
    >
      {(index) => (
        <>
          <TextField control={control} name={`closingDays.${index}.on`} type="date" label={t('policy.closing.day')} rules={{ required: t('required') }} />
          <Button appearance="subtle-button" onClick={() => { remove(index); }}>{t('remove')}<span className="visually-hidden"> {t('policy.closing.row', { number: index + 1 })}</span></Button>
        </>
      )}
    </Rows>
  );
}
