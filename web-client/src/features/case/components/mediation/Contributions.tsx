import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { centsOf, exactEuros } from '@/shared/format/numbers';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import type { Referral } from '../../api/listMediationReferrals';
import { recordContributions } from '../../api/recordContributions';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';
import { usePartyName } from './usePartyName';

/** What the parties pay themselves; what is left empty is nothing. */
export function Contributions({ referral }: { referral: Referral }) {
  const { t } = useTranslation('caseMediation');
  const nameOf = usePartyName();
  const nameById = (partyId: string): string => { const party = referral.parties.find(({ id }) => id === partyId); return party ? nameOf(party) : partyId; };
  return (
    <>
      <Heading level={3} appearance="utrecht-heading-4">{t('contributions.title')}</Heading>
      <ul className="rows">{referral.contributions.map(({ partyId, amountInCents }) => <li key={partyId}>{t('contributions.row', { party: nameById(partyId), amount: exactEuros(amountInCents, currentLanguage()) })}</li>)}</ul>
      <details className="why"><summary>{t('contributions.edit')}</summary><Edit referral={referral} /></details>
    </>
  );
}

function Edit({ referral }: { referral: Referral }) {
  const { t } = useTranslation('caseMediation');
  const { id } = useCase();
  const nameOf = usePartyName();
  const known = (partyId: string): string => { const cents = referral.contributions.find((one) => one.partyId === partyId)?.amountInCents; return cents === undefined ? '' : (cents / 100).toFixed(2); };
  const form = useInput<{ amounts: Record<string, string> }>({ amounts: Object.fromEntries(referral.parties.map((party) => [party.id, known(party.id)])) });
  return (
    <PartForm
      form={form}
      name={`contributions-${referral.id}`}
      label={t('contributions.edit')}
      submit={t('contributions.submit')}
      send={({ amounts }) => recordContributions(id, referral.id, etagOf(referral.version), {
        contributions: referral.parties.flatMap(({ id: partyId }) => { const amountInCents = centsOf(amounts[partyId] ?? ''); return amountInCents === undefined || amountInCents === 0 ? [] : [{ partyId, amountInCents }]; }),
      })}
    >
      {referral.parties.map((party) => (
        <TextField
          key={party.id}
          control={form.control}
          name={`amounts.${party.id}`}
          width="short"
          optional
          label={t('contributions.of', { party: nameOf(party) })}
          rules={{ validate: (text) => typeof text !== 'string' || text === '' || centsOf(text) !== undefined || t('sessions.badCost') }}
        />
      ))}
    </PartForm>
  );
}
