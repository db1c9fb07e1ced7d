import { infiniteQueryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import { caseKey } from './caseKey';

/** Who looked into one of the reader's own objections, newest first, page by page. */
export const ownAccessLogQuery = (access: Access, objectionId: string) =>
  infiniteQueryOptions({
    queryKey: [...caseKey(access, objectionId), 'access-log'],
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
