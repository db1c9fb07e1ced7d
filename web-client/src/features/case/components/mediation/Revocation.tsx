import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import type { Referral } from '../../api/listMediationReferrals';
import { revokeReferral } from '../../api/revokeReferral';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';

/** Takes the proposal back, as long as the mediation has not begun. */
export function Revocation({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id } = useCase();
  const form = useInput({ reason: '' });
  return (
    <section aria-labelledby="revoke">
      <Heading level={2} id="revoke" appearance="utrecht-heading-3">{t('caseMediation:revoke.title')}</Heading>
      <PartForm form={form} name={`revocation-${referral.id}`} label={t('caseMediation:revoke.title')} submit={t('caseMediation:revoke.submit')} send={(body) => revokeReferral(id, referral.id, etagOf(referral.version), body)}>
        <TextArea control={form.control} name="reason" rows={2} maxLength={1_000} lang="nl" label={t('caseMediation:revoke.reason')} rules={{ required: t('shared:form.required') }} />
      </PartForm>
    </section>
  );
}
