import { useQuery } from '@tanstack/react-query';
import { Alert, Link, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, shortDay } from '@/shared/format/dates';
import { languageName } from '@/shared/format/languageName';
import { readablePhone } from '@/shared/format/phone';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextLink } from '@/shared/ui/TextLink';
import { nextActionQuery } from '../../api/getNextAction';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';

/** Whom to call, when, in which language and with which help; and what stands in the way. */
export function Reaching() {
  const { t } = useTranslation('caseContact');
  const { id, me, objection } = useCase();
  const who = useWho();
  const language = currentLanguage();
  const contact = useQuery(nextActionQuery(id)).data?.contact;
  const { phone, times, language: spoken, helpNeeded, phoneFoundWrongOn } = objection.contactPreferences;

  return (
    <>
      <dl className="facts facts--row">
        <div><dt>{t('phone')}</dt><dd>{phone == null ? t('noPhone') : <Link href={`tel:${phone}`}>{readablePhone(phone)}</Link>}</dd></div>
        <div><dt>{t('preferred')}</dt><dd>{times.length === 0 ? t('anyTime') : times.map((time) => t(`times.${time}`)).join(', ')}</dd></div>
        <div><dt>{t('language')}</dt><dd>{languageName(spoken, language)}</dd></div>
        {helpNeeded != null && <div><dt>{t('help')}</dt><dd lang="nl">{helpNeeded}</dd></div>}
      </dl>
      {phoneFoundWrongOn != null && (
        <Alert type="warning"><Paragraph>{t('wrongSince', { day: longDay(phoneFoundWrongOn, language) })} <TextLink to={`/medewerker/zaken/${id}/bezwaarmaker`}>{t('correct')}</TextLink></Paragraph></Alert>
      )}
      {contact?.notBy != null && <Alert type={contact.notBy === me ? 'warning' : 'info'}><Paragraph>{contact.notBy === me ? t('notYou') : t('notBy', { who: who(contact.notBy) })}</Paragraph></Alert>}
      {contact && contact.attempts > 0 && contact.reachedAt == null && <Paragraph className="quiet">{t('inVain', { count: contact.attempts, most: contact.policy.attemptsBeforeLetter })}</Paragraph>}
      {contact && contact.advised.length > 0 && (
        <div>
          <p className="quiet">{t('advised')}</p>
          <ul className="moments">
            {contact.advised.map(({ on, part, from, until }) => (
              <li key={`${on} ${part}`}>{t('moment', { day: shortDay(on, language), part: t(`part.${part}`), from: from.slice(0, 5), until: until.slice(0, 5) })}</li>
            ))}
          </ul>
        </div>
      )}
      {objection.withoutContact != null && <Paragraph>{t('without', { day: longDay(objection.withoutContact.since, language), reason: objection.withoutContact.reason })}</Paragraph>}
    </>
  );
}
