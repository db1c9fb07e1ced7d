import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { useCaseRefresh } from './useCaseRefresh';

const acts = ['grounds', 'callbackMoved', 'callbackCancelled', 'withdrawn', 'takenBack', 'mediationAnswered', 'mediationStopped'] as const;
type Act = (typeof acts)[number];

const state = z.object({ done: z.enum(acts) });

/** What was done on the page before this one; undefined where nothing was. */
export const doneIn = (from: unknown): Act | undefined => state.safeParse(from).data?.done;

/** Back to the case after something was done in it: the case is read anew and says so. */
export function useCaseDone(objectionId: string): (act: Act) => Promise<void> {
  const refresh = useCaseRefresh(objectionId);
  const navigate = useNavigate();
  return useCallback(async (done) => {
    await refresh();
    await navigate(`/mijn-bezwaren/${objectionId}`, { state: { done } });
  }, [refresh, navigate, objectionId]);
}
