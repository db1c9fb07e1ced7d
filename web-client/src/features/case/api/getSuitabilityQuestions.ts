import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

/** The questions that tell whether mediation fits, in the order in which to ask them. */
export const suitabilityQuestionsQuery = queryOptions({
  queryKey: ['mediation-suitability-questions'],
  queryFn: ({ signal }) => unwrap(api.GET('/mediation-suitability-questions', { signal })),
  staleTime: Infinity,
});
