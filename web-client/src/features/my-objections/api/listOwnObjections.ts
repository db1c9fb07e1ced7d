import { infiniteQueryOptions } from '@tanstack/react-query';
import { headersFor, keyFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

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
