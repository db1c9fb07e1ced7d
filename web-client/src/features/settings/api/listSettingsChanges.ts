import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { partKey } from './parts';

export type SettingsChange = components['schemas']['ListSettingsChangesEntry'];

/** Who changed what, newest first. */
export const settingsChangesQuery = infiniteQueryOptions({
  queryKey: partKey('changes'),
  queryFn: ({ pageParam }) => unwrap(api.GET('/settings/changes', { params: { query: { limit: 10, ...(pageParam !== undefined && { cursor: pageParam }) } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});
