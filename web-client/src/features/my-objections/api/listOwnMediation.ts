import { queryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { caseKey } from './caseKey';

export type OwnMediation = components['schemas']['OwnMediationView'];

/** The proposals to mediate in a case, oldest first. */
export const ownMediationQuery = (access: Access, objectionId: string) =>
  queryOptions({
    queryKey: [...caseKey(access, objectionId), 'mediation'],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/my/objections/{objectionId}/mediation-referrals', { params: { path: { objectionId }, query: { limit: 100 } }, headers: headersFor(access), signal }))).items,
  });
