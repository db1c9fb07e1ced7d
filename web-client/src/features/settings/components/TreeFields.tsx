import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { freeId, newAnswer, newOption, noText, targets, type TreeInput } from '../treeInput';
import { OutcomeFields } from './OutcomeFields';
import { QuestionFields } from './QuestionFields';
import { Rows } from './Rows';

/** Where the questions begin, every question with where its answers lead, and every outcome. */
export function TreeFields({ form }: { form: UseFormReturn<TreeInput> }) {
  const { t } = useTranslation('settings');
  const { control, getValues } = form;
  const questions = useFieldArray({ control, name: 'questions', keyName: 'key' });
  const outcomes = useFieldArray({ control, name: 'outcomes', keyName: 'key' });
  const nodes = targets(useWatch({ control }) as TreeInput);

  return (
    <>
      <SelectField control={control} name="start" label={t('trees.start')} lang="nl" choices={nodes} rules={{ required: t('required') }} />
      <Rows
        title={t('trees.questions')}
        hint={t('trees.questionsHint')}
        empty={t('trees.noQuestions')}
        add={t('trees.addQuestion')}
        onAdd={() => { questions.append({ id: freeId('vraag', getValues()), text: noText(), help: noText(), answers: [newAnswer(), newAnswer()] }, { shouldFocus: false }); }}
        ids={questions.fields.map(({ key }) => key)}
        blocks
      >
        {(index) => <QuestionFields control={control} index={index} nodes={nodes} onRemove={() => { questions.remove(index); }} />}
      </Rows>
      <Rows
        title={t('trees.outcomes')}
        hint={t('trees.outcomesHint')}
        empty={t('trees.noOutcomes')}
        add={t('trees.addOutcome')}
        onAdd={() => { outcomes.append({ id: freeId('uitkomst', getValues()), title: noText(), text: noText(), options: [newOption()] }, { shouldFocus: false }); }}
        ids={outcomes.fields.map(({ key }) => key)}
        blocks
      >
        {(index) => <OutcomeFields control={control} index={index} onRemove={() => { outcomes.remove(index); }} />}
      </Rows>
    </>
  );
}
