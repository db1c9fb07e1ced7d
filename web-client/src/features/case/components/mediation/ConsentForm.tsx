import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { today } from '@/shared/format/dates';
import { CheckboxField, RadioField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { useInput } from '@/shared/ui/form/useInput';
import type { Referral } from '../../api/listMediationReferrals';
import { recordConsent } from '../../api/recordConsent';
import { revokeConsent } from '../../api/revokeConsent';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';
import { usePartyName } from './usePartyName';

type Party = Referral['parties'][number];

/** A party cannot give consent in the portal by way of the municipality. */
const manners = ['in-writing', 'electronically', 'orally'] as const;

/** Records what a party agrees to, or that it takes that back. */
export function ConsentForm({ referral, party }: { referral: Referral; party: Party }) {
  const { t } = useTranslation('caseMediation');
  const name = usePartyName()(party);
  return (
    <>
      <details className="why"><summary>{t('consents.recordOf', { party: name })}</summary><Give referral={referral} party={party} name={name} /></details>
      {party.consent != null && <details className="why"><summary>{t('consents.revokeOf', { party: name })}</summary><Revoke referral={referral} party={party} name={name} /></details>}
    </>
  );
}

function Give({ referral, party, name }: { referral: Referral; party: Party; name: string }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id } = useCase();
  const form = useInput({ toMediation: party.consent?.toMediation ?? true, toPostponement: party.consent?.toPostponement ?? false, on: today(), manner: 'orally' });
  const rules = { required: t('shared:form.required') };
  return (
    <PartForm
      form={form}
      name={`consent-${referral.id}-${party.id}`}
      label={t('caseMediation:consents.recordOf', { party: name })}
      submit={t('caseMediation:consents.record')}
      send={({ manner, ...consent }) => recordConsent(id, referral.id, party.id, etagOf(referral.version), { ...consent, manner: manners.find((one) => one === manner) ?? null })}
    >
      <CheckboxField control={form.control} name="toMediation" label={t('caseMediation:consents.toMediation')} />
      <CheckboxField control={form.control} name="toPostponement" label={t('caseMediation:consents.toPostponement')} />
      <DateField control={form.control} name="on" label={t('caseMediation:consents.day')} rules={rules} />
      <RadioField control={form.control} name="manner" label={t('caseMediation:consents.how')} choices={manners.map((value) => ({ value, label: t(`caseMediation:manner.${value}`) }))} />
    </PartForm>
  );
}

function Revoke({ referral, party, name }: { referral: Referral; party: Party; name: string }) {
  const { t } = useTranslation('caseMediation');
  const { id } = useCase();
  const form = useInput({});
  return (
    <PartForm form={form} name={`revoke-${referral.id}-${party.id}`} label={t('consents.revokeOf', { party: name })} submit={t('consents.revoke')} send={() => revokeConsent(id, referral.id, party.id, etagOf(referral.version))}>
      <p>{t('consents.revokeWhy')}</p>
    </PartForm>
  );
}
