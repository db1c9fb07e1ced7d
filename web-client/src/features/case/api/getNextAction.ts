import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type Agenda = components['schemas']['NextActionView'];

/** What has to be done next in the case, explained, as of today. */
export const nextActionQuery = (objectionId: string) =>
  queryOptions({
    queryKey: caseKey(objectionId, 'next-action'),
    queryFn: ({ signal }) => unwrap(api.GET('/objections/{objectionId}/next-action', { params: { path: { objectionId } }, signal })),
    ...asRead,
  });
