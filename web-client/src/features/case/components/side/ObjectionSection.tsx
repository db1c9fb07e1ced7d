import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useCase } from '../../CaseContext';
import { Section } from '../Section';

/** What was filed: why the objector disagrees, and what would solve it. */
export function ObjectionSection() {
  const { t } = useTranslation(['caseActs', 'case']);
  const { objection } = useCase();
  const { contestedDecision: decision } = objection;
  const language = currentLanguage();
  return (
    <Section name="objection">
      <Heading level={3} appearance="utrecht-heading-5">{t('caseActs:filed.grounds')}</Heading>
      {objection.grounds == null ? <Paragraph>{objection.groundsFollow ? t('caseActs:filed.groundsFollow') : t('caseActs:filed.noGrounds')}</Paragraph> : <p lang="nl" className="own-words">{objection.grounds}</p>}
      {objection.desiredOutcome != null && (
        <>
          <Heading level={3} appearance="utrecht-heading-5">{t('caseActs:filed.desired')}</Heading>
          <p lang="nl" className="own-words">{objection.desiredOutcome}</p>
        </>
      )}
      <dl className="facts">
        <div><dt>{t('caseActs:filed.channel')}</dt><dd>{t(`case:channel.${objection.channel}`)}</dd></div>
        {decision.dateOfNotice != null && <div><dt>{t('caseActs:filed.dateOfNotice')}</dt><dd>{longDay(decision.dateOfNotice, language)}</dd></div>}
        {decision.publishedOn != null && <div><dt>{t('caseActs:filed.publishedOn')}</dt><dd>{longDay(decision.publishedOn, language)}{decision.publicationAssumed && <> ({t('caseActs:filed.assumed')})</>}</dd></div>}
      </dl>
    </Section>
  );
}
