import { Button } from '@utrecht/component-library-react';
import { useFieldArray, useFormState, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { newAnswer, type TreeInput } from '../treeInput';
import { BothLanguages } from './BothLanguages';
import { Node } from './Node';

interface QuestionFieldsProps {
  control: Control<TreeInput>;
  index: number;
  nodes: { value: string; label: string }[];
  onRemove: () => void;
}

const mostAnswers = 8;

/** One question, and where each answer leads. */
export function QuestionFields({ control, index, nodes, onRemove }: QuestionFieldsProps) {
  const { t } = useTranslation('settings');
  const { fields, append, remove } = useFieldArray({ control, name: `questions.${index}.answers` });
  const { errors } = useFormState({ control });
  const question = useWatch({ control, name: `questions.${index}` });
  const others = nodes.filter(({ value }) => value !== question.id);

  return (
    <Node title={question.text.nl} hasErrors={errors.questions?.[index] !== undefined} isNew={question.text.nl === ''} onRemove={onRemove}>
      <NodeMessage message={errors.questions?.[index]?.id?.message} />
      <BothLanguages control={control} name={`questions.${index}.text`} label={t('trees.question')} maxLength={200} />
      <BothLanguages control={control} name={`questions.${index}.help`} label={t('trees.help')} maxLength={1000} optional />
      {fields.map(({ id }, at) => (
        <fieldset key={id} className="node__part">
          <legend>{t('trees.answerNumber', { number: at + 1 })}</legend>
          <BothLanguages control={control} name={`questions.${index}.answers.${at}.text`} label={t('trees.answer')} maxLength={200} />
          <SelectField control={control} name={`questions.${index}.answers.${at}.next`} lang="nl" label={t('trees.next')} choices={others} rules={{ required: t('required') }} />
          {fields.length > 2 && <Button appearance="subtle-button" onClick={() => { remove(at); }}>{t('trees.removeAnswer', { number: at + 1 })}</Button>}
        </fieldset>
      ))}
      {fields.length < mostAnswers && <p className="actions"><Button appearance="secondary-action-button" onClick={() => { append(newAnswer(), { shouldFocus: false }); }}>{t('trees.addAnswer')}</Button></p>}
    </Node>
  );
}

/** What is wrong with a node as a whole: nobody comes to it. */
export function NodeMessage({ message }: { message: string | undefined }) {
  return message === undefined ? null : <p className="utrecht-form-field-error-message field__error">{message}</p>;
}
