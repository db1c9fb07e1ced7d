import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { DateField } from '@/shared/ui/form/DateField';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { cancelAgreement } from '../../api/cancelAgreement';
import { keepAgreement } from '../../api/keepAgreement';
import type { Agreement } from '../../api/listAgreements';
import { useCase } from '../../CaseContext';
import { DaysLeft } from '../DaysLeft';
import { ActForm } from './ActForm';

/** An agreement that stands: it is kept, or it no longer holds. */
export function OneAgreement({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation(['caseActs', 'caseContact']);
  const [act, setAct] = useState<'keep' | 'cancel'>();
  return (
    <article className="card" aria-label={agreement.what}>
      <div>
        <p lang="nl"><strong>{agreement.what}</strong></p>
        <p className="quiet">{t(`caseContact:agreement.whoIs.${agreement.who}`)} · {longDay(agreement.byWhen, currentLanguage())} <DaysLeft day={agreement.byWhen} /></p>
        {agreement.response === 'contested' && <p className="contested">{t('caseActs:agreements.contested')} <span lang="nl">{agreement.responseText}</span></p>}
      </div>
      {act === undefined && (
        <div className="actions">
          <Button appearance="primary-action-button" onClick={() => { setAct('keep'); }}>{t('caseActs:agreements.keep')}</Button>
          <Button appearance="secondary-action-button" onClick={() => { setAct('cancel'); }}>{t('caseActs:agreements.cancel')}</Button>
        </div>
      )}
      {act === 'keep' && <Keep agreement={agreement} />}
      {act === 'cancel' && <Cancel agreement={agreement} />}
    </article>
  );
}

function Keep({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id } = useCase();
  const form = useInput({ keptOn: today() });
  return (
    <ActForm form={form} name={`kept-${agreement.id}`} submit={t('caseActs:agreements.submitKept')} saved={t('caseActs:agreements.kept')} send={(body) => keepAgreement(id, agreement.id, etagOf(agreement.version), body)}>
      <DateField control={form.control} name="keptOn" label={t('caseActs:agreements.keptOn')} rules={{ required: t('shared:form.required') }} />
    </ActForm>
  );
}

function Cancel({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id } = useCase();
  const form = useInput({ reason: '' });
  return (
    <ActForm form={form} name={`cancel-${agreement.id}`} submit={t('caseActs:agreements.submitCancel')} saved={t('caseActs:agreements.cancelled')} send={(body) => cancelAgreement(id, agreement.id, etagOf(agreement.version), body)}>
      <TextArea control={form.control} name="reason" rows={2} maxLength={1_000} lang="nl" label={t('caseActs:agreements.reason')} hint={t('caseActs:inspectable')} rules={{ required: t('shared:form.required') }} />
    </ActForm>
  );
}
