import { infiniteQueryOptions } from '@tanstack/react-query';
import { headersFor, keyFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type OwnIntention = components['schemas']['OwnIntendedDecisionView'];

/** The decisions that the municipality intends to take about the reader, newest first. */
export const ownIntentionsQuery = (access: Access) =>
  infiniteQueryOptions({
    queryKey: ['own-intentions', keyFor(access)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/my/intended-decisions', { params: { query: { limit: 10, ...(pageParam && { cursor: pageParam }) } }, headers: headersFor(access), signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
