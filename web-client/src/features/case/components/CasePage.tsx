import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Screen } from '@/shared/ui/Screen';
import { CaseBadges } from '@/shared/work/CaseBadges';
import { useCase } from '../CaseContext';
import { AgreementSection } from './AgreementSection';
import { ContactSection } from './contact/ContactSection';
import { MediationSection } from './MediationSection';
import { NextAction } from './NextAction';
import { OutcomeSection } from './OutcomeSection';
import { SectionNav } from './SectionNav';
import { ActionsSection } from './side/ActionsSection';
import { DocumentsSection } from './side/DocumentsSection';
import { NotesSection } from './side/NotesSection';
import { ObjectionSection } from './side/ObjectionSection';
import { PartiesSection } from './side/PartiesSection';
import { RelatedSection } from './side/RelatedSection';
import { TimeSection } from './side/TimeSection';
import { StatusLabel } from './StatusLabel';
import { Summary } from './Summary';
import { TermSection } from './terms/TermSection';
import { TimelineSection } from './TimelineSection';

/** Everything of a case on one page: what to do first, then what it is about and by when, then all the rest. */
export function CasePage() {
  const { t } = useTranslation('case');
  const { objection } = useCase();
  const location = useLocation();
  const done = doneIn(location.state);

  return (
    <Screen
      title={t('title', { name: objection.objector.organisationName ?? objection.objector.name })}
      lead={
        <div className="case-standing">
          <StatusLabel status={objection.status} />
          <CaseBadges badges={objection.badges} />
          <p lang="nl">{objection.contestedDecision.description}</p>
        </div>
      }
    >
      {done !== undefined && <div className="done"><Alert type="ok" role="status"><Paragraph>{done}</Paragraph></Alert></div>}
      <div className="case-top">
        <NextAction />
        <Summary />
      </div>
      <SectionNav />
      <div className="case-columns">
        <div className="case-columns__main">
          <TermSection />
          <ContactSection />
          <AgreementSection />
          <MediationSection />
          <OutcomeSection />
          <TimelineSection />
        </div>
        <div className="case-columns__side">
          <ActionsSection />
          <ObjectionSection />
          <DocumentsSection />
          <PartiesSection />
          <TimeSection />
          <NotesSection />
          <RelatedSection />
        </div>
      </div>
    </Screen>
  );
}

/** What was done on the page before this one. */
const doneIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'done' in state && typeof state.done === 'string' ? state.done : undefined;
