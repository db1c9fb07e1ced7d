import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

/** The decision that the objection is against, where it was registered. */
export const decisionQuery = (decisionId: string) =>
  queryOptions({ queryKey: ['decision', decisionId], queryFn: ({ signal }) => unwrap(api.GET('/decisions/{decisionId}', { params: { path: { decisionId } }, signal })) });
