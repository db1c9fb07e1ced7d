import { Link } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { readablePhone } from '@/shared/format/phone';
import type { Objection } from '../../api/getObjection';
import { useCase } from '../../CaseContext';
import { Section } from '../Section';

/** Who takes part, and where each can be reached. */
export function PartiesSection() {
  const { t } = useTranslation('caseActs');
  const { objection } = useCase();
  const { representative, jointObjectors, interestedParties } = objection;
  return (
    <Section name="parties">
      <ul className="rows">
        <li className="row"><Party party={objection.objector} as={t('parties.objector')} /></li>
        {representative != null && <li className="row"><Party party={representative.party} as={`${t('parties.representative')} (${t(`authorisation.${representative.authorisation}`)})`} /></li>}
        {jointObjectors.map((party) => <li key={party.name + (party.email ?? '')} className="row"><Party party={party} as={t('parties.joint')} /></li>)}
        {interestedParties > 0 && <li className="row"><span>{t('parties.interested', { count: interestedParties })}</span></li>}
      </ul>
    </Section>
  );
}

function Party({ party: { name, organisationName, kvkNumber, address, email, phone }, as }: { party: Objection['objector']; as: string }) {
  const { t } = useTranslation('caseActs');
  return (
    <div>
      <p><strong>{organisationName ?? name}</strong></p>
      <p className="quiet">{as}{organisationName != null && <>, {name}</>}{kvkNumber != null && <>, {t('parties.kvk', { number: kvkNumber })}</>}</p>
      {address != null && <p>{address.street} {address.houseNumber}, {address.zipCode} {address.town}</p>}
      {phone != null && <p><Link href={`tel:${phone}`}>{readablePhone(phone)}</Link></p>}
      {email != null && <p className="breaking"><Link href={`mailto:${email}`}>{email}</Link></p>}
    </div>
  );
}
