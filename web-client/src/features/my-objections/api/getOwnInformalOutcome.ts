import { queryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import { isStatus } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';
import { caseKey } from './caseKey';

export type OwnOutcome = components['schemas']['OwnInformalOutcomeView'];

/** What was agreed about a case; null where nothing was, or where it was taken back. */
export const ownOutcomeQuery = (access: Access, objectionId: string) =>
  queryOptions({
    queryKey: [...caseKey(access, objectionId), 'outcome'],
    queryFn: async ({ signal }): Promise<OwnOutcome | null> => {
      try {
        return await unwrap(api.GET('/my/objections/{objectionId}/informal-outcome', { params: { path: { objectionId } }, headers: headersFor(access), signal }));
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
  });
