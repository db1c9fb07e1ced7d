import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { readablePhone } from '@/shared/format/phone';
import { useLanguageName } from '@/shared/format/useLanguageName';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { ContactDetails as Details } from '../api/getOwnContactDetails';
import { ContactDetailsForm } from './ContactDetailsForm';

/** How the municipality reaches the citizen, and the way to put it right. */
export function ContactDetails({ details }: { details: Details }) {
  const { t } = useTranslation('caseDetails');
  const [state, setState] = useState<'shown' | 'changing' | 'saved'>('shown');

  return (
    <section aria-labelledby="contact-details">
      <Heading level={2} id="contact-details" appearance="utrecht-heading-3">{t('contactTitle')}</Heading>
      {state === 'saved' && <Alert type="ok" role="status"><Paragraph>{t('saved')}</Paragraph></Alert>}
      {state === 'changing'
        ? <ContactDetailsForm details={details} onSaved={() => { setState('saved'); }} onKeep={() => { setState('shown'); }} />
        : (
          <>
            <Shown details={details} />
            <p className="actions"><Button appearance="secondary-action-button" onClick={() => { setState('changing'); }}>{t('change')}</Button></p>
          </>
        )}
    </section>
  );
}

function Shown({ details: { name, address, email, phone, contactPreferences } }: { details: Details }) {
  const { t } = useTranslation('caseDetails');
  const languageName = useLanguageName();
  const { phoneFoundWrongOn } = contactPreferences;
  const facts = [
    ['name', name],
    ['address', address ? `${address.street} ${address.houseNumber}, ${address.zipCode} ${address.town}${address.country === 'NL' ? '' : ` (${address.country})`}` : undefined],
    ['email', email],
    ['phone', phone == null ? undefined : readablePhone(phone)],
    ['callOn', contactPreferences.phone == null ? t('notCalled') : readablePhone(contactPreferences.phone)],
    ['times', contactPreferences.times.map((time) => t(`timesOf.${time}`)).join(', ') || undefined],
    ['language', languageName(contactPreferences.language)],
    ['help', contactPreferences.helpNeeded],
  ] as const;
  return (
    <>
      <dl className="facts">{facts.map(([key, value]) => <div key={key}><dt>{t(key)}</dt><dd>{value ?? t('notGiven')}</dd></div>)}</dl>
      {phoneFoundWrongOn != null && <Alert type="warning"><Paragraph>{t('wrongNumber', { day: longDay(phoneFoundWrongOn, currentLanguage()) })}</Paragraph></Alert>}
    </>
  );
}
