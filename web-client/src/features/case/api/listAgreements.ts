import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type Agreement = components['schemas']['AgreementView'];

/** What was agreed with the objector. */
export const agreementsQuery = (objectionId: string) =>
  infiniteQueryOptions({
    queryKey: caseKey(objectionId, 'agreements'),
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/objections/{objectionId}/agreements', { params: { path: { objectionId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...asRead,
  });
