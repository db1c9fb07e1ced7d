import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { useCase } from '../CaseContext';
import { DaysLeft } from './DaysLeft';

/** A page on which one thing is done in a case: it says in which, by when that must be decided, and leads back. */
export function ActPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('case');
  const { id, objection } = useCase();
  const { decisionDeadline } = objection;
  return (
    <>
      <nav className="back" aria-label={t('back')}><TextLink to={`/medewerker/zaken/${id}`}>← {t('back')}</TextLink></nav>
      <Screen title={title} lead={lead}>
        <p className="act-case">
          <strong>{objection.number}</strong> · {objection.objector.organisationName ?? objection.objector.name} · <span lang="nl">{objection.contestedDecision.description}</span>
          {decisionDeadline != null && <> · {t('summary.deadline')} {longDay(decisionDeadline, currentLanguage())} <DaysLeft day={decisionDeadline} isLastDay /></>}
        </p>
        {children}
      </Screen>
    </>
  );
}
