import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { shortDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Referral } from '../../api/listMediationReferrals';
import { AddParty } from './AddParty';
import { ConsentForm } from './ConsentForm';
import { usePartyName } from './usePartyName';

/** Who agreed to what: to mediation, and to the term standing still, which are two things. */
export function Consents({ referral }: { referral: Referral }) {
  const { t } = useTranslation('caseMediation');
  const nameOf = usePartyName();
  const language = currentLanguage();
  const told = (given: boolean | undefined): string => (given === undefined ? t('consents.waiting') : given ? t('consents.yes') : t('consents.no'));

  return (
    <section aria-labelledby="consents">
      <Heading level={2} id="consents" appearance="utrecht-heading-3">{t('consents.title')}</Heading>
      <Paragraph>{referral.consentsComplete ? t('consents.complete') : t('consents.missing')} {t('consents.both')}</Paragraph>
      {referral.clockWarning != null && <Alert type="warning"><Paragraph>{referral.clockWarning[language]}</Paragraph></Alert>}
      <div className="table-frame">
        <table className="utrecht-table data-table">
          <thead><tr><th scope="col">{t('consents.party')}</th><th scope="col">{t('consents.toMediation')}</th><th scope="col">{t('consents.toPostponement')}</th></tr></thead>
          <tbody>
            {referral.parties.map((party) => (
              <tr key={party.id}>
                <th scope="row">{nameOf(party)}</th>
                <td>{told(party.consent?.toMediation)}{party.consent != null && <span className="quiet"> {t('consents.on', { day: shortDay(party.consent.on, language), manner: t(`manner.${party.consent.manner}`) })}</span>}</td>
                <td>{told(party.consent?.toPostponement)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {referral.parties.map((party) => <ConsentForm key={party.id} referral={referral} party={party} />)}
      <AddParty referral={referral} />
    </section>
  );
}
