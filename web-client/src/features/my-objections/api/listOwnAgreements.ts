import { queryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { caseKey } from './caseKey';

export type OwnAgreement = components['schemas']['OwnAgreementView'];

/** What was agreed in a case, oldest first. */
export const ownAgreementsQuery = (access: Access, objectionId: string) =>
  queryOptions({
    queryKey: [...caseKey(access, objectionId), 'agreements'],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/my/objections/{objectionId}/agreements', { params: { path: { objectionId }, query: { limit: 100 } }, headers: headersFor(access), signal }))).items,
  });
