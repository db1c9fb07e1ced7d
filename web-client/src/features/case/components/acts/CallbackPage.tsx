import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOnce } from '@/shared/api/useOnce';
import { etagOf } from '@/shared/api/versioned';
import { dayIn, instantAt, timeOf } from '@/shared/format/dates';
import { Busy } from '@/shared/ui/Busy';
import { DateField } from '@/shared/ui/form/DateField';
import { TextField } from '@/shared/ui/form/TextField';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { cancelCallback } from '../../api/cancelCallback';
import { callbacksQuery, type Callback } from '../../api/listCallbacks';
import { moveCallback } from '../../api/moveCallback';
import { planCallback, type CallbackBody } from '../../api/planCallback';
import { useCase } from '../../CaseContext';
import { useDone } from '../../useDone';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';
import { StaffField } from './StaffField';

/** When the municipality calls: planned, moved or cancelled. */
export function CallbackPage() {
  const { t } = useTranslation('caseActs');
  const { callbackId } = useParams();
  const { id } = useCase();
  const list = useInfiniteQuery(callbacksQuery(id));
  const known = list.data?.pages.flatMap((page) => page.items).find((callback) => callback.id === callbackId);

  return (
    <ActPage title={callbackId === undefined ? t('callback.plan') : t('callback.move')} lead={<Paragraph appearance="lead">{t('callback.lead')}</Paragraph>}>
      {callbackId === undefined && <When />}
      {callbackId !== undefined && !list.data && <Busy />}
      {callbackId !== undefined && list.data && !known && <Paragraph>{t('callback.gone')}</Paragraph>}
      {known && <><When known={known} /><Cancel known={known} /></>}
    </ActPage>
  );
}

function When({ known }: { known?: Callback }) {
  const { t } = useTranslation(['caseActs', 'caseContact', 'shared']);
  const { id, me } = useCase();
  const form = useInput({ on: known ? dayIn(known.at) : '', time: known ? timeOf(known.at, 'nl') : '', with: known?.with ?? me, phone: known?.phone ?? '' });
  const plan = useOnce((body: CallbackBody, key) => planCallback(id, body, key));
  const rules = { required: t('shared:form.required') };

  return (
    <ActForm
      form={form}
      name={known ? `callback-${known.id}` : 'callback'}
      submit={known ? t('caseActs:callback.submitMove') : t('caseActs:callback.submit')}
      saved={t('caseActs:callback.saved')}
      fieldOf={(path) => (path === 'at' ? 'time' : undefined)}
      send={({ on, time, with: caller, phone }) => {
        const body = { at: instantAt(on, time), with: caller, phone: phone === '' ? null : phone };
        return known ? moveCallback(id, known.id, etagOf(known.version), body) : plan(body);
      }}
    >
      <div className="fields-row">
        <DateField control={form.control} name="on" label={t('caseContact:callbackForm.on')} rules={rules} />
        <TextField control={form.control} name="time" type="time" width="short" label={t('caseContact:callbackForm.at')} rules={rules} />
      </div>
      <p className="quiet">{t('caseContact:callbackForm.hint')}</p>
      <StaffField control={form.control} name="with" label={t('caseContact:callbackForm.with')} />
      <TextField control={form.control} name="phone" type="tel" width="medium" optional label={t('caseContact:callbackForm.phone')} />
    </ActForm>
  );
}

function Cancel({ known }: { known: Callback }) {
  const { t } = useTranslation('caseActs');
  const { id, refresh } = useCase();
  const done = useDone();
  const form = useInput({});
  return (
    <section className="panel act-other" aria-labelledby="cancel">
      <Heading level={2} id="cancel" appearance="utrecht-heading-4">{t('callback.cancelTitle')}</Heading>
      <Form
        form={form}
        submit={t('callback.cancel')}
        onConflict={() => { void refresh(); }}
        onSubmit={async () => {
          await cancelCallback(id, known.id, etagOf(known.version));
          await done(t('callback.cancelled'));
        }}
      >
        {null}
      </Form>
    </section>
  );
}
