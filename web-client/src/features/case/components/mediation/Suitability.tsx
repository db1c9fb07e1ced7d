import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { useInput } from '@/shared/ui/form/useInput';
import { checkSuitability, type SuitabilityBody } from '../../api/checkSuitability';
import { suitabilityQuestionsQuery } from '../../api/getSuitabilityQuestions';
import type { SuitabilityCheck } from '../../api/listSuitabilityChecks';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';
import { PartForm } from './PartForm';

/** Whether mediation fits: the advice of the last check, and the questions that lead to one. */
export function Suitability({ check }: { check: SuitabilityCheck | undefined }) {
  const { t } = useTranslation('caseMediation');
  const who = useWho();
  const language = currentLanguage();
  if (!check) return <section aria-labelledby="check"><Heading level={2} id="check" appearance="utrecht-heading-3">{t('check.title')}</Heading><Questions /></section>;
  return (
    <section aria-labelledby="check" className="panel panel--accent">
      <Heading level={2} id="check" appearance="utrecht-heading-3">{t(`check.advice.${check.advice}`)}</Heading>
      <ul className="effects">{check.reasons.map((reason) => <li key={reason.question}>{reason.text[language]}</li>)}</ul>
      <Paragraph className="quiet">{t('check.by', { who: who(check.answeredBy), moment: shortMoment(check.answeredAt, language) })}</Paragraph>
      <details className="why"><summary>{t('check.again')}</summary><Questions /></details>
    </section>
  );
}

const answers = ['yes', 'no', 'unknown'] as const;

function Questions() {
  const { t } = useTranslation('caseMediation');
  const { id, me } = useCase();
  const language = currentLanguage();
  const { data, error, refetch } = useQuery(suitabilityQuestionsQuery);
  const form = useInput<Record<string, string>>({});
  const check = useOnce((body: SuitabilityBody, key) => checkSuitability(id, body, key));

  if (!data) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
  return (
    <>
      <Paragraph className="quiet">{t('check.lead')}</Paragraph>
      <PartForm
        form={form}
        name="suitability"
        label={t('check.title')}
        submit={t('check.submit')}
        send={(input) => check({ answers: data.questions.map(({ question }) => ({ question, answer: answers.find((one) => one === input[question]) ?? 'unknown' })), answeredBy: me })}
      >
        {data.questions.map(({ question, text, meaning }) => (
          <RadioField key={question} control={form.control} name={question} label={text[language]} hint={meaning[language]} choices={answers.map((value) => ({ value, label: t(`check.${value}`) }))} />
        ))}
      </PartForm>
    </>
  );
}
