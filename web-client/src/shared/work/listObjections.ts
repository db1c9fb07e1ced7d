import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import { given } from '@/shared/api/given';
import type { components, operations } from '@/shared/api/schema';

export type ListedCase = components['schemas']['ObjectionListItem'];

type ApiQuery = NonNullable<operations['listObjections']['parameters']['query']>;

/** What the worklist can be narrowed by and sorted on, as the API calls it. */
export type WorklistQuery = { [Name in Exclude<keyof ApiQuery, 'limit' | 'cursor'>]?: ApiQuery[Name] | undefined };

export const readObjections = (query: WorklistQuery, page: { limit: number; cursor?: string }, signal: AbortSignal) =>
  unwrap(api.GET('/objections', { params: { query: { ...given<ApiQuery>(query), ...page } }, signal }));

/** The objections of a worklist, page by page. */
export const worklistQuery = (query: WorklistQuery, limit = 25) =>
  infiniteQueryOptions({
    queryKey: ['objections', query, limit],
    queryFn: ({ pageParam, signal }) => readObjections(query, { limit, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
