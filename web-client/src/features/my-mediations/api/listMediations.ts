import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Mediation = components['schemas']['AppointedReferralView'];

/** The referrals made to the mediator who signed in, last started first. Each that is shown is a look into its case. */
export const mediationsQuery = infiniteQueryOptions({
  queryKey: ['my-mediations'],
  queryFn: ({ pageParam, signal }) => unwrap(api.GET('/my/mediation-referrals', { params: { query: { limit: 20, ...(pageParam && { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});
