import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { LinkedCasePage } from '@/features/my-objections/components/LinkedCasePage';
import { Busy } from '@/shared/ui/Busy';
import { NotFoundPage } from './NotFoundPage';
import { page } from './page';

const Receipt = page(() => import('@/features/my-objections/components/LinkedReceiptPage'), 'LinkedReceiptPage');

/** The pages of whoever holds the access link of an objection. */
export function LinkArea() {
  return (
    <Suspense fallback={<Busy />}>
      <Routes>
        <Route index element={<LinkedCasePage />} />
        <Route path="ontvangstbevestiging" element={<Receipt />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
