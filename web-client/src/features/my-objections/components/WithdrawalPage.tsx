import '../actTexts';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { bySession } from '@/shared/api/access';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ownOutcomeQuery } from '../api/getOwnInformalOutcome';
import { isOpen, type OwnObjection } from '../api/getOwnObjection';
import { CasePage } from './CasePage';
import { ConfirmWithdrawal } from './ConfirmWithdrawal';
import { HowToWithdraw } from './HowToWithdraw';
import { ReconsiderWithdrawal } from './ReconsiderWithdrawal';

/** Withdrawing: confirm what was agreed, come back on it, or read how it is done. */
export function WithdrawalPage() {
  const { t } = useTranslation('ownActs');
  return <CasePage title={t('withdrawal.title')}>{(objection) => <Withdrawal objection={objection} />}</CasePage>;
}

function Withdrawal({ objection }: { objection: OwnObjection }) {
  const { t } = useTranslation('ownActs');
  if (!isOpen(objection)) return <Paragraph>{t('withdrawal.closedLead')}</Paragraph>;
  return objection.informalOutcome == null ? <HowToWithdraw number={objection.number} /> : <AfterTalking objection={objection} />;
}

/** What talking led to may be a withdrawal that waits for the citizen. */
function AfterTalking({ objection: { id, number } }: { objection: OwnObjection }) {
  const { data: outcome, error, refetch } = useQuery(ownOutcomeQuery(bySession, id));
  if (outcome === undefined) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
  if (outcome?.confirmationAsked) return <ConfirmWithdrawal objectionId={id} outcome={outcome} />;
  if (outcome?.mayTakeBackUntil != null) return <ReconsiderWithdrawal objectionId={id} outcome={outcome} until={outcome.mayTakeBackUntil} />;
  return <HowToWithdraw number={number} />;
}
