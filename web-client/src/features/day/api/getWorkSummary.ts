import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type WorkSummary = components['schemas']['GetWorkSummaryView'];

/** What there is to do: in the reader's own cases, or in all of which the next action is up to the coordinator. */
export const workSummaryQuery = (whose: { handler: 'me' } | { owner: 'coordinator' }) =>
  queryOptions({
    queryKey: ['work-summary', whose],
    queryFn: ({ signal }) => unwrap(api.GET('/work-summary', { params: { query: whose }, signal })),
    refetchInterval: 60_000,
  });
