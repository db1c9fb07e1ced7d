import { Heading, Link } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { readablePhone } from '@/shared/format/phone';
import { useMunicipality } from '@/shared/municipality/municipality';

/** How to reach the municipality: on every page where somebody can get stuck. */
export function ContactPanel() {
  const { t } = useTranslation();
  const contact = useMunicipality()?.contact;
  const heading = useId();
  if (!contact) return null;
  return (
    <section className="panel" aria-labelledby={heading}>
      <Heading level={2} id={heading} appearance="utrecht-heading-3">{t('contact.title')}</Heading>
      <dl className="facts">
        <div><dt>{t('contact.phone')}</dt><dd><Link href={`tel:${contact.phone}`}>{readablePhone(contact.phone)}</Link></dd></div>
        <div><dt>{t('contact.hours')}</dt><dd lang="nl">{contact.openingHours}</dd></div>
        <div><dt>{t('contact.email')}</dt><dd><Link href={`mailto:${contact.email}`}>{contact.email}</Link></dd></div>
        <div><dt>{t('contact.post')}</dt><dd lang="nl">{contact.address}</dd></div>
      </dl>
    </section>
  );
}
