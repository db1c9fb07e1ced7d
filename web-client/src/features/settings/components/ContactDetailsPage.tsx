import { useTranslation } from 'react-i18next';
import { TextField } from '@/shared/ui/form/TextField';
import { changeContactDetails } from '../api/changeContactDetails';
import { contactDetailsQuery } from '../api/getContactDetails';
import { PartForm } from './PartForm';
import { PartPage } from './PartPage';

/** How citizens reach the municipality. */
export function ContactDetailsPage() {
  const { t } = useTranslation('settings');
  const rules = { required: t('required') };
  return (
    <PartPage title={t('parts.contact.title')} lead={t('parts.contact.lead')} query={contactDetailsQuery}>
      {(part) => (
        <PartForm part={part} queryKey={contactDetailsQuery.queryKey} toInput={(details) => details} toSettings={(input) => input} change={changeContactDetails}>
          {({ control }) => (
            <>
              <TextField control={control} name="phone" type="tel" width="medium" label={t('contact.phone')} hint={t('contact.phoneHint')} rules={rules} />
              <TextField control={control} name="email" type="email" label={t('contact.email')} rules={rules} />
              <TextField control={control} name="address" lang="nl" maxLength={200} label={t('contact.address')} hint={t('contact.addressHint')} rules={rules} />
              <TextField control={control} name="openingHours" lang="nl" maxLength={200} label={t('contact.hours')} hint={t('contact.hoursHint')} rules={rules} />
            </>
          )}
        </PartForm>
      )}
    </PartPage>
  );
}
