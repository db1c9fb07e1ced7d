import { Button } from '@utrecht/component-library-react';
import { useFieldArray, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMunicipality } from '@/shared/municipality/municipality';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import { noNumbers, policyNumberNames, policyNumbers, type PolicyInput } from '../contactPolicyInput';
import { numberBetween } from '../rules';
import { Rows } from './Rows';

/** What is different for a type of decision; what stays empty is as for all. */
export function PolicyDeviations({ control }: { control: Control<PolicyInput> }) {
  const { t } = useTranslation('settings');
  const types = useMunicipality()?.decisionTypes ?? [];
  const { fields, append, remove } = useFieldArray({ control, name: 'byDecisionType' });
  return (
    <Rows
      title={t('policy.types.title')}
      hint={t('policy.types.hint')}
      empty={t('policy.types.empty')}
      add={t('policy.types.add')}
      onAdd={() => { append({ type: '', ...noNumbers }, { shouldFocus: false }); }}
      ids={fields.map(({ id }) => id)}
      blocks
    >
      {(index) => (
        <>
          <SelectField
            control={control}
            name={`byDecisionType.${index}.type`}
            label={t('policy.types.type')}
            lang="nl"
            choices={types.map(({ code, name }) => ({ value: code, label: name }))}
            rules={{
              required: t('required'),
              validate: (type, { byDecisionType }) => byDecisionType.findIndex((row) => row.type === type) === index || t('policy.types.twice'),
            }}
          />
          {policyNumberNames.map((name) => {
            const [least, most] = policyNumbers[name];
            return (
              <TextField
                key={name}
                control={control}
                name={`byDecisionType.${index}.${name}`}
                label={t(`policy.${name}`)}
                optional
                width="short"
                inputMode="numeric"
                rules={{ validate: numberBetween(least, most, t('policy.outOfRange', { least, most })) }}
              />
            );
          })}
          <Button appearance="subtle-button" onClick={() => { remove(index); }}>{t('remove')}<span className="visually-hidden"> {t('policy.types.row', { number: index + 1 })}</span></Button>
        </>
      )}
    </Rows>
  );
}
