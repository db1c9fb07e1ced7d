import '../texts';
import { Paragraph } from '@utrecht/component-library-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes, useParams } from 'react-router';
import { ApiError, isStatus } from '@/shared/api/problem';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { CaseContext } from '../CaseContext';
import { useWatchedCase } from '../useWatchedCase';
import { CasePage } from './CasePage';
import { News } from './News';

const Call = lazy(async () => ({ default: (await import('./call/CallPage')).CallPage }));
const Mediation = lazy(async () => ({ default: (await import('./mediation/MediationPage')).MediationPage }));
const Act = lazy(async () => ({ default: (await import('./acts/ActRoutes')).ActRoutes }));

/** A case with the pages on which things are done in it. Each is opened from the case and leads back to it. */
export function CaseArea() {
  const { id = '' } = useParams();
  return <OneCase key={id} id={id} />;
}

function OneCase({ id }: { id: string }) {
  const { t } = useTranslation('case');
  const { found, error, retry } = useWatchedCase(id);

  if (!found) {
    if (!error) return <Screen title={t('fallbackTitle')}><Busy text={t('loading')} /></Screen>;
    if (isStatus(error, 403)) return <NoCase title={t('forbiddenTitle')} why={t('forbidden')} />;
    // An id that cannot be one (400) is as little a case as one that is not there (404).
    if (error instanceof ApiError && [400, 404].includes(error.status)) return <NoCase title={t('missingTitle')} why={t('missing')} />;
    return <Screen title={t('fallbackTitle')}><Failure error={error} onRetry={retry} /></Screen>;
  }

  return (
    <CaseContext value={found}>
      <Suspense fallback={<Busy />}>
        <Routes>
          <Route index element={<CasePage />} />
          <Route path="bellen" element={<Call />} />
          <Route path="mediation" element={<Mediation />} />
          <Route path="*" element={<Act />} />
        </Routes>
      </Suspense>
      <News />
    </CaseContext>
  );
}

function NoCase({ title, why }: { title: string; why: string }) {
  const { t } = useTranslation('case');
  return (
    <Screen title={title} lead={<Paragraph appearance="lead">{why}</Paragraph>}>
      <p className="actions"><ActionLink to="/medewerker">{t('toWork')}</ActionLink></p>
    </Screen>
  );
}
