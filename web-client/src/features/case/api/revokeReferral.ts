import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type RevocationBody = components['schemas']['RevokeMediationReferralRequest'];

/** Takes the proposal back. */
export const revokeReferral = (objectionId: string, referralId: string, version: string, body: RevocationBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/revocation', { params: { path: { objectionId, referralId }, header: { 'If-Match': version } }, body }));
