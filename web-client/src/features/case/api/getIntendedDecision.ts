import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import { asRead, caseKey } from './caseKey';

/** What was talked about before the decision. 404 where the decision was never announced as an intention. */
export const intendedDecisionQuery = (objectionId: string) =>
  queryOptions({
    queryKey: caseKey(objectionId, 'intended-decision'),
    queryFn: ({ signal }) => unwrap(api.GET('/objections/{objectionId}/intended-decision', { params: { path: { objectionId } }, signal })),
    ...asRead,
  });
