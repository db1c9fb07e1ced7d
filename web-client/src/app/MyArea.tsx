import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { OwnIntentions } from '@/features/my-intentions/components/OwnIntentions';
import { OverviewPage } from '@/features/my-objections/components/OverviewPage';
import { OwnCasePage } from '@/features/my-objections/components/OwnCasePage';
import { Busy } from '@/shared/ui/Busy';
import { NotFoundPage } from './NotFoundPage';
import { page } from './page';

const Grounds = page(() => import('@/features/my-objections/components/GroundsPage'), 'GroundsPage');
const Callback = page(() => import('@/features/my-objections/components/CallbackPage'), 'CallbackPage');
const Agreements = page(() => import('@/features/my-objections/components/AgreementsPage'), 'AgreementsPage');
const Mediation = page(() => import('@/features/my-objections/components/MediationPage'), 'MediationPage');
const Withdrawal = page(() => import('@/features/my-objections/components/WithdrawalPage'), 'WithdrawalPage');
const Details = page(() => import('@/features/my-objections/components/DetailsPage'), 'DetailsPage');
const Documents = page(() => import('@/features/my-objections/components/DocumentsPage'), 'DocumentsPage');
const Receipt = page(() => import('@/features/my-objections/components/OwnReceiptPage'), 'OwnReceiptPage');

/** The pages of a citizen who signed in. The overview and a case come with the area; what is done in a case loads when it is opened. */
export function MyArea() {
  return (
    <Suspense fallback={<Busy />}>
      <Routes>
        <Route index element={<OverviewPage><OwnIntentions /></OverviewPage>} />
        <Route path=":id" element={<OwnCasePage />} />
        <Route path=":id/gronden" element={<Grounds />} />
        <Route path=":id/belafspraak" element={<Callback />} />
        <Route path=":id/afspraken" element={<Agreements />} />
        <Route path=":id/mediation" element={<Mediation />} />
        <Route path=":id/intrekken" element={<Withdrawal />} />
        <Route path=":id/stukken" element={<Documents />} />
        <Route path=":id/gegevens" element={<Details />} />
        <Route path=":id/ontvangstbevestiging" element={<Receipt />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
