import { infiniteQueryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import { caseKey } from './caseKey';

/** What happened in one of the reader's own objections, oldest first, page by page. */
export const ownTimelineQuery = (access: Access, objectionId: string) =>
  infiniteQueryOptions({
    queryKey: [...caseKey(access, objectionId), 'timeline'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/my/objections/{objectionId}/timeline', {
          params: { path: { objectionId }, query: { limit: 25, ...(pageParam && { cursor: pageParam }) } },
          headers: headersFor(access),
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
