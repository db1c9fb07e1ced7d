import { useInfiniteQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { TextLink } from '@/shared/ui/TextLink';
import { contactAttemptsQuery, type ContactAttempt } from '../../api/listContactAttempts';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';

/** Every attempt to reach the objector, newest first; a mistaken one stays to be seen with what was wrong. */
export function AttemptList() {
  const { t } = useTranslation('caseContact');
  const { id } = useCase();
  const list = useInfiniteQuery(contactAttemptsQuery(id));
  return (
    <>
      <Heading level={3} appearance="utrecht-heading-5">{t('attempts')}</Heading>
      <Pages list={list} empty={<Paragraph>{t('noAttempts')}</Paragraph>}>
        {(attempts) => <ul className="rows">{attempts.toReversed().map((attempt) => <li key={attempt.id} className="row row--tall"><Attempt attempt={attempt} /></li>)}</ul>}
      </Pages>
    </>
  );
}

function Attempt({ attempt }: { attempt: ContactAttempt }) {
  const { t } = useTranslation(['caseContact', 'case']);
  const who = useWho();
  const { conversation, correctedAt, correctedBy, correctionReason } = attempt;
  const moment = shortMoment(attempt.attemptedAt, currentLanguage());
  return (
    <>
      <div className={clsx(correctedAt != null && 'row__mistake')}>
        <p><strong>{t(`caseContact:channel.${attempt.channel}`)}: {t(`caseContact:result.${attempt.result}`)}</strong></p>
        <p className="quiet"><time dateTime={attempt.attemptedAt}>{moment}</time>, {who(attempt.by)}, {t('caseContact:minutes', { count: attempt.minutesSpent })}</p>
        {attempt.summary != null && <p lang="nl" className="own-words">{attempt.summary}</p>}
        {conversation?.interests != null && <p><span className="quiet">{t('caseContact:interests')}:</span> <span lang="nl">{conversation.interests}</span></p>}
        {conversation?.chosenRoute != null && <p><span className="quiet">{t('caseContact:chosen')}:</span> {t(`case:route.${conversation.chosenRoute}`)}</p>}
        {conversation?.consentToInformal != null && <p><span className="quiet">{t('caseContact:consent')}:</span> {conversation.consentToInformal ? t('caseContact:yes') : t('caseContact:no')}</p>}
        {correctedAt != null && <p className="row__why">{t('caseContact:wasMistake', { who: who(correctedBy ?? ''), reason: correctionReason ?? '' })}</p>}
      </div>
      {correctedAt == null && <TextLink to={`contactpoging/${attempt.id}`} aria-label={t('caseContact:fixLong', { moment })}>{t('caseContact:fix')}</TextLink>}
    </>
  );
}
