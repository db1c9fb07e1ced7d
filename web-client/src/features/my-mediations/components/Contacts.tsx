import { Heading, Link, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useLanguageName } from '@/shared/format/useLanguageName';
import { readablePhone } from '@/shared/format/phone';
import type { Mediation } from '../api/listMediations';

/** How to reach the objectors and the municipality; those of the objectors only while the mediation runs. */
export function Contacts({ mediation: { contacts, authority } }: { mediation: Mediation }) {
  const { t } = useTranslation('myMediations');
  const languageName = useLanguageName();
  return (
    <section className="panel" aria-labelledby="contacts">
      <Heading level={2} id="contacts" appearance="utrecht-heading-3">{t('contactsTitle')}</Heading>
      {contacts.length === 0 && <Paragraph>{t('contactsGone')}</Paragraph>}
      {contacts.map(({ role, name, phone, email, language }) => (
        <div key={`${role} ${name}`} className="contact">
          <Heading level={3} appearance="utrecht-heading-4">{name}</Heading>
          <p className="quiet">{t(`roles.${role}`)}</p>
          {phone != null && <p><Link href={`tel:${phone}`}>{readablePhone(phone)}</Link></p>}
          {email != null && <p className="contact__email"><Link href={`mailto:${email}`}>{email}</Link></p>}
          {language != null && <p>{t('language')}: {languageName(language)}</p>}
        </div>
      ))}
      <div className="contact">
        <Heading level={3} appearance="utrecht-heading-4">{t('authority')}</Heading>
        <p><Link href={`tel:${authority.phone}`}>{readablePhone(authority.phone)}</Link></p>
        <p className="contact__email"><Link href={`mailto:${authority.email}`}>{authority.email}</Link></p>
      </div>
    </section>
  );
}
