import { queryOptions } from '@tanstack/react-query';
import { readObjections, type WorklistQuery } from '@/shared/work/listObjections';

/** Which of some objections a worklist shows now; at most a hundred can be asked for. */
export const matchingQuery = (query: WorklistQuery, ids: string[]) =>
  queryOptions({
    queryKey: ['objections-matching', query, ids],
    queryFn: async ({ signal }) => (await readObjections({ ...query, id: ids.slice(0, 100) }, { limit: 100 }, signal)).items.map(({ id }) => id),
    enabled: ids.length > 0,
    staleTime: Infinity,
  });
