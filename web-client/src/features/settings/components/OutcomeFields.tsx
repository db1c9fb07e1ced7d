import { Button } from '@utrecht/component-library-react';
import { useFieldArray, useFormState, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import { newOption, optionKinds, type TreeInput } from '../treeInput';
import { BothLanguages } from './BothLanguages';
import { Node } from './Node';
import { NodeMessage } from './QuestionFields';

const mostOptions = 8;

/** One outcome with what can be done, the best first. */
export function OutcomeFields({ control, index, onRemove }: { control: Control<TreeInput>; index: number; onRemove: () => void }) {
  const { t } = useTranslation('settings');
  const { fields, append, remove, move } = useFieldArray({ control, name: `outcomes.${index}.options`, keyName: 'key' });
  const { errors } = useFormState({ control });
  const outcome = useWatch({ control, name: `outcomes.${index}` });

  return (
    <Node title={outcome.title.nl} hasErrors={errors.outcomes?.[index] !== undefined} isNew={outcome.title.nl === ''} onRemove={onRemove}>
      <NodeMessage message={errors.outcomes?.[index]?.id?.message} />
      <BothLanguages control={control} name={`outcomes.${index}.title`} label={t('trees.outcomeTitle')} maxLength={200} />
      <BothLanguages control={control} name={`outcomes.${index}.text`} label={t('trees.outcomeText')} maxLength={2000} />
      {fields.map(({ key }, at) => (
        <fieldset key={key} className="node__part">
          <legend>{at === 0 ? t('trees.bestOption') : t('trees.optionNumber', { number: at + 1 })}</legend>
          <SelectField control={control} name={`outcomes.${index}.options.${at}.kind`} label={t('trees.kind')} choices={optionKinds.map((kind) => ({ value: kind, label: t(`trees.kinds.${kind}`) }))} rules={{ required: t('required') }} />
          <BothLanguages control={control} name={`outcomes.${index}.options.${at}.title`} label={t('trees.optionTitle')} maxLength={200} />
          <BothLanguages control={control} name={`outcomes.${index}.options.${at}.text`} label={t('trees.optionText')} maxLength={1000} />
          <TextField control={control} name={`outcomes.${index}.options.${at}.url`} type="url" optional maxLength={400} label={t('trees.url')} />
          <div className="actions">
            {at > 0 && <Button appearance="subtle-button" onClick={() => { move(at, at - 1); }}>{t('trees.optionUp', { number: at + 1 })}</Button>}
            {fields.length > 1 && <Button appearance="subtle-button" onClick={() => { remove(at); }}>{t('trees.removeOption', { number: at + 1 })}</Button>}
          </div>
        </fieldset>
      ))}
      {fields.length < mostOptions && <p className="actions"><Button appearance="secondary-action-button" onClick={() => { append(newOption(), { shouldFocus: false }); }}>{t('trees.addOption')}</Button></p>}
    </Node>
  );
}
