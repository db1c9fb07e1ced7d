import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type ContactAttempt = components['schemas']['ContactAttemptView'];

/** The attempts to reach the objector, mistaken ones too, in the order in which they were registered. */
export const contactAttemptsQuery = (objectionId: string) =>
  infiniteQueryOptions({
    queryKey: caseKey(objectionId, 'contact-attempts'),
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/objections/{objectionId}/contact-attempts', { params: { path: { objectionId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...asRead,
  });
