import { useTranslation } from 'react-i18next';
import type { Referral } from '../../api/listMediationReferrals';

/** A party as people call it: by its role, and by its name where that is known. */
export function usePartyName(): (party: Referral['parties'][number]) => string {
  const { t } = useTranslation('caseMediation');
  return ({ role, name }) => (name == null || role === 'authority' ? t(`role.${role}`) : `${t(`role.${role}`)}: ${name}`);
}
