import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { sessionQuery } from '@/shared/session/session';
import { useSession } from '@/shared/session/SessionContext';
import { useIsActive } from '@/shared/session/useIsActive';
import { caseKey } from './api/caseKey';
import { newestVersionQuery, objectionQuery } from './api/getObjection';
import { timelineQuery } from './api/listTimeline';
import type { Case } from './CaseContext';
import { newsIn } from './news';

const askEvery = 15_000;

/** Nobody who calls or writes is still for so long; a screen that was left behind stops asking, and signs out in time. */
const gaveNoSign = 5 * 60_000;

/** A case, and whether somebody else changes it meanwhile: what is shown stays until the reader asks for the newest. */
export function useWatchedCase(id: string): { found: Case | undefined; error: Error | null; retry: () => void } {
  const client = useQueryClient();
  const { session } = useSession();
  const me = session?.staffId ?? '';
  const isActive = useIsActive(gaveNoSign);
  const { data: shown, error, refetch } = useQuery(objectionQuery(id));
  const { data: newest, dataUpdatedAt } = useQuery({ ...newestVersionQuery(id), refetchInterval: isActive ? askEvery : false });

  const shownVersion = shown?.data.version ?? 0;
  const latest = Math.max(shownVersion, newest ?? 0);
  const { data: entries } = useQuery({ ...timelineQuery(id, latest), enabled: shown !== undefined });

  const [toldUpTo, setToldUpTo] = useState<number>();
  if (toldUpTo === undefined && shown) setToldUpTo(shownVersion);

  // Asking keeps the session alive: what the page knows of its end must not lag behind.
  useEffect(() => { client.query(sessionQuery).catch(() => undefined); }, [client, dataUpdatedAt]);

  const refresh = useCallback(() => client.invalidateQueries({ queryKey: caseKey(id) }), [client, id]);
  const acknowledge = useCallback(() => { setToldUpTo(latest); }, [latest]);

  const found = useMemo((): Case | undefined => shown && {
    id,
    objection: shown.data,
    version: shown.version,
    isOpen: shown.data.status === 'received' || shown.data.status === 'in-treatment',
    me,
    entries: entries?.filter(({ sequence }) => sequence <= shownVersion),
    news: newsIn(entries ?? [], { toldUpTo: toldUpTo ?? shownVersion, shownUpTo: shownVersion, me }),
    isStale: latest > shownVersion,
    refresh,
    acknowledge,
  }, [id, shown, me, entries, toldUpTo, shownVersion, latest, refresh, acknowledge]);

  return { found, error, retry: () => { void refetch(); } };
}
