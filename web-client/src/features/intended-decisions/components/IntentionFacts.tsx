import { Heading, Link, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { readablePhone } from '@/shared/format/phone';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useDecisionTypes } from '@/shared/work/decisionTypes';
import { useStaffName } from '@/shared/work/listStaffMembers';
import type { Intention } from '../api/getIntendedDecision';

/** How to reach the citizen, and what is intended and why. */
export function IntentionFacts({ intention }: { intention: Intention }) {
  const { t } = useTranslation('intendedDecisions');
  const language = currentLanguage();
  const name = useStaffName();
  const { citizen, decisionType } = intention;
  const type = useDecisionTypes().get(decisionType) ?? decisionType;
  return (
    <>
      <section className="panel" aria-labelledby="citizen">
        <Heading level={2} id="citizen" appearance="utrecht-heading-3">{t('facts.citizen')}</Heading>
        <dl className="facts">
          <div><dt>{t('facts.phone')}</dt><dd>{citizen.phone ? <Link href={`tel:${citizen.phone}`}>{readablePhone(citizen.phone)}</Link> : t('facts.unknown')}</dd></div>
          <div><dt>{t('facts.email')}</dt><dd>{citizen.email ? <Link href={`mailto:${citizen.email}`}>{citizen.email}</Link> : t('facts.unknown')}</dd></div>
        </dl>
      </section>
      <section className="panel" aria-labelledby="facts">
        <Heading level={2} id="facts" appearance="utrecht-heading-3">{t('facts.title')}</Heading>
        <dl className="facts">
          <div><dt>{t('facts.type')}</dt><dd>{type}</dd></div>
          <div><dt>{t('facts.planned')}</dt><dd>{longDay(intention.plannedOn, language)}</dd></div>
          <div><dt>{t('facts.reasons')}</dt><dd lang="nl">{intention.reasons}</dd></div>
          <div><dt>{t('facts.department')}</dt><dd lang="nl">{intention.department}</dd></div>
          {intention.decidedBy && <div><dt>{t('facts.decidedBy')}</dt><dd>{name(intention.decidedBy)}</dd></div>}
          <div><dt>{t('facts.reference')}</dt><dd>{intention.reference}</dd></div>
        </dl>
        {intention.decidedBy && <Paragraph className="quiet">{t('notCaller')}</Paragraph>}
      </section>
    </>
  );
}
