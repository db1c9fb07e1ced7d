import '../actTexts';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { bySession } from '@/shared/api/access';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ownAgreementsQuery } from '../api/listOwnAgreements';
import { AgreementCard } from './AgreementCard';
import { CasePage } from './CasePage';

/** What was agreed, and whether it was written down right. */
export function AgreementsPage() {
  const { t } = useTranslation('ownActs');
  return <CasePage title={t('agreements.title')}>{({ id }) => <Agreements objectionId={id} />}</CasePage>;
}

function Agreements({ objectionId }: { objectionId: string }) {
  const { t } = useTranslation('ownActs');
  const { data: agreements, error, refetch } = useQuery(ownAgreementsQuery(bySession, objectionId));

  if (!agreements) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
  if (agreements.length === 0) return <Paragraph>{t('agreements.none')}</Paragraph>;
  return (
    <>
      <div className="intro">
        <Paragraph>{t('agreements.lead')}</Paragraph>
        <Paragraph>{t('agreements.termRuns')}</Paragraph>
      </div>
      <ul className="cards">{agreements.map((agreement) => <li key={agreement.id}><AgreementCard objectionId={objectionId} agreement={agreement} /></li>)}</ul>
    </>
  );
}
