import { Alert, Heading, Link, Paragraph } from '@utrecht/component-library-react';
import clsx from 'clsx';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { readablePhone } from '@/shared/format/phone';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality, type Municipality } from '@/shared/municipality/municipality';
import type { Option } from '../api/getGuidance';
import { LastDay } from './LastDay';

interface OptionCardProps {
  option: Option;
  type: Municipality['decisionTypes'][number] | undefined;
  isBest: boolean;
  /** There is a term that calling does not stop. */
  isTermRunning: boolean;
}

const byPhone: Option['kind'][] = ['call', 'ask-correction'];
const byEmail: Option['kind'][] = ['ask-correction', 'complain'];

/** One thing that can be done, with what is needed to do it. */
export function OptionCard({ option, type, isBest, isTermRunning }: OptionCardProps) {
  const { t } = useTranslation('guidance');
  const contact = useMunicipality()?.contact;
  const heading = useId();
  const language = currentLanguage();

  return (
    <section className={clsx('panel', isBest && 'panel--accent')} aria-labelledby={heading}>
      {isBest && <Paragraph className="options__best">{t('best')}</Paragraph>}
      <Heading level={2} id={heading} appearance="utrecht-heading-3">{option.title[language]}</Heading>
      <Paragraph>{option.text[language]}</Paragraph>
      {contact && byPhone.includes(option.kind) && (
        <Paragraph>
          <Link href={`tel:${contact.phone}`} className="options__phone">{readablePhone(contact.phone)}</Link>{' '}
          <span lang="nl">{contact.openingHours}</span>
        </Paragraph>
      )}
      {contact && byEmail.includes(option.kind) && <Paragraph><Link href={`mailto:${contact.email}`}>{contact.email}</Link></Paragraph>}
      {option.kind === 'call' && isTermRunning && <Alert type="info"><Paragraph>{t('callingDoesNotStop')}</Paragraph></Alert>}
      {option.kind === 'object' && <LastDay type={type} />}
      {option.url && <Paragraph><Link href={option.url} rel="noreferrer">{t('onward', { site: new URL(option.url).hostname.replace(/^www\./, '') })}</Link></Paragraph>}
    </section>
  );
}
