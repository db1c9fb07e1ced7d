import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

/** What the objections of a period took and cost, by the way that they went. */
export const costsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['costs', from, to],
    queryFn: ({ signal }) => unwrap(api.GET('/costs', { params: { query: { from, to } }, signal })),
  });
