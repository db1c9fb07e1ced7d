import { api, unwrap } from '@/shared/api/client';

/** Records that a party takes the consent back. */
export const revokeConsent = (objectionId: string, referralId: string, partyId: string, version: string): Promise<unknown> =>
  unwrap(api.DELETE('/objections/{objectionId}/mediation-referrals/{referralId}/consents/{partyId}', { params: { path: { objectionId, referralId, partyId }, header: { 'If-Match': version } } }));
