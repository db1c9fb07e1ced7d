import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

/** What came of the intended decisions of a period. */
export const intentionFiguresQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['intention-figures', from, to],
    queryFn: ({ signal }) => unwrap(api.GET('/intended-decisions/figures', { params: { query: { from, to } }, signal })),
  });
