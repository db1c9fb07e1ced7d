import { useQuery } from '@tanstack/react-query';
import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { CheckboxField, CheckboxesField, RadioField } from '@/shared/ui/form/ChoiceFields';
import { TextArea } from '@/shared/ui/form/TextField';
import { callGuideQuery } from '../../api/getCallGuide';
import { AgreementFields } from './AgreementFields';
import { parts, routes, type CallInput, type Part } from './callInput';

/** The five parts of a first call, each with what to ask and where to write down what is said. */
export function Guide({ form }: { form: UseFormReturn<CallInput> }) {
  const { t } = useTranslation('caseContact');
  const language = currentLanguage();
  const { data, error, refetch } = useQuery(callGuideQuery);
  const done = useWatch({ control: form.control, name: 'done' });
  const isSaved = useWatch({ control: form.control, name: 'isAttemptSaved' });

  if (isSaved) return <AgreementFields form={form} />;
  if (!data) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
  return (
    <section className="guide" aria-labelledby="guide">
      <div className="case-section__head">
        <Heading level={2} id="guide" appearance="utrecht-heading-3">{t('call.guide')}</Heading>
        <p className="quiet" role="status">{t('call.progress', { done: parts.filter((part) => done[part]).length, all: parts.length })}</p>
      </div>
      <ol className="guide__parts">
        {data.parts.map(({ part, title, questions }) => (
          <li key={part} className="guide__part">
            <Heading level={3} appearance="utrecht-heading-4">{title[language]}</Heading>
            <ul className="guide__questions">{questions.map((question) => <li key={question.nl}>{question[language]}</li>)}</ul>
            <Notes part={part} form={form} />
            <CheckboxField control={form.control} name={`done.${part}`} label={t('call.done')} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where what is said in a part is written down. */
function Notes({ part, form }: { part: Part; form: UseFormReturn<CallInput> }): ReactNode {
  const { t } = useTranslation(['caseContact', 'case']);
  const { control } = form;
  switch (part) {
    case 'introduction': return null;
    case 'story': return <TextArea control={control} name="summary" rows={5} maxLength={4_000} lang="nl" optional label={t('caseContact:call.summary')} hint={t('caseContact:call.summaryHint')} />;
    case 'interest': return <TextArea control={control} name="interests" rows={3} maxLength={4_000} lang="nl" optional label={t('caseContact:call.interests')} />;
    case 'agreements': return <AgreementFields form={form} />;
    case 'route': return (
      <>
        <CheckboxesField control={control} name="options" optional label={t('caseContact:call.options')} choices={routes.map((value) => ({ value, label: t(`case:route.${value}`) }))} />
        <RadioField
          control={control}
          name="consent"
          label={t('caseContact:call.consent')}
          hint={t('caseContact:call.consentHint')}
          choices={[{ value: 'yes', label: t('caseContact:call.yes') }, { value: 'no', label: t('caseContact:call.no') }, { value: '', label: t('caseContact:call.notAsked') }]}
        />
        <RadioField
          control={control}
          name="route"
          label={t('caseContact:call.route')}
          choices={[...routes.map((value) => ({ value, label: t(`case:route.${value}`) })), { value: '', label: t('caseContact:call.noRoute') }]}
        />
        <RadioField
          control={control}
          name="effect"
          label={t('caseContact:call.effect')}
          hint={t('caseContact:call.effectHint')}
          choices={[
            ...(['runs-on', 'objector-consents-to-postponement'] as const).map((value) => ({ value, label: t(`caseContact:call.effects.${value}`) })),
            { value: '', label: t('caseContact:call.notAsked') },
          ]}
        />
      </>
    );
  }
}
