import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { headersFor, keyFor, type Access } from './access';

export type OwnObjectionListItem = components['schemas']['OwnObjectionListItem'];

/** The reader's own objections, newest first, page by page. */
export const ownObjectionsQuery = (access: Access) =>
  infiniteQueryOptions({
    queryKey: ['own-objections', keyFor(access)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/my/objections', { params: { query: { limit: 10, ...(pageParam && { cursor: pageParam }) } }, headers: headersFor(access), signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
