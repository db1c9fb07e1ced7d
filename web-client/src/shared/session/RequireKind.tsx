import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import type { Session } from './session';
import { useSession } from './SessionContext';

/** A page for people who signed in: others go to the sign-in page and come back afterwards. The host decides what they may see. */
export function RequireKind({ kinds, children }: { kinds: NonNullable<Session['kind']>[]; children: ReactNode }) {
  const { session, error, hasEnded, refresh } = useSession();
  const { pathname } = useLocation();

  if (hasEnded) return children;
  if (!session) return error ? <Failure error={error} onRetry={() => { void refresh(); }} /> : <Busy />;
  if (session.signedIn && session.kind && kinds.includes(session.kind)) return children;
  return <Navigate to={`/aanmelden?${new URLSearchParams({ returnTo: pathname }).toString()}`} replace />;
}
