import '../texts';
import { useQuery } from '@tanstack/react-query';
import { Alert, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ApiError } from '@/shared/api/problem';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { mediationQuery } from '../api/getMediation';
import type { Mediation } from '../api/listMediations';
import { looks } from '../looks';
import { useMediationName } from '../useMediationName';
import { AgreementPanel } from './AgreementPanel';
import { Contacts } from './Contacts';
import { EndPanel } from './EndPanel';
import { MediationFacts } from './MediationFacts';
import { Parties } from './Parties';
import { Sessions } from './Sessions';

/** One referral: whom to reach, what everybody agreed to, the sessions, and its end. There is no field for content. */
export function MediationPage() {
  const { t } = useTranslation('myMediations');
  const { id = '' } = useParams();
  const { data: mediation, error, refetch } = useQuery(mediationQuery(id));
  return (
    <>
      <nav className="back" aria-label={t('back')}><TextLink to="/medewerker/mediations">← {t('back')}</TextLink></nav>
      {mediation ? <Shown mediation={mediation} /> : <Absent error={error} onRetry={() => { void refetch(); }} />}
    </>
  );
}

function Absent({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useTranslation('myMediations');
  if (error instanceof ApiError && [400, 404].includes(error.status)) return <Screen title={t('missingTitle')}><Paragraph>{t('missing')}</Paragraph></Screen>;
  return <Screen title={t('title')}>{error ? <Failure error={error} onRetry={onRetry} /> : <Busy text={t('loading')} />}</Screen>;
}

function Shown({ mediation }: { mediation: Mediation }) {
  const { t } = useTranslation('myMediations');
  const name = useMediationName(mediation);
  const isRunning = mediation.status === 'started';
  return (
    <Screen title={name} lead={<div className="case-standing"><StatusBadge status={looks[mediation.status]}>{t(`status.${mediation.status}`)}</StatusBadge></div>}>
      <div className="columns">
        <div className="columns__main">
          <Alert type="info"><Paragraph>{t('noContent')}</Paragraph></Alert>
          <Sessions mediation={mediation} />
          {isRunning && <AgreementPanel mediation={mediation} />}
          {isRunning && <EndPanel mediation={mediation} />}
        </div>
        <div className="columns__side">
          <MediationFacts mediation={mediation} />
          <Contacts mediation={mediation} />
          <Parties parties={mediation.parties} />
        </div>
      </div>
    </Screen>
  );
}
