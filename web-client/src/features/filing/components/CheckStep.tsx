import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiError } from '@/shared/api/problem';
import { sessionQuery } from '@/shared/session/session';
import { useSession } from '@/shared/session/SessionContext';
import { CheckboxField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import { senderOf } from '../answers';
import { complaintsOf } from '../complaintsOf';
import { useFiling, useFilingParts, useUploads } from '../FilingContext';
import type { Complaint } from '../filingStore';
import { sendFiling } from '../sendFiling';
import { numberOf, pathOf, receiptPath, stepOf } from '../steps';
import { useFilesOfDraft } from '../useFilesOfDraft';
import { Progress } from './Progress';
import { SaveBar } from './SaveBar';
import { Summary } from './Summary';

/** Everything once more, the signature, and sending. */
export function CheckStep() {
  const { t } = useTranslation('filing');
  const { store, uploads } = useFilingParts();
  const { answers, complaints } = useFiling();
  const { session } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useInput({ signed: false });
  useFilesOfDraft();
  const files = useUploads().filter(({ state }) => state === 'ready').map((upload) => upload.name);
  const [name, objector] = [senderOf(answers).name.trim(), answers.objector.organisationName.trim() || answers.objector.name.trim()];
  const signature = name === '' ? t('check.signNameless') : answers.actsFor === 'other' ? t('check.signFor', { name, objector }) : t('check.sign', { name });

  const send = async (): Promise<void> => {
    // Who signed in files in his or her own name: not nameless because the session ended meanwhile.
    if (session?.signedIn && !(await client.query({ ...sessionQuery, staleTime: 0 })).signedIn) throw new ApiError(401, undefined);
    try {
      store.finish({ ...(await sendFiling(store)), files });
      uploads.forget();
      void client.invalidateQueries({ queryKey: ['own-objections'] });
      await navigate(receiptPath, { replace: true });
    } catch (error) {
      const found = complaintsOf(error);
      if (found.length === 0) throw error;
      store.change({ complaints: found });
    }
  };

  return (
    <>
      <Progress step="check" />
      <Screen title={t('check.title')} lead={<Paragraph appearance="lead">{t('check.lead')}</Paragraph>}>
        <div className="columns">
          <div className="columns__main">
            {complaints.length > 0 && <Complaints complaints={complaints} />}
            <Summary answers={answers} files={files} canChange />
            <Form form={form} onSubmit={send} submit={t('check.send')} actions={<ActionLink secondary to={pathOf('contact')}>{t('previous')}</ActionLink>}>
              <CheckboxField control={form.control} name="signed" label={signature} hint={t('check.signHint')} rules={{ required: t('check.signMissing') }} />
            </Form>
            <SaveBar />
          </div>
          <ContactPanel />
        </div>
      </Screen>
    </>
  );
}

/** What the API refused, each with the way to the step where it is mended. */
function Complaints({ complaints }: { complaints: Complaint[] }) {
  const { t } = useTranslation('filing');
  const told = new Map(complaints.map(({ path, message }) => [`${stepOf(path)} ${message}`, { step: stepOf(path), message }]));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus(); }, [complaints]);
  return (
    <div ref={box} tabIndex={-1} className="error-summary">
      <Alert type="error">
        <Heading level={2} appearance="utrecht-heading-4">{t('check.notSent')}</Heading>
        <ul className="error-summary__list">
          {[...told].map(([key, { step, message }]) => (
            <li key={key}>
              {step === 'check' ? message : <TextLink to={pathOf(step)} state={{ from: 'check' }}>{t('check.atStep', { number: numberOf(step), step: t(`steps.${step}`), message })}</TextLink>}
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
