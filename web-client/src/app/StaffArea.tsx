import './staffTexts';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { RequireKind } from '@/shared/session/RequireKind';
import { Busy } from '@/shared/ui/Busy';
import { NotFoundPage } from './NotFoundPage';
import { page } from './page';
import { StaffMenu } from './StaffMenu';

const Start = page(() => import('@/features/staff/components/StaffPage'), 'StaffPage');
const Mediations = page(() => import('@/features/my-mediations/components/MediationsPage'), 'MediationsPage');
const Mediation = page(() => import('@/features/my-mediations/components/MediationPage'), 'MediationPage');

/** Every page for people who work for the municipality, or mediate for it. None of it loads for a citizen. */
export function StaffArea() {
  return (
    <RequireKind kinds={['staff']}>
      <StaffMenu />
      <Suspense fallback={<Busy />}>
        <Routes>
          <Route index element={<Start />} />
          <Route path="mediations" element={<Mediations />} />
          <Route path="mediations/:id" element={<Mediation />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </RequireKind>
  );
}
