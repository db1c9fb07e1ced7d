import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { etagOf } from '@/shared/api/versioned';
import { today } from '@/shared/format/dates';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { addMediationParty, type PartyBody } from '../../api/addMediationParty';
import type { Referral } from '../../api/listMediationReferrals';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';

const roles = ['joint-objector', 'interested-party'] as const;

/** Somebody who turns out to be involved as well. */
export function AddParty({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['caseMediation', 'caseActs', 'shared']);
  const { id } = useCase();
  const form = useInput({ role: '', name: '', addedOn: today(), othersHarmed: '' });
  const role = useWatch({ control: form.control, name: 'role' });
  const add = useOnce((sent: { body: PartyBody; version: string }, key) => addMediationParty(id, referral.id, sent.version, sent.body, key));
  const rules = { required: t('shared:form.required') };
  return (
    <details className="why">
      <summary>{t('caseMediation:addParty.title')}</summary>
      <PartForm
        form={form}
        name={`party-${referral.id}`}
        label={t('caseMediation:addParty.title')}
        submit={t('caseMediation:addParty.submit')}
        send={(input) => add({
          version: etagOf(referral.version),
          body: {
            role: roles.find((one) => one === input.role) ?? null,
            name: input.name === '' ? null : input.name,
            addedOn: input.addedOn,
            othersHarmed: input.othersHarmed === '' ? null : input.othersHarmed === 'yes',
          },
        })}
      >
        <RadioField control={form.control} name="role" label={t('caseMediation:addParty.role')} rules={rules} choices={roles.map((value) => ({ value, label: t(`caseMediation:role.${value}`) }))} />
        <TextField control={form.control} name="name" maxLength={200} label={t('caseMediation:addParty.name')} optional={role === 'interested-party'} {...(role !== 'interested-party' && { rules })} />
        <DateField control={form.control} name="addedOn" label={t('caseMediation:addParty.on')} rules={rules} />
        {referral.clockStoppedOn === 'objector-consents' && (
          <RadioField control={form.control} name="othersHarmed" label={t('caseMediation:addParty.harmed')} rules={rules} choices={[{ value: 'no', label: t('caseActs:no') }, { value: 'yes', label: t('caseActs:yes') }]} />
        )}
      </PartForm>
    </details>
  );
}
