import './staffTexts';
import './styles/work.css';
import './styles/staff-case.css';
import './styles/staff-terms.css';
import './styles/staff-acts.css';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { useHasRole } from '@/shared/session/roles';
import { RequireKind } from '@/shared/session/RequireKind';
import { Busy } from '@/shared/ui/Busy';
import { NotFoundPage } from './NotFoundPage';
import { page } from './page';
import { StaffMenu } from './StaffMenu';

const Roles = page(() => import('@/features/staff/components/StaffPage'), 'StaffPage');
const Day = page(() => import('@/features/day/components/DayPage'), 'DayPage');
const Worklist = page(() => import('@/features/worklist/components/WorklistPage'), 'WorklistPage');
const Search = page(() => import('@/features/worklist/components/SearchPage'), 'SearchPage');
const Calendar = page(() => import('@/features/calendar/components/CalendarPage'), 'CalendarPage');
const IntendedDecisions = page(() => import('@/features/intended-decisions/components/IntendedDecisionsPage'), 'IntendedDecisionsPage');
const IntendedDecision = page(() => import('@/features/intended-decisions/components/IntendedDecisionPage'), 'IntendedDecisionPage');
const Settings = page(() => import('@/features/settings/components/SettingsArea'), 'SettingsArea');
const Overview = page(() => import('@/features/overview/components/OverviewPage'), 'OverviewPage');
const Mediations = page(() => import('@/features/my-mediations/components/MediationsPage'), 'MediationsPage');
const Mediation = page(() => import('@/features/my-mediations/components/MediationPage'), 'MediationPage');
const Case = page(() => import('@/features/case/components/CaseArea'), 'CaseArea');

/** Where the day begins: with work for who handles objections, with their roles for others. */
function Start() {
  return useHasRole('handler', 'coordinator') ? <Day /> : <Roles />;
}

/** Every page for people who work for the municipality, or mediate for it. None of it loads for a citizen. */
export function StaffArea() {
  return (
    <RequireKind kinds={['staff']}>
      <StaffMenu />
      <Suspense fallback={<Busy />}>
        <Routes>
          <Route index element={<Start />} />
          <Route path="werklijst" element={<Worklist />} />
          <Route path="zoeken" element={<Search />} />
          <Route path="agenda" element={<Calendar />} />
          <Route path="voornemens" element={<IntendedDecisions />} />
          <Route path="voornemens/:id" element={<IntendedDecision />} />
          <Route path="overzicht" element={<Overview />} />
          <Route path="instellingen/*" element={<Settings />} />
          <Route path="mediations" element={<Mediations />} />
          <Route path="mediations/:id" element={<Mediation />} />
          <Route path="zaken/:id/*" element={<Case />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </RequireKind>
  );
}
