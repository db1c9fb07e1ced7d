import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

/** A referral made to the mediator who signed in. */
export const mediationQuery = (referralId: string) =>
  queryOptions({
    queryKey: ['my-mediation', referralId],
    queryFn: ({ signal }) => unwrap(api.GET('/my/mediation-referrals/{referralId}', { params: { path: { referralId } }, signal })),
  });
