import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type InformalOutcome = components['schemas']['InformalOutcomeView'];

/** What the informal track led to. */
export const informalOutcomesQuery = (objectionId: string) =>
  infiniteQueryOptions({
    queryKey: caseKey(objectionId, 'informal-outcomes'),
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/objections/{objectionId}/informal-outcomes', { params: { path: { objectionId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...asRead,
  });
