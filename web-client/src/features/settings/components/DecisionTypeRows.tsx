import { Button } from '@utrecht/component-library-react';
import { useFieldArray, useFormState, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import type { TypeInput } from './DecisionTypesPage';
import { Node } from './Node';
import { Rows } from './Rows';

const regimes = ['general', 'municipal-tax'] as const;

/** The types of decision in the order in which citizens see them. A code that is there already stays: cases refer to it. */
export function DecisionTypeRows({ control, known }: { control: Control<{ types: TypeInput[] }>; known: string[] }) {
  const { t } = useTranslation('settings');
  const { fields, append, remove, move } = useFieldArray({ control, name: 'types', keyName: 'key' });
  const types = useWatch({ control, name: 'types' });
  const { errors } = useFormState({ control });
  return (
    <Rows
      title={t('types.title')}
      hint={t('types.hint')}
      empty={t('types.empty')}
      add={t('types.add')}
      onAdd={() => { append({ code: '', name: '', nameEn: '', regime: 'general', department: '' }, { shouldFocus: false }); }}
      ids={fields.map(({ key }) => key)}
      blocks
    >
      {(index) => {
        const name = types[index]?.name ?? '';
        const isKnown = known.includes(fields[index]?.code ?? '');
        const about = <span className="visually-hidden"> {name}</span>;
        return (
          <Node title={name} hasErrors={errors.types?.[index] !== undefined} isNew={name === ''} onRemove={() => { remove(index); }}>
            <TextField control={control} name={`types.${index}.name`} lang="nl" maxLength={100} label={t('types.name')} rules={{ required: t('required') }} />
            <TextField control={control} name={`types.${index}.nameEn`} lang="en" maxLength={100} label={t('types.nameEn')} rules={{ required: t('required') }} />
            <TextField control={control} name={`types.${index}.department`} lang="nl" maxLength={100} label={t('types.department')} rules={{ required: t('required') }} />
            {isKnown
              ? <p className="quiet">{t('types.codeIs', { code: fields[index]?.code })}</p>
              : <TextField control={control} name={`types.${index}.code`} maxLength={60} label={t('types.code')} hint={t('types.codeHint')} rules={{ required: t('required') }} />}
            <RadioField control={control} name={`types.${index}.regime`} label={t('types.regime')} choices={regimes.map((regime) => ({ value: regime, label: t(`types.regimes.${regime}`) }))} />
            <div className="actions">
              <Button appearance="subtle-button" disabled={index === 0} onClick={() => { move(index, index - 1); }}>{t('up')}{about}</Button>
              <Button appearance="subtle-button" disabled={index === fields.length - 1} onClick={() => { move(index, index + 1); }}>{t('down')}{about}</Button>
            </div>
          </Node>
        );
      }}
    </Rows>
  );
}
