import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import { asRead, caseKey } from './caseKey';

/** What the case cost so far, in time and money. */
export const caseCostsQuery = (objectionId: string) =>
  queryOptions({
    queryKey: caseKey(objectionId, 'costs'),
    queryFn: ({ signal }) => unwrap(api.GET('/objections/{objectionId}/costs', { params: { path: { objectionId } }, signal })),
    ...asRead,
  });
