import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type SignedBody = components['schemas']['RecordMediationAgreementRequest'];

/** Records when the agreement to mediate was signed. */
export const recordMediationAgreement = (objectionId: string, referralId: string, version: string, body: SignedBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/agreement', { params: { path: { objectionId, referralId }, header: { 'If-Match': version } }, body }));
