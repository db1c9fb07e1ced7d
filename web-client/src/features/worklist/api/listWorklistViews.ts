import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type SavedView = components['schemas']['WorklistViewView'];

/** The reader's own views, and those that are shared. */
export const worklistViewsQuery = queryOptions({
  queryKey: ['worklist-views'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/worklist-views', { signal }))).items,
  staleTime: 60_000,
});
