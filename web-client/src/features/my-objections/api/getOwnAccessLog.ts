import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import { headersFor, keyFor, type Access } from './access';

/** Who looked into one of the reader's own objections, newest first, page by page. */
export const ownAccessLogQuery = (access: Access, objectionId: string) =>
  infiniteQueryOptions({
    queryKey: ['own-access-log', keyFor(access), objectionId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/my/objections/{objectionId}/access-log', {
          params: { path: { objectionId }, query: { limit: 10, ...(pageParam && { cursor: pageParam }) } },
          headers: headersFor(access),
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
