import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { referralsQuery, type Referral } from '../../api/listMediationReferrals';
import { suitabilityChecksQuery } from '../../api/listSuitabilityChecks';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { Consents } from './Consents';
import { Course } from './Course';
import { End } from './End';
import { Ended } from './Ended';
import { Proposal } from './Proposal';
import { Revocation } from './Revocation';
import { Start } from './Start';
import { Steps, type Stage } from './Steps';
import { Suitability } from './Suitability';

const isOver = ({ status, outcome, followUp }: Referral): boolean =>
  status === 'revoked' || (status === 'ended' && (followUp != null || (outcome !== 'agreement' && outcome !== 'partial-agreement')));

/** The way of a referral: whether it fits, the proposal, who consents, the course of it, and what followed. */
export function MediationPage() {
  const { t } = useTranslation('caseMediation');
  const { id } = useCase();
  const list = useInfiniteQuery(referralsQuery(id));
  const checks = useInfiniteQuery(suitabilityChecksQuery(id));
  const error = list.error ?? checks.error;
  const referrals = list.data?.pages.flatMap((page) => page.items);
  const check = checks.data?.pages.flatMap((page) => page.items).at(-1);
  const current = referrals?.findLast((referral) => !isOver(referral));
  const earlier = referrals?.filter((referral) => referral !== current);
  const stage: Stage = current === undefined ? (check ? 'propose' : 'check') : current.status === 'proposed' ? 'consent' : current.status === 'started' ? 'course' : 'end';

  return (
    <ActPage title={t('title')} lead={<Paragraph appearance="lead">{t('lead')}</Paragraph>}>
      {error && !referrals && <Failure error={error} onRetry={() => { void list.refetch(); void checks.refetch(); }} />}
      {!error && !(referrals && checks.data) && <Busy />}
      {referrals && checks.data && (
        <div className="act-parts">
          <Steps at={stage} />
          <Alert type="info"><Paragraph>{t('noContent')}</Paragraph></Alert>
          {current === undefined && <Fresh key={check?.id ?? 'none'} check={check} />}
          {current !== undefined && <Present referral={current} />}
          {earlier && earlier.length > 0 && (
            <section aria-labelledby="earlier">
              <Heading level={2} id="earlier" appearance="utrecht-heading-3">{t('earlier')}</Heading>
              {earlier.map((referral) => <Ended key={referral.id} referral={referral} />)}
            </section>
          )}
        </div>
      )}
    </ActPage>
  );
}

function Fresh({ check }: { check: Parameters<typeof Suitability>[0]['check'] }) {
  const { isOpen } = useCase();
  if (!isOpen) return null;
  return <><Suitability check={check} />{check && <Proposal advice={check.advice} />}</>;
}

function Present({ referral }: { referral: Referral }) {
  switch (referral.status) {
    case 'proposed': return <><Consents referral={referral} /><Start referral={referral} /><Revocation referral={referral} /></>;
    case 'started': return <><Course referral={referral} /><Consents referral={referral} /><End referral={referral} /></>;
    default: return <Ended referral={referral} />;
  }
}
