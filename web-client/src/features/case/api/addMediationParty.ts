import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type PartyBody = components['schemas']['AddMediationPartyRequest'];

/** Lets another party take part. */
export const addMediationParty = (objectionId: string, referralId: string, version: string, body: PartyBody, key: string): Promise<unknown> =>
  unwrap(api.POST('/objections/{objectionId}/mediation-referrals/{referralId}/parties', { params: { path: { objectionId, referralId }, header: { 'If-Match': version, 'Idempotency-Key': key } }, body }));
