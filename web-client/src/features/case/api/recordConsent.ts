import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ConsentBody = components['schemas']['RecordMediationConsentRequest'];

/** Records what a party agrees to. */
export const recordConsent = (objectionId: string, referralId: string, partyId: string, version: string, body: ConsentBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/consents/{partyId}', { params: { path: { objectionId, referralId, partyId }, header: { 'If-Match': version } }, body }));
