import { queryOptions } from '@tanstack/react-query';
import { bySession } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import { isStatus } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';
import { caseKey } from './caseKey';

export type ContactDetails = components['schemas']['ContactDetailsView'];

/** How the reader can be reached about a case; null for a representative of whom the case holds nothing. */
export const ownContactDetailsQuery = (objectionId: string) =>
  queryOptions({
    queryKey: [...caseKey(bySession, objectionId), 'contact-details'],
    queryFn: async ({ signal }): Promise<ContactDetails | null> => {
      try {
        return await unwrap(api.GET('/my/objections/{objectionId}/contact-details', { params: { path: { objectionId } }, signal }));
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
  });
