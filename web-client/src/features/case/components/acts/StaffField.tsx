import type { FieldValues } from 'react-hook-form';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import type { ControlledField } from '@/shared/ui/form/TextField';
import { useHandlers } from '@/shared/work/listStaffMembers';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';

/** Somebody who handles objections. Whoever was chosen before stays to be chosen, also one who never signed in. */
export function StaffField<T extends FieldValues>({ control, name, label, hint }: Pick<ControlledField<T>, 'control' | 'name' | 'label' | 'hint'>) {
  const { t } = useTranslation();
  const { me } = useCase();
  const who = useWho();
  const { field } = useController({ control, name });
  const ids = new Set([me, ...useHandlers().map((member) => member.id), String(field.value)].filter((id) => id !== ''));
  return <SelectField control={control} name={name} label={label} hint={hint} rules={{ required: t('form.required') }} choices={[...ids].map((id) => ({ value: id, label: who(id) }))} />;
}
