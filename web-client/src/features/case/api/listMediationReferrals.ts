import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type Referral = components['schemas']['MediationReferralView'];

/** The referrals to mediation, the newest last. */
export const referralsQuery = (objectionId: string) =>
  infiniteQueryOptions({
    queryKey: caseKey(objectionId, 'mediation-referrals'),
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/objections/{objectionId}/mediation-referrals', { params: { path: { objectionId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...asRead,
  });
