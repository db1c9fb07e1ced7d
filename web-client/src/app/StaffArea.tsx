import './staffTexts';
import './styles/staff-case.css';
import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { RequireKind } from '@/shared/session/RequireKind';
import { Busy } from '@/shared/ui/Busy';
import { NotFoundPage } from './NotFoundPage';
import { StaffMenu } from './StaffMenu';

/** A page that loads when it is opened. */
const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

const Start = page(() => import('@/features/staff/components/StaffPage'), 'StaffPage');
const Case = page(() => import('@/features/case/components/CaseArea'), 'CaseArea');

/** Every page for people who work for the municipality, or mediate for it. None of it loads for a citizen. */
export function StaffArea() {
  return (
    <RequireKind kinds={['staff']}>
      <StaffMenu />
      <Suspense fallback={<Busy />}>
        <Routes>
          <Route index element={<Start />} />
          <Route path="zaken/:id/*" element={<Case />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </RequireKind>
  );
}
