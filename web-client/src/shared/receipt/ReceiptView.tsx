import './texts';
import { Button, Heading, Link, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';
import { download } from '@/shared/download';
import { longDay, longMomentOf } from '@/shared/format/dates';
import { readablePhone } from '@/shared/format/phone';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import { useReceiptText } from './useReceiptText';

export type Receipt = components['schemas']['Receipt'];

/** The receipt of an objection (Awb 6:14): that and when it came in, and what happens now. Made to be printed and kept. */
export function ReceiptView({ receipt, decision }: { receipt: Receipt; decision: string }) {
  const { t } = useTranslation('receipt');
  const language = currentLanguage();
  const municipality = useMunicipality()?.name ?? '';
  const asText = useReceiptText(receipt, decision);
  const { number, receivedAt, timeliness, filingLastDay, decisionDeadline, nextSteps, contact } = receipt;

  return (
    <div className="receipt-sheet">
      <Paragraph appearance="lead">{t('received', { municipality })}</Paragraph>
      <dl className="facts panel">
        <div><dt>{t('number')}</dt><dd className="receipt-sheet__number">{number}</dd></div>
        <div><dt>{t('receivedAt')}</dt><dd>{longMomentOf(receivedAt, language)}</dd></div>
        <div><dt>{t('against')}</dt><dd lang="nl">{decision}</dd></div>
        {decisionDeadline != null && <div><dt>{t('decideBy')}</dt><dd>{longDay(decisionDeadline, language)}</dd></div>}
      </dl>
      {timeliness === 'late' && filingLastDay != null && <Paragraph>{t('late', { day: longDay(filingLastDay, language) })}</Paragraph>}
      <section aria-labelledby="receipt-next">
        <Heading level={2} id="receipt-next" appearance="utrecht-heading-3">{t('nextTitle')}</Heading>
        <UnorderedList>
          {nextSteps.map(({ code, by, text }) => <UnorderedListItem key={code}>{by != null && <strong>{t('by', { day: longDay(by, language) })}: </strong>}{text[language]}</UnorderedListItem>)}
        </UnorderedList>
      </section>
      <section aria-labelledby="receipt-contact">
        <Heading level={2} id="receipt-contact" appearance="utrecht-heading-3">{t('contactTitle')}</Heading>
        <Paragraph>{t('mention', { number })}</Paragraph>
        <dl className="facts">
          <div><dt>{t('phone')}</dt><dd><Link href={`tel:${contact.phone}`}>{readablePhone(contact.phone)}</Link> (<span lang="nl">{contact.openingHours}</span>)</dd></div>
          <div><dt>{t('email')}</dt><dd><Link href={`mailto:${contact.email}`}>{contact.email}</Link></dd></div>
          <div><dt>{t('post')}</dt><dd lang="nl">{contact.address}</dd></div>
        </dl>
      </section>
      <div className="actions">
        <Button appearance="primary-action-button" onClick={() => { print(); }}>{t('print')}</Button>
        <Button appearance="secondary-action-button" onClick={() => { download(t('fileName', { number }), 'text/plain;charset=utf-8', asText); }}>{t('download')}</Button>
      </div>
    </div>
  );
}
