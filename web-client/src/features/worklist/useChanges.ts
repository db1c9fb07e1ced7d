import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ListedCase } from '@/shared/work/listObjections';
import { changesQuery, type Changes } from './api/listObjectionChanges';
import { matchingQuery } from './api/matchingObjections';
import type { Filters } from './filters';

/**
 * How many cases of this list others changed: those that are shown in an older version, and those that belong here by now.
 * The list itself stays as it is until the reader asks for it, so that no row moves under a finger or a pointer.
 */
export function useChanges(filters: Filters, shown: ListedCase[]): { count: number; isTooMany: boolean; forget: () => void } {
  const client = useQueryClient();
  const { data } = useQuery(changesQuery);
  const versions = useMemo(() => new Map(shown.map(({ id, version }) => [id, version])), [shown]);
  const changed = Object.entries(data?.versions ?? {}).filter(([id, version]) => (versions.get(id) ?? 0) < version).map(([id]) => id);
  const elsewhere = changed.filter((id) => !versions.has(id)).sort();
  const joined = useQuery(matchingQuery(filters, elsewhere)).data ?? [];
  const forget = useCallback(() => {
    client.setQueryData<Changes>(changesQuery.queryKey, (known) => known && { ...known, versions: {}, isTooMany: false });
  }, [client]);
  return { count: changed.length - elsewhere.length + joined.length, isTooMany: data?.isTooMany ?? false, forget };
}
