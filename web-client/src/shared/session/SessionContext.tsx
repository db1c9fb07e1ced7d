import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { forgetAllInput } from './keptInput';
import { sessionQuery, type Session } from './session';
import { signOut as endSession } from './signOut';

interface SessionState {
  /** Undefined until it is known. */
  session: Session | undefined;
  error: Error | null;
  /** The session ran out while the page was open: the page stays as it is, behind a message. */
  hasEnded: boolean;
  /** Asks the host again, which also keeps the session alive. */
  refresh: () => Promise<void>;
  signOut: () => Promise<void>;
}

const SessionContext = createContext<SessionState | undefined>(undefined);

export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(sessionQuery);
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (data?.signedIn && !wasSignedIn) setWasSignedIn(true);
  const hasEnded = wasSignedIn && data?.signedIn === false;

  // The browser can keep a page in memory: after signing out, going back must not bring it back.
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => { if (event.persisted) location.reload(); };
    addEventListener('pageshow', onShow);
    return () => { removeEventListener('pageshow', onShow); };
  }, []);

  const refresh = useCallback(async () => { await refetch(); }, [refetch]);
  const signOut = useCallback(async () => {
    const continueAt = await endSession();
    client.clear();
    forgetAllInput();
    location.replace(continueAt);
  }, [client]);

  const state = useMemo(() => ({ session: data, error, hasEnded, refresh, signOut }), [data, error, hasEnded, refresh, signOut]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

export function useSession(): SessionState {
  const state = use(SessionContext);
  if (!state) throw new Error('useSession needs a SessionProvider around it.');
  return state;
}
