import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import { isStatus } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';

export type FoundDecision = components['schemas']['LookUpDecisionView'];

/** The decision on a letter; null where the municipality does not know it by this reference and date. */
export const decisionLookUp = (reference: string, dateOfNotice: string) =>
  queryOptions({
    queryKey: ['decision-look-up', reference, dateOfNotice],
    queryFn: async ({ signal }): Promise<FoundDecision | null> => {
      try {
        return await unwrap(api.GET('/decisions/lookup', { params: { query: { reference, dateOfNotice } }, signal }));
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
    staleTime: Infinity,
    // Looking up is a help: the form goes on without, and tries count as guesses.
    retry: false,
  });
