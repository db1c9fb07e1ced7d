import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { timeOf } from '@/shared/format/dates';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { useCase } from '../../CaseContext';
import { useDone } from '../../useDone';
import { ActPage } from '../ActPage';
import { OtherCaller } from '../contact/OtherCaller';
import { Reaching } from '../contact/Reaching';
import { AttemptFields } from './AttemptFields';
import { CallClock } from './CallClock';
import { channels, emptyCall, type CallInput } from './callInput';
import { CallbackFields } from './CallbackFields';
import { Guide } from './Guide';
import { useCallSaving } from './useCallSaving';

/** Contact with the objector, recorded while it goes on: what to ask, what was said, what was agreed, and when again. */
export function CallPage() {
  const { t } = useTranslation('caseContact');
  const { objection } = useCase();
  const done = useDone();
  const [query] = useSearchParams();
  const [channel] = useState(() => channels.find((one) => one === query.get('kanaal')) ?? 'phone');
  const form = useInput<CallInput>(emptyCall(channel, timeOf(new Date().toISOString(), 'nl')));
  const { save, fieldOf } = useCallSaving(form);
  const [startedAt, result, isSaved, current] = useWatch({ control: form.control, name: ['startedAt', 'result', 'isAttemptSaved', 'channel'] });
  const isTalk = result === 'reached' || (result === '' && current !== 'letter' && current !== 'email');

  return (
    <ActPage title={t('call.title', { name: objection.objector.organisationName ?? objection.objector.name })}>
      <div className="call">
        <section className="panel call__whom" aria-label={t('phone')}>
          <OtherCaller />
          <Reaching />
          {current === 'phone' && <CallClock startedAt={startedAt} isOver={isSaved} onChange={(at) => { form.setValue('startedAt', at); }} />}
        </section>
        <Form
          form={form}
          keepAs={`call-${channel}`}
          submit={isSaved ? t('call.saveRest') : t('call.save')}
          fieldOf={fieldOf}
          onSubmit={async (input) => {
            await save(input);
            await done(t('call.saved'));
          }}
        >
          {isSaved ? <Alert type="ok"><Paragraph>{t('call.attemptSaved')}</Paragraph></Alert> : <AttemptFields form={form} />}
          {isTalk && <Guide form={form} />}
          <CallbackFields form={form} />
        </Form>
      </div>
    </ActPage>
  );
}
