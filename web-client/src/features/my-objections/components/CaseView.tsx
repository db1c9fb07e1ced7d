import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { isOpen, type OwnObjection } from '../api/getOwnObjection';
import { AccessLog } from './AccessLog';
import { AgreementsSection } from './AgreementsSection';
import { CaseNotice } from './CaseNotice';
import { DeadlineList } from './DeadlineList';
import { DocumentList } from './DocumentList';
import { FiledSection } from './FiledSection';
import { LoadedCase } from './LoadedCase';
import { MediationSection } from './MediationSection';
import { MoreLinks } from './MoreLinks';
import { NextSteps } from './NextSteps';
import { OutcomeSection } from './OutcomeSection';
import { StatusLabel } from './StatusLabel';
import { Timeline } from './Timeline';

/**
 * A case as the citizen sees it: the next step on top, then what was agreed, when, what happened and who looked. A part is
 * there only where there is something in it.
 */
export function CaseView({ access, id, children }: { access: Access; id: string; children?: ReactNode }) {
  return <LoadedCase access={access} id={id}>{(objection) => <Case access={access} objection={objection}>{children}</Case>}</LoadedCase>;
}

function Case({ access, objection, children }: { access: Access; objection: OwnObjection; children: ReactNode }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const { id } = objection;
  const { description, reference } = objection.contestedDecision;
  return (
    <Screen
      title={t('case.against', { decision: description })}
      lead={<div className="case-standing"><StatusLabel status={objection.status} /><p>{objection.standing[language]}</p></div>}
    >
      <div className="columns">
        <div className="columns__main">
          <CaseNotice />
          <NextSteps access={access} objection={objection}>{children}</NextSteps>
          {objection.informalOutcome != null && <OutcomeSection access={access} id={id} />}
          <MediationSection access={access} id={id} />
          <AgreementsSection access={access} id={id} />
          <DeadlineList deadlines={objection.deadlines} />
          {objection.filed && <FiledSection filed={objection.filed} groundsFollow={objection.groundsFollow} />}
          {access.by === 'session' && <DocumentList objectionId={id} toMore={isOpen(objection)} />}
          <Timeline access={access} id={id} />
          <AccessLog access={access} id={id} />
        </div>
        <aside className="columns__side">
          <dl className="facts panel">
            <div><dt>{t('case.number')}</dt><dd>{objection.number}</dd></div>
            <div><dt>{t('case.received')}</dt><dd>{momentOf(objection.receivedAt, language)}</dd></div>
            {reference != null && <div><dt>{t('case.reference')}</dt><dd>{reference}</dd></div>}
          </dl>
          <MoreLinks access={access} objection={objection} />
          <ContactPanel />
        </aside>
      </div>
    </Screen>
  );
}
