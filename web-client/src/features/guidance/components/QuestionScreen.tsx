import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Form } from '@/shared/ui/form/Form';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { useInput } from '@/shared/ui/form/useInput';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import type { Guidance, Question } from '../api/getGuidance';
import { addressOf, useWalk } from '../useWalk';
import { questionsAfter, type Answered } from '../walk';

interface QuestionScreenProps {
  guidance: Guidance;
  question: Question;
  answered: Answered[];
  /** The answer that was given before, by who came back. */
  before: number | undefined;
  onAnswer: (answer: number) => void;
}

/** One question. */
export function QuestionScreen({ guidance, question, answered, before, onAnswer }: QuestionScreenProps) {
  const { t } = useTranslation('guidance');
  const { subject, go } = useWalk();
  const form = useInput({ answer: before === undefined ? '' : `${before}` });
  const language = currentLanguage();
  const answers = answered.map(({ answer }) => answer);
  const back = answers.length > 0 ? addressOf({ subject, answers: answers.slice(0, -1), date: undefined }) : '/wat-kan-ik-doen';

  return (
    <Screen title={question.text[language]} step={question.id} lead={<Paragraph className="quiet">{t('progress', { number: answers.length + 1, count: questionsAfter(guidance, question) })}</Paragraph>}>
      <Form
        form={form}
        submit={t('next')}
        actions={<TextLink to={back}>{t('back')}</TextLink>}
        onSubmit={({ answer }) => {
          onAnswer(Number(answer));
          go({ subject, answers: [...answers, Number(answer)], date: undefined });
          return Promise.resolve();
        }}
      >
        <RadioField
          control={form.control}
          name="answer"
          label={t('yourAnswer')}
          hint={question.help?.[language]}
          choices={question.answers.map(({ text }, index) => ({ value: `${index}`, label: text[language] }))}
          rules={{ required: t('choose') }}
        />
      </Form>
    </Screen>
  );
}
