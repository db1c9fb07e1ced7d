import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type Deadlines = components['schemas']['Deadlines'];

/** All dates of the case with the rules that lead to them, as of today. */
export const deadlinesQuery = (objectionId: string) =>
  queryOptions({
    queryKey: caseKey(objectionId, 'deadlines'),
    queryFn: ({ signal }) => unwrap(api.GET('/objections/{objectionId}/deadlines', { params: { path: { objectionId } }, signal })),
    ...asRead,
  });
