import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ListedIntention = components['schemas']['ListIntendedDecisionsItem'];
export type IntentionState = components['schemas']['IntentionState'];

export interface IntentionFilters {
  state?: IntentionState;
  contactDue?: true;
}

/** Intended decisions by the day on which somebody should call. */
export const intendedDecisionsQuery = (filters: IntentionFilters) =>
  infiniteQueryOptions({
    queryKey: ['intended-decisions', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/intended-decisions', { params: { query: { ...filters, limit: 25, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
