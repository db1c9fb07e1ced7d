import { useTranslation } from 'react-i18next';
import { changeContactPolicy } from '../api/changeContactPolicy';
import { contactPolicyQuery } from '../api/getContactPolicy';
import { policyFieldOf, policyInput, policyOf } from '../contactPolicyInput';
import { ContactPolicyFields } from './ContactPolicyFields';
import { PartForm } from './PartForm';
import { PartPage } from './PartPage';

/** How soon, how often and when objectors are called. */
export function ContactPolicyPage() {
  const { t } = useTranslation('settings');
  return (
    <PartPage title={t('parts.contact-policy.title')} lead={t('parts.contact-policy.lead')} query={contactPolicyQuery}>
      {(part) => (
        <PartForm part={part} queryKey={contactPolicyQuery.queryKey} toInput={policyInput} toSettings={policyOf} change={changeContactPolicy} fieldOf={policyFieldOf}>
          {(form) => <ContactPolicyFields control={form.control} />}
        </PartForm>
      )}
    </PartPage>
  );
}
