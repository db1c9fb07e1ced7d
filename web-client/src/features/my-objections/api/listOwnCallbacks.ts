import { queryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { caseKey } from './caseKey';

export type OwnCallback = components['schemas']['OwnCallbackView'];

/** When the municipality calls about a case: at most one appointment is still to come. */
export const ownCallbacksQuery = (access: Access, objectionId: string) =>
  queryOptions({
    queryKey: [...caseKey(access, objectionId), 'callbacks'],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/my/objections/{objectionId}/callbacks', { params: { path: { objectionId }, query: { limit: 100 } }, headers: headersFor(access), signal }))).items,
  });
