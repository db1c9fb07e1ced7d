import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type SuitabilityCheck = components['schemas']['SuitabilityCheckView'];

/** The checks whether mediation fits; the last one counts. */
export const suitabilityChecksQuery = (objectionId: string) =>
  infiniteQueryOptions({
    queryKey: caseKey(objectionId, 'mediation-suitability'),
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/objections/{objectionId}/mediation-suitability', { params: { path: { objectionId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...asRead,
  });
