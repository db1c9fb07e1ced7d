import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/shared/ui/form/TextField';
import { policyNumberNames, policyNumbers, type PolicyInput } from '../contactPolicyInput';
import { numberBetween } from '../rules';
import { ClosingDays } from './ClosingDays';
import { OfficeHours } from './OfficeHours';
import { PolicyDeviations } from './PolicyDeviations';

/** The fields of a contact policy. */
export function ContactPolicyFields({ control }: { control: Control<PolicyInput> }) {
  const { t } = useTranslation('settings');
  return (
    <>
      {policyNumberNames.map((name) => {
        const [least, most] = policyNumbers[name];
        return (
          <TextField
            key={name}
            control={control}
            name={name}
            label={t(`policy.${name}`)}
            hint={t('policy.range', { least, most })}
            width="short"
            inputMode="numeric"
            rules={{ required: t('required'), validate: numberBetween(least, most, t('policy.outOfRange', { least, most })) }}
          />
        );
      })}
      <OfficeHours control={control} />
      <ClosingDays control={control} />
      <PolicyDeviations control={control} />
    </>
  );
}
