import { useQueryClient } from '@tanstack/react-query';
import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/dates';
import { useSession } from '@/shared/session/SessionContext';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { intendedDecisionQuery, type Intention } from '../api/getIntendedDecision';
import { recordIntentionResult } from '../api/recordIntentionResult';

const codes = ['adjusted', 'explained-and-accepted', 'goes-ahead', 'not-reached'] as const;

/** Records what came of talking; it may be put right until the decision is registered. */
export function ResultForm({ intention, version }: { intention: Intention; version: string }) {
  const { t } = useTranslation(['intendedDecisions', 'shared']);
  const client = useQueryClient();
  const by = useSession().session?.staffId ?? '';
  const form = useInput({ result: intention.result ?? '', explanation: intention.explanation ?? '' });
  const readAgain = () => client.invalidateQueries({ queryKey: intendedDecisionQuery(intention.id).queryKey });

  return (
    <section aria-labelledby="result">
      <Heading level={2} id="result" appearance="utrecht-heading-3">{t('result.title')}</Heading>
      <Form
        form={form}
        label={t('result.title')}
        submit={t('result.save')}
        keepAs="result"
        onConflict={() => { void readAgain(); }}
        onSubmit={async ({ result, explanation }) => {
          const code = codes.find((known) => known === result);
          await recordIntentionResult(intention.id, version, { result: code ?? null, on: today(), by, explanation: explanation === '' ? null : explanation });
          await readAgain();
          void client.invalidateQueries({ queryKey: ['intended-decisions'] });
        }}
      >
        <RadioField control={form.control} name="result" label={t('result.what')} rules={{ required: t('shared:form.required') }} choices={codes.map((value) => ({ value, label: t(`result.codes.${value}`) }))} />
        <TextArea control={form.control} name="explanation" label={t('result.explanation')} optional rows={4} maxLength={2000} lang="nl" />
      </Form>
    </section>
  );
}
