import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { draftHeaders } from './draftAccess';

export type OwnDraft = components['schemas']['ListOwnFilingDraftsItem'];

/** The drafts of whoever signed in, last saved first, page by page; by the token of a link the one that it opens. */
export const ownDraftsQuery = (token: string | null) =>
  infiniteQueryOptions({
    queryKey: ['own-drafts', token],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/my/filing-drafts', { params: { query: { limit: 10, ...(pageParam && { cursor: pageParam }) } }, headers: draftHeaders(token), signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // A draft is saved elsewhere than where it is listed.
    staleTime: 0,
  });
