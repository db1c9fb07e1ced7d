import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/ui/form/DateField';
import { TextField } from '@/shared/ui/form/TextField';
import type { MediatorInput } from '../mediatorInput';
import { centsOf } from '../rules';

/** The fields of a mediator in the register. */
export function MediatorFields({ control }: { control: Control<MediatorInput> }) {
  const { t } = useTranslation('settings');
  const rules = { required: t('required') };
  return (
    <>
      <TextField control={control} name="name" maxLength={200} label={t('mediators.name')} rules={rules} />
      <TextField control={control} name="mfnNumber" width="short" inputMode="numeric" maxLength={7} label={t('mediators.mfn')} hint={t('mediators.mfnHint')} rules={rules} />
      <TextField control={control} name="fields" label={t('mediators.fields')} hint={t('mediators.fieldsHint')} rules={rules} />
      <TextField control={control} name="languages" width="medium" label={t('mediators.languages')} hint={t('mediators.languagesHint')} rules={rules} />
      <TextField control={control} name="region" maxLength={100} label={t('mediators.region')} rules={rules} />
      <TextField
        control={control}
        name="ratePerHour"
        width="short"
        label={t('mediators.rate')}
        hint={t('tariffs.hint')}
        rules={{ ...rules, validate: (text) => centsOf(`${text}`) !== undefined || t('tariffs.noAmount') }}
      />
      <TextField control={control} name="email" type="email" label={t('contact.email')} rules={rules} />
      <TextField control={control} name="phone" type="tel" width="medium" label={t('contact.phone')} rules={rules} />
      <TextField control={control} name="staffId" width="medium" optional maxLength={100} label={t('mediators.staffId')} hint={t('mediators.staffIdHint')} />
      <DateField control={control} name="unavailableUntil" optional label={t('mediators.unavailable')} hint={t('mediators.unavailableHint')} />
    </>
  );
}
