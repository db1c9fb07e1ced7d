import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { decisionQuery } from '../../api/getDecision';
import { intendedDecisionQuery } from '../../api/getIntendedDecision';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';

/** What was talked about before the decision was taken; nothing where it was not announced. */
export function Intention({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation(['caseActs', 'caseContact']);
  const { id } = useCase();
  const who = useWho();
  const language = currentLanguage();
  const hasIntention = useQuery(decisionQuery(decisionId)).data?.intendedDecisionId != null;
  const { data: intention } = useQuery({ ...intendedDecisionQuery(id), enabled: hasIntention });
  if (!intention) return null;
  return (
    <>
      <Heading level={3} appearance="utrecht-heading-5">{t('caseActs:intention.title')}</Heading>
      <Paragraph>{t('caseActs:intention.planned', { day: longDay(intention.plannedOn, language) })}</Paragraph>
      <p lang="nl" className="own-words">{intention.reasons}</p>
      <ul className="rows">
        {intention.contactAttempts.map((attempt) => (
          <li key={attempt.attemptedAt} className="row"><span>{t(`caseContact:channel.${attempt.channel}`)}: {t(`caseContact:result.${attempt.result}`)} <span className="quiet">{shortMoment(attempt.attemptedAt, language)}, {who(attempt.by)}</span></span></li>
        ))}
        {intention.reactions.map((reaction) => (
          <li key={reaction.at} className="row"><span>{t(`caseActs:reaction.${reaction.kind}`)} <span className="quiet">{shortMoment(reaction.at, language)}</span>{reaction.text != null && <> <span lang="nl">{reaction.text}</span></>}</span></li>
        ))}
      </ul>
      {intention.result != null && <Paragraph>{t(`caseActs:intentionResult.${intention.result}`)}</Paragraph>}
    </>
  );
}
