import { useQueryClient } from '@tanstack/react-query';
import { Heading } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { useSession } from '@/shared/session/SessionContext';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { intendedDecisionQuery, type Intention } from '../api/getIntendedDecision';
import { registerIntentionContact, type AttemptInput } from '../api/registerIntentionContact';

const channels = ['phone', 'visit', 'video', 'email', 'letter'] as const;
const results = ['reached', 'no-answer', 'voicemail', 'wrong-number', 'declined', 'sent'] as const;

/** Records an attempt that was just made. */
export function AttemptForm({ intention }: { intention: Intention }) {
  const { t } = useTranslation(['intendedDecisions', 'shared']);
  const client = useQueryClient();
  const by = useSession().session?.staffId ?? '';
  const form = useInput({ channel: 'phone', result: '', minutes: '10' });
  const register = useOnce(registerIntentionContact);
  const [isSaved, setIsSaved] = useState(false);
  const required = t('shared:form.required');

  return (
    <section aria-labelledby="attempt">
      <Heading level={2} id="attempt" appearance="utrecht-heading-3">{t('attempt.title')}</Heading>
      <Form
        form={form}
        label={t('attempt.title')}
        submit={t('attempt.save')}
        keepAs="attempt"
        fieldOf={(path) => (path === 'minutesSpent' ? 'minutes' : undefined)}
        onSubmit={async ({ channel, result, minutes }) => {
          setIsSaved(false);
          const body = { channel, result, minutesSpent: Number(minutes), attemptedAt: `${new Date().toISOString().slice(0, 16)}:00Z`, by } as AttemptInput;
          await register({ id: intention.id, body });
          form.reset();
          setIsSaved(true);
          await client.invalidateQueries({ queryKey: intendedDecisionQuery(intention.id).queryKey });
          void client.invalidateQueries({ queryKey: ['intended-decisions'] });
        }}
      >
        <RadioField control={form.control} name="channel" label={t('attempt.channel')} rules={{ required }} choices={channels.map((value) => ({ value, label: t(`attempts.channels.${value}`) }))} />
        <RadioField control={form.control} name="result" label={t('attempt.result')} rules={{ required }} choices={results.map((value) => ({ value, label: t(`attempts.results.${value}`) }))} />
        <TextField
          control={form.control} name="minutes" label={t('attempt.minutes')} hint={t('attempt.minutesHint')} inputMode="numeric" width="short"
          rules={{ required, validate: (value) => (/^\d{1,3}$/.test(value) && Number(value) <= 600) || t('attempt.minutesWrong') }}
        />
      </Form>
      <p role="status">{isSaved && t('attempt.saved')}</p>
    </section>
  );
}
