import '../mediationTexts';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { bySession } from '@/shared/api/access';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ownMediationQuery, type OwnMediation } from '../api/listOwnMediation';
import { CasePage } from './CasePage';
import { MediationAnswer } from './MediationAnswer';
import { MediationExplanation } from './MediationExplanation';
import { MediationFacts } from './MediationFacts';

/** The last proposal to mediate: what it is, what it asks, and the answer, which can change at any moment. */
export function MediationPage() {
  const { t } = useTranslation('ownMediation');
  return <CasePage title={t('title')}>{({ id }) => <LastProposal objectionId={id} />}</CasePage>;
}

function LastProposal({ objectionId }: { objectionId: string }) {
  const { t } = useTranslation('ownMediation');
  const { data: proposals, error, refetch } = useQuery(ownMediationQuery(bySession, objectionId));
  if (!proposals) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
  const last = proposals.at(-1);
  return last ? <Proposal objectionId={objectionId} mediation={last} /> : <Paragraph>{t('none')}</Paragraph>;
}

function Proposal({ objectionId, mediation }: { objectionId: string; mediation: OwnMediation }) {
  const isOpen = mediation.status === 'proposed' || mediation.status === 'started';
  const isNew = mediation.status === 'proposed' && !mediation.consent;
  return (
    <>
      <Paragraph appearance="lead">{mediation.standing[currentLanguage()]}</Paragraph>
      {isNew && <MediationExplanation mediation={mediation} />}
      {isOpen && <MediationAnswer objectionId={objectionId} mediation={mediation} />}
      <MediationFacts mediation={mediation} />
      {!isNew && <MediationExplanation mediation={mediation} />}
    </>
  );
}
