import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

/** Registered decisions with this reference: a new decision is named by the one on its letter. */
export const decisionsByReferenceQuery = (reference: string) =>
  queryOptions({
    queryKey: ['decisions', reference],
    queryFn: async ({ signal }) => (await unwrap(api.GET('/decisions', { params: { query: { reference, limit: 10 } }, signal }))).items,
    enabled: reference !== '',
  });
