import { useTranslation } from 'react-i18next';
import { longDay, longMomentOf } from '@/shared/format/dates';
import { readablePhone } from '@/shared/format/phone';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import type { Receipt } from './ReceiptView';

/** The receipt as plain text, which opens on every device and can be kept for years. */
export function useReceiptText(receipt: Receipt, decision: string): string {
  const { t } = useTranslation('receipt');
  const language = currentLanguage();
  const municipality = useMunicipality()?.name ?? '';
  const { number, receivedAt, timeliness, filingLastDay, decisionDeadline, nextSteps, contact } = receipt;

  return [
    t('title'),
    t('received', { municipality }),
    '',
    `${t('number')}: ${number}`,
    `${t('receivedAt')}: ${longMomentOf(receivedAt, language)}`,
    `${t('against')}: ${decision}`,
    ...(decisionDeadline != null ? [`${t('decideBy')}: ${longDay(decisionDeadline, language)}`] : []),
    ...(timeliness === 'late' && filingLastDay != null ? ['', t('late', { day: longDay(filingLastDay, language) })] : []),
    '',
    t('nextTitle'),
    ...nextSteps.map(({ by, text }) => `- ${by != null ? `${t('by', { day: longDay(by, language) })}: ` : ''}${text[language]}`),
    '',
    t('contactTitle'),
    t('mention', { number }),
    `${t('phone')}: ${readablePhone(contact.phone)} (${contact.openingHours})`,
    `${t('email')}: ${contact.email}`,
    `${t('post')}: ${contact.address}`,
    '',
  ].join('\r\n');
}
