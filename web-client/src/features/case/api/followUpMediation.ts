import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type FollowUpBody = components['schemas']['FollowUpMediationRequest'];

/** Records what followed an agreement. */
export const followUpMediation = (objectionId: string, referralId: string, version: string, body: FollowUpBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/follow-up', { params: { path: { objectionId, referralId }, header: { 'If-Match': version } }, body }));
