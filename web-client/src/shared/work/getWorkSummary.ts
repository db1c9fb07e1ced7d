import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type WorkSummary = components['schemas']['GetWorkSummaryView'];

/** Whose work is counted: the reader's own cases, those of which the next action is up to the coordinator, or all. */
export type Whose = { handler: 'me' } | { owner: 'coordinator' } | Record<string, never>;

/** What there is to do. */
export const workSummaryQuery = (whose: Whose) =>
  queryOptions({
    queryKey: ['work-summary', whose],
    queryFn: ({ signal }) => unwrap(api.GET('/work-summary', { params: { query: whose }, signal })),
    refetchInterval: 60_000,
  });
